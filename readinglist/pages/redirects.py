"""A paper's earlier names → pages that lead to where it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.model import Page
from readinglist.pages import document, parts, templates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper
    from readinglist.pages.shelf import Shelf


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page at each earlier address that no paper has today."""
    taken = {addresses.paper(paper.id) for paper in shelf.catalogue.papers}
    for paper in shelf.catalogue.papers:
        for address in dict.fromkeys(map(addresses.paper, paper.aliases)):
            if address not in taken:
                taken.add(address)
                yield _page(shelf, address, paper)


def _page(shelf: Shelf, address: str, paper: Paper) -> Page:
    title = parts.title(paper.title, shelf.say.language)
    body = templates.fill(
        "moved.md",
        say=shelf.say,
        title=title,
        href=addresses.href(address, addresses.paper(paper.id)),
    )
    matter = document.matter(title.text, shelf.say("moved"), wide=True) | {"search": {"exclude": True}}
    return Page(uri=address, matter=matter, body=body.strip() + "\n")
