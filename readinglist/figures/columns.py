"""Body text and a caption → the lane that the caption's figure may take: how far left and right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.model import Box

SAME_EDGE_PT = 6  # between the edges of two lines of one column
LEAST_LINES = 3  # that end at the same two edges make a column
BEYOND_PT = 10  # that a figure's caption may stand out of its column


def of(text: Sequence[Box]) -> tuple[Box, ...]:
    """The columns that full lines of body text show; an abstract across two columns is one more."""
    groups: list[list[Box]] = []
    for box in text:
        group = next((group for group in groups if _same_edges(group[0], box)), None)
        if group is None:
            groups.append([box])
        else:
            group.append(box)
    return tuple(boxes.union(group) for group in groups if len(group) >= LEAST_LINES)


def _same_edges(one: Box, other: Box) -> bool:
    return abs(one.x0 - other.x0) < SAME_EDGE_PT and abs(one.x1 - other.x1) < SAME_EDGE_PT


def lane(caption: Box, columns: Iterable[Box], beside: Iterable[Box], area: Box) -> tuple[float, float]:
    """From where to where: the narrowest column around the caption, cut by what stands beside the caption."""
    around = [
        column
        for column in columns
        if column.x0 - BEYOND_PT <= caption.x0 and caption.x1 <= column.x1 + BEYOND_PT
    ]
    column = min(around, key=boxes.width, default=area)
    level = [
        box
        for box in beside
        if boxes.overlap_y(box, caption) > 0.3 * min(boxes.height(box), boxes.height(caption))
    ]
    left = max([column.x0 - BEYOND_PT, *(box.x1 for box in level if box.x1 <= caption.x0 + 2)])
    right = min([column.x1 + BEYOND_PT, *(box.x0 for box in level if box.x0 >= caption.x1 - 2)])
    return left, right
