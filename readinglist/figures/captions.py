"""Rows of text → captions: which rows begin one, and how far it goes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.layout import Line
    from readinglist.figures.style import Style
    from readinglist.model import Box

# A gap after the first letter is what small capitals leave: "T ABLE 1".
KINDS = {
    "figure": r"f\s?ig(?:ure|\.)?|scheme|chart|插?图",
    "table": r"t\s?ab(?:le|\.)?|表格?",
    "algorithm": r"a\s?lgorithm|alg\.|listing|procedure|算法",
}
NUMBER = r"(?:[A-Z]{1,2}[.\-]?)?\d{1,3}(?:[.\-]\d{1,3}){0,2}|[IVXL]{1,6}(?![a-z])|[A-H](?![A-Za-z])"
BEGIN = re.compile(
    rf"(?:(?:supplementary|supplemental|extended\s+data|appendix)\s+)?"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in KINDS.items())})\s*(?P<number>{NUMBER})"
    rf"(?P<letter>[a-z](?![a-z]))?\s*(?P<separator>[:.|．。、：—–]|-(?=\s)|(?=\s|$|[\u3400-\u9fff(]))",
    re.IGNORECASE,
)
QUICK = re.compile(
    r"(?:supplement|extended|appendix|f ?ig|t ?ab|scheme|chart|a ?lg|listing|proc|插|图|表|算)",
    re.IGNORECASE,
)
LEADERS = re.compile(r"(?:\.\s?){5,}\d*$")  # of a list of figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A caption: what it names, its words, and the area they take."""

    kind: str
    number: str
    text: str
    box: Box
    rows: tuple[int, ...] = ()
    """Which of the page's rows it is."""


def may_begin(text: str) -> bool:
    """Could a caption begin with this piece of text? Quick, and right for every caption."""
    return bool(QUICK.match(text))


def parse(text: str) -> re.Match[str] | None:
    """The begin of a caption, in its parts, or nothing."""
    match = BEGIN.match(unicodedata.normalize("NFKC", text)[:60])
    if match and not match["number"][0].isdigit() and match["number"] != match["number"].upper():
        return None  # "table a", "fig is": words, not Roman numbers
    return None if match and LEADERS.search(text) else match


def is_label(text: str) -> bool:
    """Is this a caption's label alone, as "Fig. 9."?"""
    match = parse(text) if may_begin(text) else None
    return bool(match and not match.string[match.end() :].strip())


def label_of(text: str) -> tuple[str, str]:
    """The kind and the number that a caption beginning so names; two empty strings for none."""
    match = parse(text) if may_begin(text) else None
    return (_kind(match), match["number"].rstrip(".")) if match else ("", "")


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in KINDS if match[kind])


# ── how far a caption goes ────────────────────────────────────────────────────────────────────────────

LEADING = 1.5  # of the letters' size: the most between the baselines of a caption's rows
SAME_SIZE = 0.7  # points between the sizes of a caption's rows
LEADING_OF_TWO = 2.4  # of the letters' size: between a caption and the same one in another language
SAME_LEVEL_PT = 1.5  # between the first rows of a caption's two columns
SAME_WIDTH = 0.85  # of the first column's width has the second one, too
FIRST_COLUMN = 0.6  # of the page's width at most has a caption's first column of two


def on(
    rows: Sequence[Line], starts: AbstractSet[int], others: AbstractSet[int], style: Style, width: float
) -> list[Caption]:
    """The captions of a page this wide: they begin at `starts` and hold none of the `others`."""
    found: list[Caption] = []
    taken: set[int] = set()
    for start in sorted(starts):
        if start not in taken:
            caption = _grow(start, rows, starts, others)
            second = _second_column(caption, rows, {*starts, *others}, style, width)
            found.append(_with_rows(caption, rows, second))
            taken.update(found[-1].rows)
    return found


def _grow(first: int, rows: Sequence[Line], starts: AbstractSet[int], others: AbstractSet[int]) -> Caption:
    """The caption that begins with this row, with the rows that follow below it."""
    kind, number = label_of(rows[first].text)
    caption = Caption(kind=kind, number=number, text=rows[first].text, box=rows[first].box, rows=(first,))
    caption = _with_rows(caption, rows, list(_following(first, rows, {*starts, *others})))
    twin = _twin(caption, rows, starts)
    if twin is None:
        return caption
    return _with_rows(caption, rows, [twin, *_following(twin, rows, {*starts, *others})])


