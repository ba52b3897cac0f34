"""The list → the index of tags, and a page for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.pages import document, listing, order
from readinglist.pages.document import Head
from readinglist.pages.listing import Listing
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.holdings import Tag
    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf

PAGE = addresses.TAGS


def pages(shelf: Shelf) -> Iterator[Page]:
    """Nothing where no paper has a tag."""
    if shelf.tags_by_page:
        yield _index(shelf)
    for page, tag in shelf.tags_by_page.items():
        yield _page(shelf, page, tag)


def _index(shelf: Shelf) -> Page:
    shelf = shelf.at(PAGE)
    return document.page(
        shelf,
        Head(
            uri=PAGE,
            title=shelf.say.text("tags"),
            description=shelf.say("tags"),
            trail=document.trail(shelf, PAGE),
            wide=True,
        ),
        "tags.md",
        tags=tuple(_link(page, tag) for page, tag in shelf.tags_by_page.items()),
    )


def _link(page: str, tag: Tag) -> Anchor:
    words = Words(text=tag.words, language=text.language_of(tag.words))
    return Anchor(words=words, href=addresses.href(PAGE, page), note=str(len(tag.papers)))


def _page(shelf: Shelf, page: str, tag: Tag) -> Page:
    shelf = shelf.at(page)
    return listing.page(
        shelf,
        Head(
            uri=page,
            title=text.to_text(f"#{tag.words}"),
            description=shelf.say("papers-on", name=tag.words),
            trail=document.trail(shelf, page, "tags"),
        ),
        Listing(
            papers=tag.papers,
            collection=page,
            asked={"tag": text.slug(tag.words, han=True)},
            groups=order.by_year(shelf, tag.papers),
        ),
    )
