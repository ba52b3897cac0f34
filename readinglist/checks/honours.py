"""What is said of how a paper was published: by whom presented and given awards, and in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

PREPRINT_DOIS = (
    "10.48550/",
    "10.1101/",
    "10.21203/",
    "10.2139/",
    "10.31234/",
    "10.31219/",
    "10.36227/",
    "10.20944/",
)
"""How DOIs begin that servers of preprints give."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of talks and awards of no venue, and of preprints with a publisher's DOI."""
    del today
    preprints = {venue.slug for venue in written.catalogue.venues if venue.kind == "preprint"}
    for paper in written.catalogue.papers:
        for field, said in (("presentation", paper.presentation), ("award", paper.award)):
            # A venue that is unknown was told already, and may be the right one.
            is_known = paper.venue or written.place(paper.place, "venue") != paper.place
            if said and (paper.venue in preprints or not is_known):
                message = f'"{finding.short(said)}", but at no venue'
                hint = "add  venue:  and  year:  of where that was"
                yield finding.of(paper.place, field, written, Fault("HONOUR_WITHOUT_VENUE", message, hint))
        if paper.venue in preprints and paper.doi and not paper.doi.startswith(PREPRINT_DOIS):
            message = f"the venue is one of preprints, but {finding.short(paper.doi)} is a publisher's"
            hint = "write the venue that published the paper"
            yield finding.of(paper.place, "venue", written, Fault("PREPRINT_WITH_DOI", message, hint))
