"""What was made, and what was skipped and why → lines for the terminal."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.build import Made
    from readinglist.model import Skipped

MOST_NAMED = 3  # papers in one line; the first ones tell which kind it is
STAGES = {"fetch": "Without a PDF", "figures": "Without figures"}


def summary(made: Made, *, at_length: bool = False) -> Iterator[str]:
    """The list in numbers, then what is missing and why; at length: for every paper."""
    yield from _numbers(made)
    yield from skipped(made.skipped, at_length=at_length)
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
