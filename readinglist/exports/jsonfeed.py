"""What came in last → JSON Feed 1.1, for feed readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.exports import news, written
from readinglist.exports.news import newest as choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.exports.library import Item, Library
    from readinglist.holdings import Collection

__all__ = ["NAME", "choose", "entry", "export"]

NAME = "feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def entry(library: Library, item: Item) -> str:
    """One item."""
    told = news.announce(library, item)
    return written.one_line(
        {
            "id": told.id,
            "url": told.link,
            "external_url": told.about if told.about != told.link else "",
            "title": told.title,
            "content_text": told.summary or told.title,
            "image": told.picture,
            "date_published": told.date,
            "authors": [{"name": name} for name in told.authors],
            "tags": list(told.subjects),
            "language": told.language,
        }
    )


def export(library: Library, collection: Collection, entries: Sequence[str]) -> str:
    """The feed."""
    head = {
        "version": VERSION,
        "title": news.title(library, collection),
        "home_page_url": library.absolute(collection.page),
        "feed_url": library.beside(collection, NAME),
        "language": library.settings.language,
    }
    return written.file(head, "items", entries)
