"""Runs of dark pixels, row by row → groups of those that touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Run = tuple[int, int, int]
    """A row of a picture, and the first column of a run of dark ones and the first one after it."""


def groups(rows: Iterable[Sequence[Run]]) -> Iterable[list[Run]]:
    """Runs that touch one another, from row to row; the group that ends first comes first."""
    runs: list[Run] = []
    fellows: list[int] = []  # of each run, an earlier one of its group; of the first, itself
    above = range(0)
    for row in rows:
        here = range(len(runs), len(runs) + len(row))
        runs += row
        fellows += here
        for one, other in _touching(above, here, runs):
            first, last = sorted((_first(one, fellows), _first(other, fellows)))
            fellows[last] = first
        above = here
    found: dict[int, list[Run]] = {}
    for number in reversed(range(len(runs))):
        found.setdefault(_first(number, fellows), []).append(runs[number])
    return reversed(found.values())


def _touching(above: range, here: range, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Which runs of a row touch which of the next one; both go from left to right."""
    start = above.start
    for number in here:
        _, left, right = runs[number]
        while start < above.stop and runs[start][2] < left:
            start += 1
        for other in range(start, above.stop):
            if runs[other][1] > right:
                break
            yield other, number


def _first(number: int, fellows: list[int]) -> int:
    """The first run of the group; what was found on the way is kept, so that the next way is short."""
    while fellows[number] != number:
        fellows[number] = number = fellows[fellows[number]]
    return number
