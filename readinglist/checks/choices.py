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
    """Tell of a figure that is asked for twice, and of figures of a paper that has no PDF."""
    del today
    for paper in written.catalogue.papers:
        key = paper.figures.key
        for index, number in enumerate(key):
            if number in key[:index]:
                message, path = f"figure {number} is already asked for", f"figures.key.{index}"
                yield finding.of(
                    paper.place, path, written, Fault("FIGURE_TWICE", message, "delete one of the two")
                )
        again = [
            each for index, each in enumerate(paper.figures.instead) if each in paper.figures.instead[:index]
        ]
        for each in again:
            path = f"figures.{len(paper.figures.instead) - 1 - paper.figures.instead[::-1].index(each)}"
            message = "this figure is already asked for"
            yield finding.of(
                paper.place, path, written, Fault("FIGURE_TWICE", message, "delete one of the two")
            )
