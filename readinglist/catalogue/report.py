"""Collects the problems of one file, so that all are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_TOLD = 100  # beyond this a file is no list with slips but something else


class Report:
    """The problems of one file so far; iterate it to get them with their source lines."""

    def __init__(self, text: str) -> None:
        self.lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
        self._problems: list[Problem] = []
        self._untold = 0

    def add(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Note one problem."""
        if len(self._problems) < MOST_TOLD:
            self._problems.append(Problem(place, code, message, hint, self._line(place.line)))
        else:
            self._untold += 1

    def __iter__(self) -> Iterator[Problem]:
        yield from self._problems
        if self._untold:
            last = self._problems[-1].place
            yield Problem(last, "TOO_MANY", f"and {self._untold:,} more problems", "mend these first")

    def __bool__(self) -> bool:
        return bool(self._problems)

    def _line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""
