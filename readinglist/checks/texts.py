"""Texts of content/: Markdown that is not read as it was meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

FENCE = re.compile(r" {0,3}(```+|~~~+)")
CODE = re.compile(r"`[^`]*`")
APART = re.compile(r"(\[[^\]\[]+\])(?:\s+\(|（)\s*(https?://[^\s)）]+)\s*[)）]")
HEADING = re.compile(r"(#{2,6})([^\s#].*)")
UNSEEN = re.compile("[\u00ad\u200b\u2060]")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of code that never ends, of links and headings that are none, and of what nobody sees."""
    del today
    for file, lines in written.lines.items():
        if file.endswith(".md"):
            for number, column, message, hint in _slips(lines):
                place = Place(file, number, column)
                yield finding.at(place, written, "TEXT_MARKDOWN", message, hint)


def _slips(lines: tuple[str, ...]) -> Iterator[tuple[int, int, str, str]]:
    """Line, column, message and hint of each."""
    opened, mark = 0, ""
    for number, line in enumerate(lines, 1):
        fence = FENCE.match(line)
        if fence and (not mark or fence[1].startswith(mark)):
            opened, mark = (0, "") if mark else (number, fence[1])
        elif not mark:
            yield from ((number, *slip) for slip in _on_a_line(line))
    if mark:
        yield (
            opened,
            1,
            "the code that begins here never ends",
            f"write  {mark}  on a line of its own behind it",
        )


def _on_a_line(line: str) -> Iterator[tuple[int, str, str]]:
    bare = CODE.sub(lambda match: " " * len(match[0]), line)
    if match := APART.search(bare):
        yield match.start() + 1, "this is not read as a link", f"write  {match[1]}({match[2]})"
    if match := HEADING.fullmatch(bare):
        yield 1, "there is no space behind the # of this heading", f"write  {match[1]} {match[2]}"
    if match := UNSEEN.search(bare):
        yield match.start() + 1, "a character that nobody sees stands here", "type these words anew"
