"""Each venue → its page: its years, its awards, and its papers by topic."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import document, listing, order, parts
from readinglist.pages.document import Head
from readinglist.pages.listing import Listing
from readinglist.pages.matrix import years_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Venue
    from readinglist.pages.shelf import Shelf


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each venue, also for one that has no paper yet."""
    return (_page(shelf, venue) for venue in shelf.catalogue.venues)


def _page(shelf: Shelf, venue: Venue) -> Page:
    page = addresses.venue(venue.slug)
    shelf = shelf.at(page)
    papers = shelf.papers_by_venue.get(venue.slug, ())
    return listing.page(
        shelf,
        Head(
            uri=page,
            title=venue.name,
            description=shelf.say("papers-at", name=venue.name.in_(shelf.say.language)),
            trail=document.trail(shelf, page, "venues"),
            subtitles=parts.every_title(venue.full_name, shelf.say.language),
            place=venue.place,
            is_named=True,
        ),
        Listing(
            papers=papers,
            collection=page,
            asked={"venue": venue.slug},
            shortcuts=years_of(page, venue.slug, papers),
            shortcuts_name=shelf.say("years"),
            website=parts.website(shelf.say, venue.url),
            groups=chain(order.awarded(shelf, papers), order.by_topic(shelf, papers)),
        ),
    )
