"""The list → the index of topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import document
from readinglist.pages.document import Head
from readinglist.pages.tiles import tiles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf

PAGE = addresses.TOPICS


def pages(shelf: Shelf) -> Iterator[Page]:
    """The index of topics: a tile for each of the widest, with its sub-topics."""
    shelf = shelf.at(PAGE)
    say = shelf.say
    yield document.page(
        shelf,
        Head(
            uri=PAGE,
            title=say.text("topics"),
            description=say("count-topics", count=len(shelf.papers_by_topic)),
            trail=document.trail(shelf, PAGE),
            wide=True,
        ),
        "topics.md",
        tiles=tiles(shelf, PAGE, shelf.sub_topics("")),
    )
