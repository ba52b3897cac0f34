"""Who wrote the list → a page that says so, where git knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import document
from readinglist.pages.document import Head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf

PAGE = addresses.CONTRIBUTORS


def pages(shelf: Shelf) -> Iterator[Page]:
    """Nothing where nobody is known."""
    shelf = shelf.at(PAGE)
    if shelf.contributors:
        count = shelf.say("count-contributors", count=len(shelf.contributors))
        yield document.page(
            shelf,
            Head(
                uri=PAGE,
                title=shelf.say.text("contributors"),
                description=count,
                trail=document.trail(shelf, PAGE),
            ),
            "contributors.md",
            contributors=shelf.contributors,
        )
