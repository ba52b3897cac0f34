"""What was made, and what was skipped and why → lines for the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.build import Made
    from readinglist.model import Skipped

DOUBTFUL = 0.9  # of figures as sure as this, 99 of 100 are right
MOST_REMARKS = 10  # lines; a screen holds them with all the rest
WAYS = {
    "neighbour": ", with its caption on the page before or after",
    "position": ", above the abstract, without a caption",
    "looks": ", found by its looks, for no caption could be read",
    "page": ", which is shown whole, for no figure was found",
}
"""How a figure was found, where not by its caption."""
MOST_NAMED = 3  # papers in one line; the first ones tell which kind it is
STAGES = {"fetch": "Without a PDF", "figures": "Without figures"}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about one figure of a paper."""

    paper_id: str
    words: str


def summary(made: Made, *, at_length: bool = False) -> Iterator[str]:
    """The list in numbers, then what is missing and why; at length: for every paper."""
    yield from _numbers(made)
    yield from skipped(made.skipped, at_length=at_length)
    yield from _remarks(
        "Figures to look at, for they may be wrong", tuple(_doubtful(made)), at_length=at_length
    )
    yield from _remarks("Chosen in the list, but not found", tuple(_unmet(made)), at_length=at_length)
    if not made.figures:
        yield "No paper shows a figure yet. Name a folder of PDFs that you have: --pdfs FOLDER"
        yield "(make site PDFS=FOLDER), or see a sample list with figures, offline: make demo"


def skipped(each_skipped: Iterable[Skipped], *, at_length: bool = False) -> Iterator[str]:
    """For every stage what it had to leave out, by reason or, at length, by paper."""
    for stage, heading in STAGES.items():
        of_stage = [each for each in each_skipped if each.stage == stage]
        if of_stage:
            yield f"{heading}: {_count(len(of_stage), 'paper')}"
            yield from _each(of_stage) if at_length else _by_reason(of_stage)


def _numbers(made: Made) -> Iterator[str]:
    listed = made.catalogue
    counts = (
        _count(len(listed.papers), "paper"),
        _count(len(listed.articles), "article"),
        _count(len({paper.venue for paper in listed.papers} - {""}), "venue"),
        _count(len({topic for paper in listed.papers for topic in paper.topics}), "topic"),
    )
    yield ", ".join(counts)
    pictures = sum(len(figures.crops) for figures in made.figures)
    if pictures:
        yield f"{_count(pictures, 'figure')} of {_count(len(made.figures), 'paper')}"


def _remarks(heading: str, remarks: tuple[Remark, ...], *, at_length: bool) -> Iterator[str]:
    """What is to be said of single figures, and how to see why; the first few, or at length all."""
    if not remarks:
        return
    yield f"{heading}: {len(remarks):,}"
    shown = remarks if at_length else remarks[:MOST_REMARKS]
    yield from (f"  {remark.paper_id}: {remark.words}" for remark in shown)
    if len(shown) < len(remarks):
        yield f"  and {len(remarks) - len(shown):,} more; all of them with --verbose"
    yield f"  To see why: readinglist figures --explain {shown[0].paper_id}"


def _doubtful(made: Made) -> Iterator[Remark]:
    """The figures shown of which the finder was not sure."""
    for found in made.figures:
        for region in (crop.region for crop in found.crops if crop.region.score < DOUBTFUL):
            name = f"{region.kind} {printable(region.number)}".strip()
            yield Remark(found.paper_id, f"{name} on page {region.page}{WAYS.get(region.found_by, '')}")


def _unmet(made: Made) -> Iterator[Remark]:
    """What curators chose and no PDF gave."""
    choices = {paper.id: paper.figures for paper in made.catalogue.papers}
    for found in made.figures:
        choice, shown = choices[found.paper_id], [crop.region for crop in found.crops]
        numbers, areas = {each.number for each in shown}, {(each.page, each.box) for each in shown}
        for number in (number for number in choice.key if number not in numbers):
            yield Remark(found.paper_id, f"figure {printable(number)}")
        for area in (area for area in choice.areas if (area.page, area.box) not in areas):
            yield Remark(found.paper_id, f"the box on page {area.page}, which lies outside the PDF")


def _by_reason(skipped: Iterable[Skipped]) -> Iterator[str]:
    ordered = sorted(skipped, key=lambda each: (each.code, each.reason))
    for (code, reason), group in groupby(ordered, key=lambda each: (each.code, each.reason)):
        ids = [each.paper_id for each in group]
        rest = len(ids) - MOST_NAMED
        named = ", ".join(ids[:MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
        yield f"  {len(ids):4}  {code}: {printable(reason)}"
        yield f"        {named}"


def _each(skipped: Iterable[Skipped]) -> Iterator[str]:
    return (f"  {each.paper_id}: {each.code}: {printable(each.reason)}" for each in skipped)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
