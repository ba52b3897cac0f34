"""Each topic → its page: its sub-topics, and its papers by year and venue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import cards, document, listing, order
from readinglist.pages.document import Head
from readinglist.pages.listing import Listing
from readinglist.pages.tiles import sub_topics_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Topic
    from readinglist.pages.shelf import Shelf


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each topic, also for one that has no paper yet."""
    return (_page(shelf, topic) for topic in shelf.catalogue.topics)


def _page(shelf: Shelf, topic: Topic) -> Page:
    page = addresses.topic(topic.slug)
    shelf = shelf.at(page)
    papers = shelf.papers_by_topic.get(topic.slug, ())
    wider = shelf.lineage(topic.slug)[:-1]
    return listing.page(
        shelf,
        Head(
            uri=page,
            title=topic.name,
            description=shelf.say("papers-on", name=topic.name.in_(shelf.say.language)),
            trail=(
                *document.trail(shelf, page, "topics"),
                *(cards.named(shelf, page, each.name, addresses.topic(each.slug)) for each in wider),
            ),
            place=topic.place,
            is_named=True,
        ),
        Listing(
            papers=papers,
            collection=page,
            asked={"topic": topic.slug},
            shortcuts=sub_topics_of(shelf, page, topic),
            shortcuts_name=shelf.say("sub-topics"),
            groups=order.by_year(shelf, papers),
        ),
    )
