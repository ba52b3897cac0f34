"""Ink → clusters: the areas of what hangs together, each a drawing of its own."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Cell = tuple[int, int]

CELL_PT = 6  # what is nearer than about this is one drawing
LEAST_CELLS = 4  # wide and high; less is a bullet, a rule or a mark


def of(marks: Iterable[Box]) -> tuple[Box, ...]:
    """The areas of drawings that are large enough to be a part of a figure, to the next cell."""
    cells = {cell for outline in {_grid(mark) for mark in marks} for cell in _outline(*outline)}
    groups = []
    while cells:
        groups.append(_spread(cells.pop(), cells))
    return tuple(sorted((_area(group) for group in groups if _is_large(group)), key=_place))


def _grid(mark: Box) -> tuple[int, int, int, int]:
    """The first and last columns and rows of a grid that the mark lies in."""
    return int(mark.x0 // CELL_PT), int(mark.x1 // CELL_PT), int(mark.y0 // CELL_PT), int(mark.y1 // CELL_PT)


def _outline(left: int, right: int, top: int, bottom: int) -> Iterator[Cell]:
    """The cells on the outline: enough to know what touches the mark."""
    yield from product(range(left, right + 1), {top, bottom})
    yield from product({left, right}, range(top + 1, bottom))


def _spread(start: Cell, cells: set[Cell]) -> list[Cell]:
    """The first cell and those that hang together with it; takes them out of the cells."""
    group = [start]
    for column, row in group:  # which grows meanwhile
        for near in ((column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)):
            if near in cells:
                cells.remove(near)
                group.append(near)
    return group


def _is_large(group: Iterable[Cell]) -> bool:
    columns, rows = ({cell[axis] for cell in group} for axis in (0, 1))
    return min(max(columns) - min(columns), max(rows) - min(rows)) + 1 >= LEAST_CELLS


def _area(group: Iterable[Cell]) -> Box:
    columns, rows = ([cell[axis] * CELL_PT for cell in group] for axis in (0, 1))
    return Box(x0=min(columns), y0=min(rows), x1=max(columns) + CELL_PT, y1=max(rows) + CELL_PT)


def _place(box: Box) -> tuple[float, float, float, float]:
    return box.y0, box.x0, box.y1, box.x1
