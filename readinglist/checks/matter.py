"""Files of content/ whose front matter is not read as such, because its lines of hyphens are not there."""

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

NAMED = re.compile(r"(?:name|full_name|aliases|kind|parent|order|title)\s*[:：].*")
HYPHENS = re.compile(r"-{3,}[ \t]*")
NEARLY = re.compile(r"\s*[-–—_=]+\s*")
BEGIN, END = (
    "a line of three hyphens is missing above the fields",
    "a line of three hyphens is missing below the fields",
)
FARTHEST = 40  # lines; front matter has a dozen


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of the line that should be, or should follow, a line of hyphens."""
    del today
    for file, lines in written.lines.items():
        if file.endswith(".md") and (found := _fault(lines)):
            place = Place(file, found[0], 1)
            yield finding.at(place, written, "FRONT_MATTER", found[1], found[2])


def _fault(lines: tuple[str, ...]) -> tuple[int, str, str] | None:
    """The line at fault, what is wrong and what to do."""
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines):
        return None
    if HYPHENS.fullmatch(lines[first]) and first == 0:
        is_closed = any(HYPHENS.fullmatch(line) for line in lines[1:FARTHEST])
        last = next((index for index, line in enumerate(lines[1:], 1) if not line.strip()), len(lines))
        looks_so = any(NAMED.fullmatch(line) for line in lines[1:last])
        return None if is_closed or not looks_so else (last, END, "write  ---  below this line")
    if NAMED.fullmatch(lines[first]) and not lines[first].startswith("title"):
        return first + 1, BEGIN, "write  ---  above this line, as the file's first"
    is_next = first + 1 < len(lines) and NAMED.fullmatch(lines[first + 1])
    if is_next and HYPHENS.fullmatch(lines[first]):
        return 1, "empty lines stand above the front matter", "delete them: --- is the file's first line"
    if is_next and NEARLY.fullmatch(lines[first]):
        return first + 1, BEGIN, "write  ---  in place of this line"
    return None