def _with_rows(caption: Caption, rows: Sequence[Line], more: Sequence[int]) -> Caption:
    taken = (*caption.rows, *more)
    return replace(
        caption,
        text=" ".join(rows[index].text for index in taken),
        box=boxes.union(rows[index].box for index in taken),
        rows=taken,
    )


def _following(first: int, rows: Sequence[Line], stops: AbstractSet[int]) -> Iterator[int]:
    last, leading = rows[first], LEADING * rows[first].size
    for index in range(first + 1, len(rows)):
        row = rows[index]
        step = row.box.y1 - last.box.y1
        if step > 2 * leading:
            return
        if index in stops or boxes.overlap_x(row.box, boxes.union((rows[first].box, last.box))) <= 0:
            continue
        if step > leading:
            return
        if abs(row.size - last.size) <= SAME_SIZE and step > 0.3 * row.size:
            leading = min(leading, max(1.25 * step, 1.05 * row.size))
            last = row
            yield index


def _twin(caption: Caption, rows: Sequence[Line], starts: AbstractSet[int]) -> int | None:
    """The row right below that begins the same caption in another language."""
    for index in sorted(starts):
        row = rows[index]
        gap = row.box.y1 - caption.box.y1
        if (
            0 < gap < LEADING_OF_TWO * row.size
            and boxes.overlap_x(row.box, caption.box) > 0
            and label_of(row.text) == (caption.kind, caption.number)
        ):
            return index
    return None


def _second_column(
    caption: Caption, rows: Sequence[Line], stops: AbstractSet[int], style: Style, width: float
) -> list[int]:
    """The rows beside a caption that runs over two columns: as wide, as high, in the same letters."""
    first = rows[caption.rows[0]]
    wide = boxes.width(caption.box)
    if len(caption.rows) < 2 or abs(first.size - style.size) < SAME_SIZE / 2 or wide > FIRST_COLUMN * width:
        return []
    for index, row in enumerate(rows):
        if (
            abs(row.box.y0 - first.box.y0) < SAME_LEVEL_PT
            and row.box.x0 > caption.box.x1
            and index not in stops
            and abs(row.size - first.size) < SAME_SIZE / 2
            and boxes.width(row.box) > SAME_WIDTH * wide
            and _row_before(rows, index, LEADING * row.size) is None
        ):
            below = list(_following(index, rows, stops))
            return [index, *below] if abs(len(below) + 1 - len(caption.rows)) <= 1 else []
    return []


# ── where a caption begins ────────────────────────────────────────────────────────────────────────────

ENOUGH = 2.0  # a caption shows two marks at least: a separator, a start of its own, letters of its own …
NEARLY_BEST = 0.5  # of two rows with one label, the one with clearly fewer marks is a mention


def begins(rows_by_page: Sequence[Sequence[Line]], leading: float, size: float) -> list[set[int]]:
    """For each page, which of its rows begin a caption; mentions at the start of a line do not."""
    found = [
        (page, index, match)
        for page, rows in enumerate(rows_by_page)
        for index, row in enumerate(rows)
        if may_begin(row.text) and (match := parse(row.text))
    ]
    habits = Counter(_habit(match) for _, _, match in found)
    weights = [
        _weight(rows_by_page[page], index, match, leading, size) + (habits[_habit(match)] > len(found) / 4)
        for page, index, match in found
    ]
    best: dict[tuple[str, str], float] = defaultdict(float)
    for (_, _, match), weight in zip(found, weights, strict=True):
        best[_kind(match), match["number"]] = max(best[_kind(match), match["number"]], weight)
    starts: list[set[int]] = [set() for _ in rows_by_page]
    for (page, index, match), weight in zip(found, weights, strict=True):
        if weight >= max(ENOUGH, best[_kind(match), match["number"]] - NEARLY_BEST):
            starts[page].add(index)
    return starts


def _habit(match: re.Match[str]) -> tuple[str, str, str]:
    word = match[0][: match.start("number")].strip()
    return _kind(match), word, match["separator"]


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
        near = 0.5 * row.size < step < 1.25 * leading
        if near and boxes.overlap_x(row.box, other.box) > 0.3 * boxes.width(row.box):
            return other
    return None
