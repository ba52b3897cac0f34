"""The list → what came in, by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import document, listing, order
from readinglist.pages.document import Head
from readinglist.pages.listing import Listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf

PAGE = addresses.NEW
MOST_CARDS = 24  # a month's; a list that began with hundreds names the others in a line each


def pages(shelf: Shelf) -> Iterator[Page]:
    """The page of what is new."""
    shelf = shelf.at(PAGE)
    say = shelf.say
    papers = shelf.catalogue.papers
    yield listing.page(
        shelf,
        Head(
            uri=PAGE,
            title=say.text("new"),
            description=say("most-recent"),
            trail=document.trail(shelf, PAGE),
        ),
        Listing(
            papers=papers,
            groups=order.by_month(shelf, papers),
            most_cards=MOST_CARDS,
            collection=addresses.HOME,
        ),
    )
