"""What came in last → Atom 1.0 (RFC 4287), for feed readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.exports import news
from readinglist.exports.news import newest as choose
from readinglist.text import escape_html, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.exports.library import Item, Library
    from readinglist.exports.news import Announcement
    from readinglist.holdings import Collection

__all__ = ["NAME", "choose", "entry", "export"]

NAME = "feed.xml"
MEDIA_TYPE = "application/atom+xml"


def entry(library: Library, item: Item) -> str:
    """One entry."""
    return f"<entry>\n{_lines(_entry(news.announce(library, item)))}</entry>\n"


def export(library: Library, collection: Collection, entries: Sequence[str]) -> str:
    """The feed."""
    language = f' xml:lang="{escape_html(library.settings.language)}"'
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom"{language}>\n'
        f"{_lines(_head(library, collection))}{''.join(entries)}</feed>\n"
    )


def _head(library: Library, collection: Collection) -> Iterator[str]:
    yield _element("id", news.feed_id(library, collection))
    yield _element("title", news.title(library, collection))
    yield _element("updated", news.latest(library, collection))
    # Of entries that name no author, which an article or a paper may be, the list is the author.
    yield f"<author>{_element('name', plain(library.settings.site_name) or 'readinglist')}</author>"
    yield _link("self", library.beside(collection, NAME), MEDIA_TYPE)
    yield _link("alternate", library.absolute(collection.page), "text/html")


def _entry(told: Announcement) -> Iterator[str]:
    yield _element("id", told.id)
    yield _element("title", told.title, told.language)
    yield _element("updated", told.date)
    yield _element("published", told.date)
    yield from (f"<author>{_element('name', name)}</author>" for name in told.authors)
    yield _link("alternate", told.link, "text/html")
    yield _link("related", told.about) if told.about != told.link else ""
    yield _link("enclosure", told.picture, "image/webp")
    yield from (f'<category term="{escape_html(subject)}"/>' for subject in told.subjects)
    # An entry without an address has to say everything itself.
    yield _element("summary" if told.link else "content", told.summary)


def _element(name: str, words: str, language: str = "") -> str:
    attribute = f' xml:lang="{escape_html(language)}"' if language else ""
    return f"<{name}{attribute}>{escape_html(words)}</{name}>"


def _link(relation: str, href: str, media_type: str = "") -> str:
    kind = f' type="{media_type}"' if media_type else ""
    return f'<link rel="{relation}"{kind} href="{escape_html(href)}"/>' if href else ""


def _lines(elements: Iterator[str]) -> str:
    return "".join(f"{element}\n" for element in elements if element)
