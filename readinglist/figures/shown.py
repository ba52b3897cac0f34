"""A report and the curator's choice → the figures to show, the key figure first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist.figures.report import Refusal
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.report import Cut, Report
    from readinglist.model import Area, FigureChoice

MOST_SHOWN = 4  # the key figure and three more
WITHOUT_CAPTIONS = frozenset({"no-figures", "truncated"})
"""Refusals that say only that nothing was found: an area that the curator marks may still be cut."""


def marked(choice: FigureChoice) -> tuple[Region, ...]:
    """The areas of the curator's choice as regions."""
    return tuple(map(_region, choice.areas))


def cut_for(
    regions: Sequence[Region], wanted: Sequence[str], key: Sequence[str], marked: Sequence[Region] = ()
) -> Iterator[int]:
    """Positions of the regions to cut: the curator's choice, and what is shown if that is taken back."""
    yield from range(len(regions), len(regions) + len(marked))
    yield from _positions(regions, (*wanted, *key[:MOST_SHOWN]))


def serves(said: Report | Refusal, choice: FigureChoice) -> bool:
    """Does what was said once answer this choice, too?"""
    if isinstance(said, Refusal):
        return not choice.areas or said.code not in WITHOUT_CAPTIONS
    is_cut = {*choice.key} <= {*said.wanted, *said.key[:MOST_SHOWN]} and {*marked(choice)} <= {*said.marked}
    return is_cut and bool(said.regions or choice.areas)


def choose(report: Report, choice: FigureChoice) -> Iterator[tuple[Region, Cut]]:
    """What to show: the curator's choice, or where nothing of it could be cut, the best."""
    regions = (*report.regions, *report.marked)
    cuts = {cut.region: cut for cut in report.cuts}
    chosen = (*_marked_positions(report, choice), *_positions(report.regions, choice.key))
    cut = [position for position in chosen if position in cuts]
    best = (position for position in _positions(report.regions, report.key[:MOST_SHOWN]) if position in cuts)
    return ((_captioned(regions[position], report), cuts[position]) for position in cut or best)


def _region(area: Area) -> Region:
    return Region(number=area.number, kind="figure", page=area.page, box=area.box, caption=area.caption)


def _marked_positions(report: Report, choice: FigureChoice) -> Iterator[int]:
    places = {region: position for position, region in enumerate(report.marked, start=len(report.regions))}
    return (places[region] for region in marked(choice) if region in places)


def _captioned(region: Region, report: Report) -> Region:
    """The region, with the caption of the found figure of its number where it has none."""
    if region.caption or not region.number:
        return region
    same = (
        each.caption for each in report.regions if (each.kind, each.number) == (region.kind, region.number)
    )
    return replace(region, caption=next(same, ""))


def _positions(regions: Sequence[Region], numbers: Iterable[str]) -> Iterator[int]:
    """Where the figures with these numbers stand, each once; of two with one number the first counts."""
    backwards = reversed(list(enumerate(regions)))
    positions = {region.number: position for position, region in backwards if region.kind == "figure"}
    return (positions[number] for number in dict.fromkeys(numbers) if number in positions)
