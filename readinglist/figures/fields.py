"""A caption on its sheet → the fields beside it, clear of other text, that its figure may take."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes, columns
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.sheet import Sheet

LEAST_PT = 8  # wide and high: a line of text
STANDS_IN_PT = 4  # text that stands further than this into a lane bounds it,
STANDS_IN_SHARE = 0.1  # and with more of its breadth: a bracket may hang out of the next column
MOSTLY = 0.7  # of a drawing's area
WRAPPED_ROWS = 4  # that end at one edge make a text that runs beside a figure
NEARLY_LEVEL_PT = 150  # between the captions of two figures that stand side by side, one of them higher


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field beside a caption."""

    side: str
    """above, below, left or right: where it lies, seen from the caption."""
    box: Box


def around(caption: Caption, sheet: Sheet) -> Iterator[Field]:
    """Every field beside the caption that is large enough for something, each once."""
    others = [*sheet.prose, *(other.box for other in sheet.captions if other is not caption)]
    lanes = list(dict.fromkeys(_lanes(caption.box, sheet, others)))
    fields = [field for lane in lanes for field in _over_and_under(caption.box, lane, sheet, others)]
    fields += _beside(caption.box, lanes[0], sheet, others)
    whole = columns.lane(caption.box, sheet.area, others)
    fields += [
        field
        for field in _over_and_under(caption.box, whole, sheet, others)
        if any(_sticks_out(cluster, lanes[0], field.box) for cluster in sheet.clusters)
    ]
    for field in dict.fromkeys(fields):
        if boxes.height(field.box) >= LEAST_PT and boxes.width(field.box) >= LEAST_PT:
            yield field


def _lanes(caption: Box, sheet: Sheet, others: Sequence[Box]) -> Iterator[tuple[float, float]]:
    """The caption's column, and the same clear of other captions nearby."""
    column = columns.around(caption, sheet.columns, sheet.area)
    left, right = columns.lane(caption, column, others)
    yield left, right
    yield _clear_of_wrapped(caption, (left, right), sheet.prose)
    nearby = [box for box in others if boxes.overlap_y(box, caption) > -NEARLY_LEVEL_PT]
    captions = [other.box for other in sheet.captions if other.box in nearby]
    yield (
        max([left, *(box.x1 for box in captions if box.x1 <= caption.x0)]),
        min([right, *(box.x0 for box in captions if box.x0 >= caption.x1)]),
    )


def _clear_of_wrapped(caption: Box, lane: tuple[float, float], prose: Sequence[Box]) -> tuple[float, float]:
    """The lane without the text that runs beside a figure: rows that end, or begin, at one edge."""
    near = [box for box in prose if boxes.overlap_y(box, caption) > -NEARLY_LEVEL_PT]
    left = _common_edge([box.x1 for box in near if lane[0] < box.x1 <= caption.x0 + STANDS_IN_PT])
    right = _common_edge([box.x0 for box in near if caption.x1 - STANDS_IN_PT <= box.x0 < lane[1]])
    return lane[0] if left is None else left, lane[1] if right is None else right


def _common_edge(edges: Sequence[float]) -> float | None:
    """Where most of these rows end or begin, if there are enough of them for a paragraph."""
    counts = Counter(round(edge / columns.SAME_EDGE_PT) for edge in edges)
    step, rows = counts.most_common(1)[0] if counts else (0, 0)
    return step * columns.SAME_EDGE_PT if rows >= WRAPPED_ROWS else None


def _sticks_out(cluster: Box, lane: tuple[float, float], field: Box) -> bool:
    """Does the drawing in the field begin in the lane and end beyond it?"""
    left, right = lane
    crosses = cluster.x0 < right - columns.BEYOND_PT and cluster.x1 > left + columns.BEYOND_PT
    beyond = cluster.x0 < left - columns.BEYOND_PT or cluster.x1 > right + columns.BEYOND_PT
    return crosses and beyond and boxes.share_within(cluster, field) > MOSTLY


def _over_and_under(
    caption: Box, lane: tuple[float, float], sheet: Sheet, others: Sequence[Box]
) -> Iterator[Field]:
    left, right = lane
    inside = [box for box in others if _stands_in(box, left, right)]
    top = max([sheet.area.y0, *(box.y1 for box in inside if box.y0 < caption.y0 - 1)])
    bottom = min([sheet.area.y1, *(box.y0 for box in inside if box.y1 > caption.y1 + 1)])
    yield Field(side="above", box=Box(x0=left, y0=top, x1=right, y1=caption.y0))
    yield Field(side="below", box=Box(x0=left, y0=caption.y1, x1=right, y1=bottom))


def _stands_in(box: Box, left: float, right: float) -> bool:
    shared = min(box.x1, right) - max(box.x0, left)
    return shared > max(STANDS_IN_PT, STANDS_IN_SHARE * boxes.width(box))


def _beside(caption: Box, lane: tuple[float, float], sheet: Sheet, others: Sequence[Box]) -> Iterator[Field]:
    column = columns.around(caption, sheet.columns, sheet.area)
    left, right = min(lane[0], column.x0), max(lane[1], column.x1)
    for side, x0, x1 in (("left", left, caption.x0), ("right", caption.x1, right)):
        inside = [box for box in others if _stands_in(box, x0, x1)]
        middle = (caption.y0 + caption.y1) / 2
        top = max([sheet.area.y0, *(box.y1 for box in inside if box.y1 < middle)])
        bottom = min([sheet.area.y1, *(box.y0 for box in inside if box.y0 > middle)])
        if not any(box.y0 <= middle <= box.y1 for box in inside):
            yield Field(side=side, box=Box(x0=x0, y0=top, x1=x1, y1=bottom))
