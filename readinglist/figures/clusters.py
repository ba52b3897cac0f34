"""Ink → clusters: the areas of what hangs together, each a drawing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CELL_PT = 6  # what is nearer than about this is one drawing
ROW = 1 << 20  # cells in a row: one more is the cell below; no page is so wide
LEAST_CELLS = 4  # wide and high; less is a bullet, a rule or a mark


def of(marks: Iterable[Box]) -> tuple[Box, ...]:
    """The areas of drawings that are large enough to be a part of a figure, to the next cell."""
    cells: set[int] = set()
    for outline in {_grid(mark) for mark in marks}:
        cells.update(*_outline(*outline))
    areas = []
    while cells:
        areas.append(_area(_spread(cells.pop(), cells)))
    return tuple(sorted(filter(_is_large, areas), key=_place))


def _grid(mark: Box) -> tuple[int, int, int, int]:
    """The first and last columns and rows of a grid that the mark lies in."""
    return int(mark.x0 // CELL_PT), int(mark.x1 // CELL_PT), int(mark.y0 // CELL_PT), int(mark.y1 // CELL_PT)


def _outline(left: int, right: int, top: int, bottom: int) -> Iterator[range]:
    """The cells on the outline: enough to know what touches the mark."""
    for row in {top, bottom}:
        yield range(row * ROW + left, row * ROW + right + 1)
    for column in {left, right}:
        yield range((top + 1) * ROW + column, bottom * ROW + column, ROW)


def _spread(start: int, cells: set[int]) -> list[int]:
    """The first cell and those that hang together with it; takes them out of the cells."""
    group = [start]
    for cell in group:  # which grows meanwhile
        for near in (cell + 1, cell - 1, cell + ROW, cell - ROW):
            if near in cells:
                cells.remove(near)
                group.append(near)
    return group


def _is_large(area: Box) -> bool:
    return min(boxes.width(area), boxes.height(area)) >= LEAST_CELLS * CELL_PT


def _area(group: Sequence[int]) -> Box:
    columns = [cell % ROW for cell in group]
    return Box(
        x0=min(columns) * CELL_PT,
        y0=min(group) // ROW * CELL_PT,
        x1=(max(columns) + 1) * CELL_PT,
        y1=(max(group) // ROW + 1) * CELL_PT,
    )


def _place(box: Box) -> tuple[float, float, float, float]:
    return box.y0, box.x0, box.y1, box.x1
