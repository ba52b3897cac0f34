"""Ink → clusters: the areas of what hangs together, each a drawing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Cell = tuple[int, int]

CELL_PT = 6  # what is nearer than about this is one drawing
LEAST_CELLS = 4  # wide and high; less is a bullet, a rule or a mark


def of(marks: Iterable[Box]) -> tuple[Box, ...]:
    """The areas of drawings that are large enough to be a part of a figure, to the next cell."""
    cells = dict.fromkeys(cell for mark in marks for cell in _outline(mark))
    groups = []
    while cells:
        start, _ = cells.popitem()
        groups.append([start, *_spread(start, cells)])
    return tuple(sorted((_area(group) for group in groups if _is_large(group)), key=_place))


def _outline(mark: Box) -> Iterator[Cell]:
    """The cells of a grid on the outline of the mark: enough to know what touches it."""
    left, right = int(mark.x0 // CELL_PT), int(mark.x1 // CELL_PT)
    top, bottom = int(mark.y0 // CELL_PT), int(mark.y1 // CELL_PT)
    for column in range(left, right + 1):
        yield column, top
        yield column, bottom
    for row in range(top + 1, bottom):
        yield left, row
        yield right, row


def _spread(start: Cell, cells: dict[Cell, None]) -> Iterator[Cell]:
    """The cells that hang together with the first; takes them out of the cells."""
    waiting = [start]
    while waiting:
        column, row = waiting.pop()
        for near in ((column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)):
            if near in cells:
                del cells[near]
                waiting.append(near)
                yield near


def _is_large(group: Iterable[Cell]) -> bool:
    columns, rows = ({cell[axis] for cell in group} for axis in (0, 1))
    return min(max(columns) - min(columns), max(rows) - min(rows)) + 1 >= LEAST_CELLS


def _area(group: Iterable[Cell]) -> Box:
    columns, rows = ([cell[axis] * CELL_PT for cell in group] for axis in (0, 1))
    return Box(x0=min(columns), y0=min(rows), x1=max(columns) + CELL_PT, y1=max(rows) + CELL_PT)


def _place(box: Box) -> tuple[float, float, float, float]:
    return box.y0, box.x0, box.y1, box.x1
