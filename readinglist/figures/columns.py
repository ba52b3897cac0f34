"""Rows of body text → the columns a document is set in, and the lane that a caption's figure may take."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SAME_EDGE_PT = 6  # between the edges of two lines of one column
LEAST_LINES = 3  # that end at the same two edges make a column of a page
LEAST_SHARE = 0.08  # of a document's lines that end at the same two edges make a column of the document
BEYOND_PT = 10  # that a figure's caption may stand out of its column
SAME_LEVEL = 0.3  # of the lower box's height that two boxes beside each other share


def of(text: Iterable[Box]) -> tuple[Box, ...]:
    """The columns that full lines of body text show; an abstract across two columns is one more."""
    groups: list[list[Box]] = []
    for box in text:
        group = next((group for group in groups if _same_edges(group[0], box)), None)
        if group is None:
            groups.append([box])
        else:
            group.append(box)
    return tuple(boxes.union(group) for group in groups if len(group) >= LEAST_LINES)


def of_document(text: Sequence[Box]) -> tuple[Box, ...]:
    """The columns of most pages, wherever on a page they begin and end."""
    counts = Counter((round(box.x0 / SAME_EDGE_PT), round(box.x1 / SAME_EDGE_PT)) for box in text)
    least = max(LEAST_LINES, LEAST_SHARE * len(text))
    edges = sorted(edge for edge, count in counts.items() if count >= least)
    return tuple(Box(x0=x0 * SAME_EDGE_PT, y0=0, x1=x1 * SAME_EDGE_PT, y1=0) for x0, x1 in edges)


def _same_edges(one: Box, other: Box) -> bool:
    return abs(one.x0 - other.x0) < SAME_EDGE_PT and abs(one.x1 - other.x1) < SAME_EDGE_PT


def around(box: Box, columns: Iterable[Box], area: Box) -> Box:
    """The narrowest column that holds the box, or else all the area."""
    fitting = (c for c in columns if c.x0 - BEYOND_PT <= box.x0 and box.x1 <= c.x1 + BEYOND_PT)
    return min(fitting, key=boxes.width, default=area)


def lane(caption: Box, column: Box, beside: Iterable[Box]) -> tuple[float, float]:
    """From where to where: the column, cut by what stands beside the caption."""
    level = [box for box in beside if is_beside(box, caption)]
    left = max([column.x0 - BEYOND_PT, *(box.x1 for box in level if box.x1 <= caption.x0 + 2)])
    right = min([column.x1 + BEYOND_PT, *(box.x0 for box in level if box.x0 >= caption.x1 - 2)])
    return left, right


def is_beside(one: Box, other: Box) -> bool:
    """Do the two share a level, so that one stands at the other's left or right?"""
    lower = min(boxes.height(one), boxes.height(other))
    return boxes.overlap_y(one, other) > SAME_LEVEL * lower
