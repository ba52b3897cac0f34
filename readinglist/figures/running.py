"""A page's rows → its running head and foot, and the area between them where figures may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import boxes, clusters, labels
from readinglist.figures.style import HEAD_SHARE, level, running_key
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.layout import Layout, Line
    from readinglist.figures.style import Style

RULE_PT = 2  # no thicker is a rule
RULE_GAP_PT = 10  # between a running head and its rule
HIGHEST = 0.8  # of the page's height is a drawing; what is higher frames the page
RULE_WIDTH = 0.3  # of the page's width has a running head's rule, at least


def rows_of(page: Layout, rows: Sequence[Line], style: Style) -> frozenset[int]:
    """Which of the rows are running heads, feet and page numbers."""
    found = [index for index, row in enumerate(rows) if _is_running(row, page, style)]
    drawings = _drawings_below(page) if any(_has_ground(rows[index], page) for index in found) else ()
    return frozenset(
        index for index in found if not any(boxes.contains(box, rows[index].box) for box in drawings)
    )


def area(page: Layout, running: Sequence[Box]) -> Box:
    """The page without its running head and foot, and without the rules that set them off."""
    apart = [*running, *_rules(page, running)]
    heads = [box.y1 for box in apart if box.y1 < page.height / 2]
    feet = [box.y0 for box in apart if box.y0 > page.height / 2]
    return Box(x0=0.0, y0=max(heads, default=0.0), x1=page.width, y1=min(feet, default=page.height))


def _is_running(row: Line, page: Layout, style: Style) -> bool:
    edge = HEAD_SHARE * page.height
    at_foot = row.box.y1 >= page.height - edge
    if labels.parse(row.text) or not (row.box.y0 <= edge or at_foot):
        return False  # a caption may well stand at the head of many pages: TABLE 1, TABLE 2 …
    is_page_number = at_foot and row.text.strip("-–— .").isdigit()
    is_head = row.box.y1 <= edge and level(row) in style.heads
    return is_page_number or is_head or running_key(row) in style.running


def _has_ground(row: Line, page: Layout) -> bool:
    """Do the row's words stand on something drawn, as the labels of a plot's panels do?"""
    return any(boxes.contains(ink.box, row.box) for ink in page.ink)


def _drawings_below(page: Layout) -> tuple[Box, ...]:
    """Drawings that begin at the page's head and go on below it, but for a frame around the whole page."""
    head, deepest = HEAD_SHARE * page.height, HIGHEST * page.height
    found = clusters.of(ink.box for ink in page.ink)
    return tuple(box for box in found if box.y1 > head and boxes.height(box) < deepest)


def _rules(page: Layout, running: Sequence[Box]) -> Iterator[Box]:
    for ink in page.ink:
        if boxes.height(ink.box) < RULE_PT and boxes.width(ink.box) > RULE_WIDTH * page.width:
            yield from (ink.box for box in running if boxes.touches(box, ink.box, RULE_GAP_PT))
