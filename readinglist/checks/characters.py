"""Letters as they were copied: unseen, broken on the way, or of another alphabet than they seem."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sort:
    """Characters that are a slip wherever they stand, and what was meant by a line that has them."""

    code: str
    pattern: str
    message: str
    meant: Callable[[str], str]


def _unbroken(line: str) -> str:
    """The line as it was before it was read in the wrong encoding; itself where that is not to be known."""
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


SORTS = (
    _Sort(
        code="TEXT_INVISIBLE",
        pattern="[\u00ad\u180e\u200b\u2060]",
        message="a character that nobody sees stands here",
        meant=lambda line: re.sub("[\u00ad\u180e\u200b\u2060]", "", line),
    ),
    _Sort(
        code="TEXT_DAMAGED",
        pattern="\ufffd|Ã[\u0080-\u00bf\u0178\u0192]|â€[\u0080-\u00ff\u2013-\u2122]?",
        message="letters were broken on the way here",
        meant=_unbroken,
    ),
    _Sort(
        code="TEXT_DAMAGED",
        pattern=r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,4});",
        message="a character is written as HTML writes it",
        meant=html.unescape,
    ),
    _Sort(
        code="TEXT_LETTERS",
        pattern="[\ufb00-\ufb06]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]",
        message="letters that print has joined, or full-width ones, are found by no search",
        meant=lambda line: re.sub(
            "[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]",
            lambda match: unicodedata.normalize("NFKC", match[0]),
            line,
        ),
    ),
    _Sort(
        code="TEXT_LETTERS",
        pattern="(?<=[A-Za-z])[\u0400-\u04ff]|[\u0400-\u04ff](?=[A-Za-z])",
        message="a Cyrillic letter stands among Latin ones",
        meant=lambda line: line,
    ),
)
ANY = re.compile("|".join(sort.pattern for sort in SORTS))


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of the first such character of each line of the list."""
    del today
    for file in sorted({place.file for place in written.places}):
        lines = written.lines.get(file, ())
        told = {each.place.line for each in written.problems if each.place.file == file}
        for number, line in enumerate(lines if ANY.search("\n".join(lines)) else (), 1):
            if number not in told and (found := _first(line)):
                column, sort = found
                place = Place(file, number, column + 1)
                yield finding.at(place, written, sort.code, sort.message, _hint(line, sort))


def _first(line: str) -> tuple[int, _Sort] | None:
    """Where the first such character of a line stands, and what it is; letters of hosts are told as such."""
    if line.lstrip().startswith("#") or not ANY.search(line):
        return None
    found = ((match.start(), sort) for sort in SORTS if (match := re.search(sort.pattern, line)))
    told = (each for each in found if each[1].code != "TEXT_LETTERS" or "://" not in line[: each[0]])
    return min(told, key=lambda each: each[0], default=None)


def _hint(line: str, sort: _Sort) -> str:
    meant = sort.meant(line)
    return (
        "type these words anew" if meant == line else f"write  {re.sub(r'^[ ]*(?:- +)?', '', meant).rstrip()}"
    )
