"""What a curator says about a paper's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of a figure that is asked for twice."""
    del today
    for paper in written.catalogue.papers:
        for path, asked in (("figures.key", paper.figures.key), ("figures", paper.figures.instead)):
            first: dict[object, int] = {}
            for index, figure in enumerate(asked):
                if first.setdefault(figure, index) != index:
                    yield finding.of(paper.place, f"{path}.{index}", written, AGAIN)


AGAIN = Fault("FIGURE_TWICE", "this figure is already asked for", "delete one of the two")
