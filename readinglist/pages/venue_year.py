"""Each venue's year → its page: awards first, then papers by topic."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.pages import cards, document, listing, order, parts
from readinglist.pages.document import Head
from readinglist.pages.listing import Listing
from readinglist.pages.matrix import years_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Paper, Venue
    from readinglist.pages.shelf import Shelf


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each year of each venue."""
    for venue in shelf.catalogue.venues:
        for year, found in holdings.years(shelf.papers_by_venue.get(venue.slug, ())).items():
            yield _page(shelf, venue, year, found)


def _page(shelf: Shelf, venue: Venue, year: int, papers: tuple[Paper, ...]) -> Page:
    page = addresses.venue(venue.slug, year)
    shelf = shelf.at(page)
    name = f"{venue.name.in_(shelf.say.language)} {year}"
    every_year = years_of(page, venue.slug, shelf.papers_by_venue[venue.slug])
    return listing.page(
        shelf,
        Head(
            uri=page,
            title=holdings.in_year(venue.name, year),
            description=shelf.say("papers-at", name=name),
            trail=(
                *document.trail(shelf, page, "venues"),
                cards.named(shelf, page, venue.name, addresses.venue(venue.slug)),
            ),
            subtitles=parts.every_title(venue.full_name, shelf.say.language),
        ),
        Listing(
            papers=papers,
            asked={"venue": venue.slug, "year": str(year)},
            shortcuts=every_year if len(every_year) > 1 else (),
            shortcuts_name=shelf.say("years"),
            groups=chain(order.awarded(shelf, papers), order.by_topic(shelf, papers)),
        ),
    )
