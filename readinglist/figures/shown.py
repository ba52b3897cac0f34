"""A report and the curator's numbers → the figures to show, the key figure first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.report import Report
    from readinglist.model import Region

MOST_SHOWN = 4  # the key figure and three more


def cut_for(regions: Sequence[Region], wanted: Sequence[str], key: Sequence[str]) -> Iterator[int]:
    """Positions of the regions to cut: the curator's choice, and what is shown if that is taken back."""
    return _positions(regions, (*wanted, *key[:MOST_SHOWN]))


def is_cut_for(report: Report, wanted: Iterable[str]) -> bool:
    """Were all of these numbers asked for when this report was made?"""
    return {*wanted} <= {*report.wanted, *report.key[:MOST_SHOWN]}


def choose(report: Report, wanted: Sequence[str]) -> tuple[int, ...]:
    """Positions of the regions to show: the curator's, or where the PDF has none of those, the best."""
    return tuple(_positions(report.regions, wanted)) or tuple(
        _positions(report.regions, report.key[:MOST_SHOWN])
    )


def _positions(regions: Sequence[Region], numbers: Iterable[str]) -> Iterator[int]:
    """Where the figures with these numbers stand, each once; of two with one number the first counts."""
    backwards = reversed(list(enumerate(regions)))
    positions = {region.number: position for position, region in backwards if region.kind == "figure"}
    return (positions[number] for number in dict.fromkeys(numbers) if number in positions)
