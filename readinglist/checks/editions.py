"""Venue and year, where the address or identifier of a paper says them too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written


@dataclass(frozen=True, slots=True)
class _Said:
    """What an address or identifier says of where a paper appeared."""

    venue: str
    """As it is called there; "" where that is not said."""
    year: int


PATTERNS = {
    "CVF": re.compile(
        r"https?://openaccess\.thecvf\.com/.*?(?P<venue>CVPR|ICCV|WACV|ACCV)_?(?P<year>20\d\d)(?!\d)(?!_?W|_workshops)",
    ),
    "NeurIPS": re.compile(
        r"https?://[\w.]*(?:nips|neurips)\.cc/paper(?:_files/paper)?/(?P<year>(?:19|20)\d\d)/"
    ),
    "the ACL Anthology": re.compile(
        r"(?P<year>20\d\d)\.(?P<venue>acl|emnlp|naacl|eacl|coling)-(?:main|long|short)\.\d+"
    ),
    "an old identifier of the ACL Anthology": re.compile(r"[A-Z](?P<two>\d\d)-\d{4}"),
    "the DOI": re.compile(
        r"10\.1109/(?P<venue>CVPR|ICCV|WACV|ICRA|IROS|ICASSP)\d*\.(?P<year>20\d\d)\.\d+", re.IGNORECASE
    ),
}
"""By who says it. DOIs of journals are left out: their year is that of submission."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of a venue or year that is another one than the paper's address says."""
    del today
    slugs = names.index(written.catalogue.venues)
    for paper in written.catalogue.papers:
        for whose, said in _said(paper):
            venue = names.resolve(said.venue, slugs) if said.venue else ""
            if venue and paper.venue and venue != paper.venue:
                message = f"{whose} says {said.venue}"
                hint = f"write  venue: {said.venue}"
                yield finding.of(paper.place, "venue", written, Fault("VENUE_DOUBTFUL", message, hint))
            elif paper.year and said.year != paper.year:
                message = f"{whose} says {said.year}"
                path = "year" if written.place(paper.place, "year") != paper.place else "venue"
                hint = f"write  year: {said.year}"
                yield finding.of(paper.place, path, written, Fault("YEAR_DOUBTFUL", message, hint))


def _said(paper: Paper) -> Iterator[tuple[str, _Said]]:
    """What identifiers and addresses say, each thing once."""
    told: set[_Said] = set()
    for text in filter(None, (paper.acl, paper.doi, paper.url, paper.pdf)):
        for whose, pattern in PATTERNS.items():
            if match := pattern.match(text):
                said = _read(match.groupdict())
                yield from () if said in told else ((whose, said),)
                told.add(said)


def _read(found: dict[str, str]) -> _Said:
    two = int(found.get("two") or 0)
    century = 1900 if two >= 60 else 2000  # the Anthology begins in the sixties
    return _Said(venue=found.get("venue") or "", year=int(found.get("year") or century + two))
