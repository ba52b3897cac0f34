"""The rows of a page that begin captions → captions, each with all its rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels, starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.layout import Line
    from readinglist.model import Box

LEADING = 1.5  # of the letters' size: the most between the baselines of a caption's rows
SAME_SIZE = 0.7  # points between the sizes of a caption's rows
LEADING_OF_TWO = 2.4  # of the letters' size: between a caption and the same one in another language
SAME_LEVEL_PT = 1.5  # between the first rows of a caption's two columns
SAME_WIDTH = 0.85  # of the first column's width has the second one, too
FIRST_COLUMN = 0.6  # of the page's width at most has a caption's first column of two
SAME_LEVEL = 0.5  # of a row's height that pieces of one row share
SHORT = 0.1  # of the first row's width: by more than this, the last row of a paragraph ends earlier
RULE_SHARE = 0.5  # of a caption's width has a rule below it, at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A caption: what it names, its words, and the area they take."""

    kind: str
    number: str
    text: str
    box: Box
    rows: tuple[int, ...] = ()
    """Which of the page's rows it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What of a page decides where captions end."""

    rows: Sequence[Line]
    starts: AbstractSet[int]
    """Rows that begin a caption."""
    others: AbstractSet[int]
    """Rows that are of no caption: running heads and feet."""
    rules: Sequence[Box]
    """Rules, as between a caption and its table."""
    size: float
    """Of the body's letters."""
    width: float
    """Of the page."""


def on(ground: Ground) -> tuple[Caption, ...]:
    """The captions of a page."""
    found: list[Caption] = []
    taken: set[int] = set()
    for start in sorted(ground.starts - ground.others):
        if start not in taken:
            caption = _grow(start, ground)
            found.append(_with_rows(caption, _second_column(caption, ground), ground))
            taken.update(found[-1].rows)
    return tuple(found)


def _grow(first: int, ground: Ground) -> Caption:
    """The caption that begins with this row, with the rows that follow below it."""
    row, label = ground.rows[first], labels.parse(ground.rows[first].text)
    assert label  # noqa: S101 -- `starts` has found one there
    caption = Caption(kind=label.kind, number=label.number, text=row.text, box=row.box, rows=(first,))
    caption = _with_rows(caption, list(_following(first, ground)), ground)
    twin = _twin(caption, ground)
    return caption if twin is None else _with_rows(caption, [twin, *_following(twin, ground)], ground)


def _with_rows(caption: Caption, more: Sequence[int], ground: Ground) -> Caption:
    taken = (*caption.rows, *more)
    return replace(
        caption,
        text=" ".join(ground.rows[index].text for index in taken),
        box=boxes.union(ground.rows[index].box for index in taken),
        rows=taken,
    )


def _following(first: int, ground: Ground) -> Iterator[int]:
    rows, apart = ground.rows, ground.starts | ground.others
    last, leading = rows[first], LEADING * rows[first].size
    for index in range(first + 1, len(rows)):
        row = rows[index]
        step = row.box.y1 - last.box.y1
        if step > 2 * leading:
            return
        if index in apart:
            continue
        if boxes.overlap_x(row.box, boxes.union((rows[first].box, last.box))) <= 0:
            continue
        if (
            step > leading
            or _is_ruled_off(last, row, ground)
            or _is_new_paragraph(rows[first], last, row, ground)
        ):
            return
        if abs(row.size - last.size) <= SAME_SIZE and step > 0.3 * row.size:
            leading = min(leading, max(1.25 * step, 1.05 * row.size))
            last = row
            yield index


def _is_new_paragraph(first: Line, last: Line, row: Line, ground: Ground) -> bool:
    """Does body text follow on a sentence that ends short of the caption's right edge?"""
    ends = last.text.rstrip().endswith((".", "。")) and last is not first
    short = last.box.x1 < first.box.x1 - SHORT * boxes.width(first.box)
    of_body = abs(row.size - ground.size) < SAME_SIZE / 2
    return ends and short and of_body and row.box.x1 > last.box.x1 and not _goes_on(last, first, ground)


def _goes_on(row: Line, first: Line, ground: Ground) -> bool:
    """Is there another piece of the caption at the right of this one, after a wide gap?"""
    return any(
        row.box.x1 < other.box.x0 < first.box.x1
        and boxes.overlap_y(other.box, row.box) > SAME_LEVEL * boxes.height(row.box)
        for other in ground.rows
    )


def _is_ruled_off(last: Line, row: Line, ground: Ground) -> bool:
    """Is there a rule between two rows, as between a caption and the head of its table?"""
    top, bottom = last.box.y1 - 0.3 * last.size, row.box.y0 + 0.2 * row.size
    return any(
        top < rule.y0 < bottom and boxes.overlap_x(rule, last.box) > RULE_SHARE * boxes.width(last.box)
        for rule in ground.rules
    )


def _twin(caption: Caption, ground: Ground) -> int | None:
    """The row right below that begins the same caption in another language."""
    for index in sorted(ground.starts):
        row, label = ground.rows[index], labels.parse(ground.rows[index].text)
        near = 0 < row.box.y1 - caption.box.y1 < LEADING_OF_TWO * row.size
        same = label and (label.kind, label.number) == (caption.kind, caption.number)
        if near and same and boxes.overlap_x(row.box, caption.box) > 0:
            return index
    return None


def _second_column(caption: Caption, ground: Ground) -> list[int]:
    """The rows beside a caption that runs over two columns: as wide, as high, in the same letters."""
    size = ground.rows[caption.rows[0]].size
    narrow = boxes.width(caption.box) < FIRST_COLUMN * ground.width
    if len(caption.rows) < 2 or abs(size - ground.size) < SAME_SIZE / 2 or not narrow:
        return []
    for index in range(len(ground.rows)):
        if _begins_beside(index, caption, ground):
            rows = [index, *_following(index, ground)]
            return rows if abs(len(rows) - len(caption.rows)) <= 1 else []
    return []


def _begins_beside(index: int, caption: Caption, ground: Ground) -> bool:
    first, row = ground.rows[caption.rows[0]], ground.rows[index]
    return (
        abs(row.box.y0 - first.box.y0) < SAME_LEVEL_PT
        and row.box.x0 > caption.box.x1
        and index not in ground.starts | ground.others
        and abs(row.size - first.size) < SAME_SIZE / 2
        and boxes.width(row.box) > SAME_WIDTH * boxes.width(caption.box)
        and starts.above(ground.rows, index, LEADING * row.size) is None
    )
