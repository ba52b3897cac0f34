"""A page that lists papers → the ways on: filters for them, a feed, and files for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from readinglist import addresses
from readinglist.pages.document import Alternate
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readinglist.model import Text
    from readinglist.pages.shelf import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A file that lies beside each page of a collection."""

    phrase: str
    file: str
    icon: str = ""


WAYS = (
    Way(phrase="feed", file="feed.xml", icon="feed"),
    Way(phrase="bibtex", file="papers.bib"),
    Way(phrase="ris", file="papers.ris"),
    Way(phrase="json", file="papers.json"),
)
"""In the order in which they are offered; `readinglist.exports` makes the files."""

FEEDS = {
    "feed.xml": ("application/atom+xml", "Atom"),
    "feed.json": ("application/feed+json", "JSON Feed"),
}
"""What a browser's extensions and feed readers look for in a page's head: media type and name."""


def ways(shelf: Shelf, page: str, collection: str, asked: Mapping[str, str]) -> tuple[Anchor, ...]:
    """The links from a page to its papers among the filters, then to the files of its collection, if any."""
    files = _files(shelf, page, collection) if collection else ()
    return (_browse(shelf, page, asked), *files)


def _browse(shelf: Shelf, page: str, asked: Mapping[str, str]) -> Anchor:
    words = Words(text=shelf.say("open-in-browse"), language=shelf.say.language)
    query = f"?{urlencode(asked)}" if asked else ""
    return Anchor(words=words, href=f"{addresses.href(page, addresses.BROWSE)}{query}", icon="filter")


def _files(shelf: Shelf, page: str, collection: str) -> Iterator[Anchor]:
    return (
        Anchor(
            words=Words(text=shelf.say(way.phrase), language=shelf.say.language),
            href=addresses.href(page, addresses.beside(collection, way.file)),
            icon=way.icon,
        )
        for way in WAYS
    )


def alternates(shelf: Shelf, page: str, collection: str, title: Text) -> tuple[Alternate, ...]:
    """The feeds of the page's collection, if it has one, then that of the whole list."""
    whole = _feeds(page, addresses.HOME, shelf.settings.site_name)
    has_own = collection not in {"", addresses.HOME}
    own = _feeds(page, collection, title.in_(shelf.say.language)) if has_own else ()
    return (*own, *whole)


def _feeds(page: str, collection: str, name: str) -> Iterator[Alternate]:
    for file, (media_type, form) in FEEDS.items():
        href = addresses.href(page, addresses.beside(collection, file))
        yield Alternate(href=href, kind=media_type, title=" · ".join(filter(None, (name, form))))
