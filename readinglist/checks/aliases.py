"""Earlier ids of papers: whether an address can have had such a one, and leads elsewhere than to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault
from readinglist.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of aliases that are no id, the paper's own, or given twice."""
    del today
    for paper in written.catalogue.papers:
        for index, alias in enumerate(paper.aliases):
            if fault := _fault(index, alias, paper):
                yield finding.of(paper.place, f"aliases.{index}", written, fault)


def _fault(index: int, alias: str, paper: Paper) -> Fault | None:
    name = alias.strip("/").rpartition("/")[2].removesuffix(".md")
    if slug(name) != alias:
        message = f'"{finding.short(alias)}" is no earlier id: these are as ids are'
        return Fault("ALIAS_USELESS", message, f"write  {slug(name)}")
    if alias == paper.id:
        return Fault(
            "ALIAS_USELESS", "this is the paper's id now", "write the id it had before, or delete it"
        )
    if alias in paper.aliases[:index]:
        return Fault("ALIAS_USELESS", "this earlier id is already given", "delete one of the two")
    return None
