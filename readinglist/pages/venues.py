"""The list → the index of venues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.pages import document
from readinglist.pages.document import Head
from readinglist.pages.matrix import matrix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Venue
    from readinglist.pages.matrix import Matrix
    from readinglist.pages.shelf import Shelf

PAGE = addresses.VENUES
KINDS = ("conference", "journal", "workshop", "preprint")


def pages(shelf: Shelf) -> Iterator[Page]:
    """The index of venues: one table for each kind."""
    shelf = shelf.at(PAGE)
    say = shelf.say
    yield document.page(
        shelf,
        Head(
            uri=PAGE,
            title=say.text("venues"),
            description=say("count-venues", count=len(shelf.papers_by_venue)),
            trail=document.trail(shelf, PAGE),
            wide=True,
        ),
        "venues.md",
        tables=tuple(_tables(shelf)),
    )


def _tables(shelf: Shelf) -> Iterator[tuple[str, Matrix]]:
    """The heading of each kind, in the order of KINDS, and the table below it."""
    by_kind = holdings.gather(shelf.catalogue.venues, _kind)
    for kind in sorted(by_kind, key=(*KINDS, "other-venues").index):
        table = matrix(shelf, PAGE, by_kind[kind])
        if table.rows:
            yield shelf.say(kind), table


def _kind(venue: Venue) -> str:
    return venue.kind if venue.kind in KINDS else "other-venues"
