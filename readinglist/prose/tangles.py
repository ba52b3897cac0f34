"""Markdown that would keep a converter busy for hours: told before anything reads it.

The converter looks again and again for what closes each bracket, and goes through all blocks for each
heading, so a page of a few thousand such marks takes minutes. No page for people comes near these numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 100_000  # characters; a long note has 20,000
MOST_OPEN = 200  # brackets of one kind that nothing closes, in one paragraph
MOST_LINES = 800  # headings, underlines, fences or boxes of a page: half a second
DEEPEST = 40  # quotations within quotations, lists within lists

BRACKETS = {"[": "]", "(": ")", "<": ">"}
MARKS = re.compile(r"^[ \t]*(?:#|[-=]+[ \t]*$|`{3}|~{3}|[!?]{3})", re.MULTILINE)
QUOTED = re.compile(rf"^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){{{DEEPEST},}}", re.MULTILINE)
INDENTED = re.compile(rf"^[ ]{{{4 * DEEPEST},}}\S|^\t{{{DEEPEST},}}\S", re.MULTILINE)
PARAGRAPH = re.compile(r"\n[ \t]*\n")


def find(markdown: str) -> Iterator[tuple[int, str]]:
    """Where in the text each such thing is, and what it is."""
    if len(markdown) > LARGEST:
        yield 0, f"the text has {len(markdown):,} characters, more than {LARGEST:,}"
    marks = list(MARKS.finditer(markdown))
    if len(marks) > MOST_LINES:
        yield marks[MOST_LINES].start(), f"more than {MOST_LINES} headings, lines and fences"
    for pattern in (QUOTED, INDENTED):
        if found := pattern.search(markdown):
            yield found.start(), f"lists or quotations, {DEEPEST} deep"
    yield from _open(markdown)


def _open(markdown: str) -> Iterator[tuple[int, str]]:
    """The first paragraph with too many open brackets."""
    start = 0
    for paragraph in PARAGRAPH.split(markdown):
        for opening, closing in BRACKETS.items():
            if _most_open(paragraph, opening, closing) > MOST_OPEN:
                yield markdown.index(paragraph, start), f"more than {MOST_OPEN} {opening} that nothing closes"
                return
        start += len(paragraph)


def _most_open(paragraph: str, opening: str, closing: str) -> int:
    """How many are open at once, at most."""
    most = depth = 0
    for char in paragraph if paragraph.count(opening) > MOST_OPEN else "":
        depth = max(0, depth + (char == opening) - (char == closing))
        most = max(most, depth)
    return most
