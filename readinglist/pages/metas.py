"""Paper → what its page's head says to programs: its bibliographic data, and the page as a link's preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.citing import highwire
from readinglist.pages.document import Meta, cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper
    from readinglist.pages.shelf import Shelf


def metas(shelf: Shelf, page: str, paper: Paper, description: str) -> tuple[Meta, ...]:
    """Of a paper's page, all that its head says."""
    tags = highwire.tags(shelf.references[paper.id])
    return (
        *(Meta(name=name, content=content) for name, content in tags),
        *_preview(shelf, page, paper, description),
    )


def absolute(shelf: Shelf, uri: str) -> str:
    """The full address of a page or file; "" where the site's own is not known."""
    return addresses.absolute(shelf.settings.site_url, uri)


def image(shelf: Shelf, paper: Paper) -> str:
    """The full address of the paper's key figure, or ""."""
    crops = shelf.crops_of(paper)
    return absolute(shelf, shelf.address_of(paper, crops[0])) if crops else ""


def _preview(shelf: Shelf, page: str, paper: Paper, description: str) -> Iterator[Meta]:
    picture = image(shelf, paper)
    properties = {
        "og:type": "article",
        "og:site_name": shelf.settings.site_name,
        "og:title": paper.title.in_(shelf.say.language),
        "og:description": cut(description),
        "og:url": absolute(shelf, page),
        "og:image": picture,
    }
    for name, content in properties.items():
        if content:
            yield Meta(name=name, content=content, is_property=True)
    yield Meta(name="twitter:card", content="summary_large_image" if picture else "summary")
