"""Rows of text → captions: which rows begin one, and how far it goes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.layout import Line
    from readinglist.model import Box

KINDS = {
    "figure": r"fig(?:ure|\.)?|scheme|chart|插?图",
    "table": r"tab(?:le|\.)?|表格?",
    "algorithm": r"algorithm|alg\.|listing|procedure|算法",
}
NUMBER = r"(?:[A-Z]{1,2}[.\-]?)?\d{1,3}(?:[.\-]\d{1,3}){0,2}|[IVXL]{1,6}(?![a-z])|[A-H](?![A-Za-z])"
BEGIN = re.compile(
    rf"(?:(?:supplementary|supplemental|extended\s+data|appendix)\s+)?"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in KINDS.items())})\s*(?P<number>{NUMBER})"
    rf"(?P<letter>[a-z](?![a-z]))?\s*(?P<separator>[:.|．。、：—–]|-(?=\s)|(?=\s|$|[\u3400-\u9fff(]))",
    re.IGNORECASE,
)
ROMAN = re.compile(r"[IVXL]+|[A-H]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A caption: what it names, its words, and the area they take."""

    kind: str
    number: str
    text: str
    box: Box
    size: float
    separator: str
    rows: tuple[int, ...] = ()
    """Which of the page's rows it is."""


def may_begin(text: str) -> bool:
    """Could a caption begin with this piece of text? Quick, and right for every caption."""
    return bool(QUICK.match(text))


QUICK = re.compile(
    r"\W{0,2}(?:supplement|extended|appendix|fig|tab|scheme|chart|alg|listing|proc|插|图|表|算)",
    re.IGNORECASE,
)


def parse(text: str) -> re.Match[str] | None:
    """The begin of a caption, in its parts, or nothing."""
    match = BEGIN.match(unicodedata.normalize("NFKC", text)[:60])
    if match and not match["number"][0].isdigit() and match["number"] != match["number"].upper():
        return None  # "table a", "fig is": words, not Roman numbers
    return match


def kind_of(match: re.Match[str]) -> str:
    """The kind of thing that the matched caption names."""
    return next(kind for kind in KINDS if match[kind])


LEADING = 1.5  # of the letters' size: the most between the baselines of a caption's rows
SAME_SIZE = 0.7  # points between the sizes of a caption's rows


def grow(first: int, rows: Sequence[Line], stops: set[int]) -> Caption:
    """The caption that begins with this row, with the rows that follow below it."""
    match = parse(rows[first].text)
    assert match  # noqa: S101 -- the caller has parsed it
    taken = [first, *_following(first, rows, stops)]
    return Caption(
        kind=kind_of(match),
        number=match["number"].rstrip("."),
        text=" ".join(rows[index].text for index in taken),
        box=boxes.union(rows[index].box for index in taken),
        size=rows[first].size,
        separator=match["separator"],
        rows=tuple(taken),
    )


def _following(first: int, rows: Sequence[Line], stops: set[int]) -> Iterator[int]:
    last, leading = rows[first], LEADING * rows[first].size
    start = rows[first].box
    for index in range(first + 1, len(rows)):
        row = rows[index]
        step = row.box.y1 - last.box.y1
        if step > 2.2 * leading:
            return
        if index in stops or boxes.overlap_x(row.box, boxes.union((start, last.box))) <= 0:
            continue
        if step > leading or abs(row.size - last.size) > SAME_SIZE or step < 0.3 * row.size:
            if step > leading:
                return
            continue
        leading = min(leading, max(1.12 * step, 1.05 * row.size))
        last = row
        yield index


ENOUGH = 2.0  # a caption shows two marks at least: a separator, a start of its own, letters of its own …


def begins(rows_by_page: Sequence[Sequence[Line]], leading: float, size: float) -> list[set[int]]:
    """For each page, which of its rows begin a caption; mentions at the start of a line do not."""
    found = [
        (page, index, match)
        for page, rows in enumerate(rows_by_page)
        for index, row in enumerate(rows)
        if may_begin(row.text) and (match := parse(row.text))
    ]
    habits = Counter(_habit(match) for _, _, match in found)
    weights = {
        (page, index): _weight(rows_by_page[page], index, match, leading, size)
        + (habits[_habit(match)] > len(found) / 4)
        for page, index, match in found
    }
    best: dict[tuple[str, str], float] = defaultdict(float)
    for page, index, match in found:
        key = (kind_of(match), match["number"])
        best[key] = max(best[key], weights[page, index])
    starts: list[set[int]] = [set() for _ in rows_by_page]
    for page, index, match in found:
        weight = weights[page, index]
        if weight >= max(ENOUGH, best[kind_of(match), match["number"]] - 0.5):
            starts[page].add(index)
    return starts


def _habit(match: re.Match[str]) -> tuple[str, str, str]:
    word = match[0][: match.start("number")].strip()
    return kind_of(match), word, match["separator"]


def _weight(rows: Sequence[Line], index: int, match: re.Match[str], leading: float, size: float) -> float:
    row = rows[index]
    rest = match.string[match.end() :].lstrip()
    before = _row_before(rows, index, leading)
    weight = 2.0 if match["separator"] else 0.0
    weight += 1.0 * row.bold
    weight += 0.5 * (row.size < size - SAME_SIZE / 2)
    weight -= 2.0 * (not match["separator"] and rest[:1].islower())
    if before is None:
        weight += 1.0
    elif abs(before.size - row.size) < 0.3 and before.font == row.font:
        weight -= 1.5
    return weight


def _row_before(rows: Sequence[Line], index: int, leading: float) -> Line | None:
    """The row right above, where it is as near as rows of one paragraph are."""
    row = rows[index]
    for other in reversed(rows[max(0, index - 12) : index]):
        step = row.box.y1 - other.box.y1
        if 0.5 * row.size < step < 1.25 * leading and boxes.overlap_x(row.box, other.box) > 0.3 * boxes.width(
            row.box
        ):
            return other
    return None
