"""Texts of content/: what of them will not be shown, and links that lead nowhere."""

from __future__ import annotations

from itertools import chain
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.checks import finding
from readinglist.prose import slips

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Catalogue, Written

ALWAYS = (
    *(addresses.HOME, addresses.VENUES, addresses.TOPICS, addresses.TAGS, addresses.ARTICLES, addresses.NEW),
    *(addresses.BROWSE, addresses.CITED, addresses.CONTRIBUTORS, addresses.PROBLEMS),
)
"""Pages that a site has, whatever is in its list."""

MADE = {".xml", ".json", ".bib", ".ris", ".md", ".css", ".js", ".webp"}
"""Kinds of files that are made beside pages; whether such a one is there, a build alone knows."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each at its line."""
    del today
    notes = written.catalogue.notes
    if not notes:
        return
    known = frozenset(_uris(written.catalogue))
    folders = {str(PurePosixPath(uri).parent) for uri in known}

    def is_there(uri: str) -> bool:
        path = PurePosixPath(uri)
        is_made = path.suffix in MADE and path.suffix != ".md" and str(path.parent) in folders
        return uri in known or is_made or uri.startswith(("assets/", "figures/", "problems/"))

    is_partly_read = finding.is_partly_read(written)
    for note in notes:
        yield from slips.find(note)
        yield from () if is_partly_read else slips.dangling(note, is_there)


def _uris(catalogue: Catalogue) -> Iterator[str]:
    """The pages that will be made, as far as the list tells, and the files of content/."""
    papers = catalogue.papers
    yield from ALWAYS
    yield from chain.from_iterable((note.uri, addresses.generated(note.uri)) for note in catalogue.notes)
    yield from catalogue.pictures
    yield from (addresses.paper(name) for paper in papers for name in (paper.id, *paper.aliases))
    yield from (addresses.venue(venue.slug) for venue in catalogue.venues)
    yield from (addresses.venue(paper.venue, paper.year) for paper in papers if paper.venue)
    yield from (addresses.topic(topic.slug) for topic in catalogue.topics)
    yield from (each.page for each in holdings.collections(catalogue, holdings.hold(catalogue)))
