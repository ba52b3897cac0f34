"""The list → the page for browsing it: every facet at once, and without a script, the ways into the list.

The cards of the newest papers are written into the page, for they are what most readers come to see: they are
there before the script, which takes them over.

Chips of venues, topics and tags lead to the pages of these, everywhere on the site: those need no script,
and each of them offers, at its head, to go on here with its filter set. On this page itself the same chips
set the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, holdings, text
from readinglist.pages import cards, columns, document
from readinglist.pages.cards import Form
from readinglist.pages.document import Head
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from readinglist.model import Part
    from readinglist.pages.columns import Data
    from readinglist.pages.shelf import Shelf

PAGE = addresses.BROWSE

SPOKEN = (
    "count-papers",
    "shown-of",
    "none-of",
    "without",
    "remove-filter",
    "all-of-these",
    "find-among",
    "show-more",
    "filters-set",
    "show-papers",
    "marks",
    "mark-want",
    "mark-read",
    "marks-kept",
    "marks-save",
    "marks-load",
    "marks-loaded",
    "marks-unreadable",
)
"""What the script says."""

ORDERS = {
    "newest": "sort-newest",
    "added": "sort-added",
    "venue": "sort-venue",
    "title": "sort-title",
    "citations": "sort-citations",
}
"""The orders that papers can be brought into, as addresses call them, and their phrases."""


WRITTEN = 8  # cards that a window of 1,400 px shows: more would only make the page heavier

SCRIPT = "browse.js"

MODULES = (
    "browse-address.js",
    "browse-bar.js",
    "browse-cards.js",
    "browse-chosen.js",
    "browse-data.js",
    "browse-drawer.js",
    "browse-facets.js",
    "browse-marks.js",
    "browse-order.js",
    "browse-panel.js",
    "browse-question.js",
    "browse-results.js",
    "browse-words.js",
    "marks.js",
    "page.js",
)
"""What the script imports, and what that imports in turn."""


def pages(shelf: Shelf) -> Iterator[Part]:
    """The page, and the files of data that its script reads."""
    shelf = shelf.at(PAGE)
    data = columns.data(shelf, PAGE, {phrase: shelf.say.pattern(phrase) for phrase in SPOKEN})
    yield document.page(
        shelf,
        Head(
            uri=PAGE,
            title=shelf.say.text("browse"),
            description=shelf.say("browse-description"),
            trail=document.trail(shelf, PAGE),
            wide=True,
        ),
        "browse.md",
        data=_data_at(columns.COLUMNS, data),
        script=addresses.href(PAGE, addresses.script(SCRIPT)),
        cards=_first_cards(shelf),
        preloads=tuple(_preloads(data)),
        orders=tuple((order, shelf.say(ORDERS[order])) for order in _orders(shelf)),
        lists=tuple(_lists(shelf)),
    )
    yield from data.files


def _first_cards(shelf: Shelf) -> tuple[Markup, ...]:
    """What the script shows first where nothing is asked for."""
    papers = holdings.newest_first(shelf.catalogue.papers)[:WRITTEN]
    return cards.cards(shelf, PAGE, papers, Form(level=2), cards.in_sight(shelf, papers))


def _preloads(data: Data) -> Iterator[dict[str, str]]:
    """What the script would ask for one after another; a browser that is told asks for all of it at once.

    It is told below the cards, whose pictures come first.
    """
    for name in MODULES:
        yield {"rel": "modulepreload", "href": addresses.href(PAGE, addresses.script(name))}
    for file in data.files:
        if file.uri in (columns.COLUMNS, columns.FIRST_ROWS):
            yield {"rel": "preload", "href": _data_at(file.uri, data)}


def _data_at(uri: str, data: Data) -> str:
    return f"{addresses.href(PAGE, uri)}?v={data.version}"


def _orders(shelf: Shelf) -> Iterator[str]:
    """The orders that make a difference."""
    papers = shelf.catalogue.papers
    is_idle = {
        "added": not any(paper.added for paper in papers),
        "venue": not shelf.papers_by_venue,
        "citations": not any(paper.citations.count for paper in papers),
    }
    return (order for order in ORDERS if not is_idle.get(order))


def _lists(shelf: Shelf) -> Iterator[tuple[str, tuple[Anchor, ...]]]:
    """What leads to every paper without a script: headings, and links below them."""
    lists = {"topics": _topics(shelf), "venues": _venues(shelf), "tags": _tags(shelf)}
    return ((shelf.say(phrase), tuple(links)) for phrase, links in lists.items() if links)


def _topics(shelf: Shelf) -> tuple[Anchor, ...]:
    return tuple(
        cards.counted(shelf, PAGE, topic.name, addresses.topic(topic.slug), papers)
        for topic in shelf.catalogue.topics
        if (papers := shelf.papers_by_topic.get(topic.slug))
    )


def _venues(shelf: Shelf) -> tuple[Anchor, ...]:
    return tuple(
        cards.counted(shelf, PAGE, venue.name, addresses.venue(venue.slug), papers)
        for venue in shelf.catalogue.venues
        if (papers := shelf.papers_by_venue.get(venue.slug))
    )


def _tags(shelf: Shelf) -> tuple[Anchor, ...]:
    return tuple(
        Anchor(
            words=Words(text=tag.words, language=text.language_of(tag.words)),
            href=addresses.href(PAGE, page),
            note=str(len(tag.papers)),
        )
        for page, tag in shelf.tags_by_page.items()
    )
