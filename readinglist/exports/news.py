"""Collection → what a feed announces of it, and as what.

An entry is dated by the day on which the list says it came in, never by the clock: what has no such day was
not seen to come in, and is announced by no feed. Its id is made of the first id that the paper ever had, so
that neither another title nor another address of the site makes old entries new.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.exports.library import key, own_link
from readinglist.model import Paper

if TYPE_CHECKING:
    from readinglist.exports.library import Item, Library
    from readinglist.holdings import Collection

MOST_ENTRIES = 50  # a feed reader asks daily; more than so many a day is no news but a new list
MOST_AUTHORS = 20  # a collaboration's thousands would be most of the feed
NAMED_AUTHORS = 3  # in a sentence, as on a card
SUMMARY_LENGTH = 400  # characters: what a feed reader shows of an entry before it is opened
LONG_AGO = "1970-01-01"
"""Completes a date of which only the year or the month is known, and dates a feed without entries."""
MINTED_BY = "tag:readinglist.invalid,2026:"
"""The beginning of every id. Not the site's own host, for a site may move; `invalid` is nobody's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One entry of a feed."""

    id: str
    title: str
    language: str
    link: str
    about: str
    """The paper's own address, where the link leads to the site's page about it."""
    summary: str
    authors: tuple[str, ...]
    subjects: tuple[str, ...]
    date: str
    """RFC 3339."""
    picture: str
    """The key figure's address, where it can be told."""


def newest(library: Library, collection: Collection) -> tuple[Item, ...]:
    """What came in last of what says when; of one day, what was written last, for lists grow at their end."""
    latest_first = sorted(
        _dated(library, collection),
        key=lambda item: (_day(item.added), item.place.file, item.place.line),
        reverse=True,
    )
    return tuple(latest_first[:MOST_ENTRIES])


def announce(library: Library, item: Item) -> Announcement:
    """The item as feeds tell it, its title in its author's language."""
    name = key(item)
    if name not in library.announced:
        library.announced[name] = _announce(library, item)
    return library.announced[name]


def _announce(library: Library, item: Item) -> Announcement:
    language, title = item.title.by_language[0]
    return Announcement(
        id=_id(item),
        title=text.plain(title),
        language=language,
        link=library.link(item),
        about=own_link(item),
        summary=_summary(library, item),
        authors=tuple(text.plain(name) for name in _authors(item)[:MOST_AUTHORS]),
        subjects=tuple(text.plain(subject) for subject in _subjects(library, item)),
        date=moment(item.added),
        picture=_picture(library, item),
    )


def moment(date: str) -> str:
    """A day as feeds write it."""
    return f"{_day(date)}T00:00:00Z"


def latest(library: Library, collection: Collection) -> str:
    """When the collection last got something."""
    return moment(max((_day(item.added) for item in _dated(library, collection)), default=""))


def feed_id(library: Library, collection: Collection) -> str:
    """The feed's own name, whatever the site's address."""
    return f"{MINTED_BY}feeds/{text.slug(library.settings.site_name)}/{_place(collection)}"


def title(library: Library, collection: Collection) -> str:
    """What the feed is called: as the site, and as what it holds of it."""
    names = (library.settings.site_name, collection.title.in_(library.say.language))
    return text.plain(" · ".join(filter(None, names))) or library.say("home")


def _id(item: Item) -> str:
    if isinstance(item, Paper):
        return f"{MINTED_BY}papers/{next(iter(item.aliases), item.id)}"
    return f"{MINTED_BY}articles/{hashlib.sha256(item.url.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _dated(library: Library, collection: Collection) -> list[Item]:
    """All that a feed may announce; the articles are the whole list's."""
    articles = library.catalogue.articles if collection.page == addresses.HOME else ()
    items: tuple[Item, ...] = (*collection.papers, *articles)
    return [item for item in items if item.added]


def _place(collection: Collection) -> str:
    """What tells a collection from the others of its list."""
    return collection.page.removesuffix("index.md").strip("/") or text.slug(str(collection.title) or "all")


def _day(date: str) -> str:
    return date + LONG_AGO[len(date) :]


def _authors(item: Item) -> tuple[str, ...]:
    return item.authors if isinstance(item, Paper) else tuple(filter(None, [item.by]))


def _subjects(library: Library, item: Item) -> tuple[str, ...]:
    if not isinstance(item, Paper):
        return tuple(filter(None, [item.section]))
    topics = (library.topics[slug].name.in_(library.say.language) for slug in item.topics)
    return (*topics, *item.tags)


def _picture(library: Library, item: Item) -> str:
    crop = library.key_figures.get(item.id) if isinstance(item, Paper) else None
    return (
        library.absolute(addresses.figure(item.id, crop.region)) if crop and isinstance(item, Paper) else ""
    )


def _summary(library: Library, item: Item) -> str:
    """Authors · venue and year · how the paper puts it."""
    if not isinstance(item, Paper):
        return text.plain(" · ".join(filter(None, [item.by, item.section])))
    said = (item.tldr or item.abstract).in_(library.say.language)
    facts = (short_authors(library, item), library.venue_of(item), _beginning(said))
    return text.plain(" · ".join(filter(None, facts)))


def short_authors(library: Library, paper: Paper) -> str:
    """The first authors by name, and how many more there are."""
    names = ", ".join(paper.authors[:NAMED_AUTHORS])
    more = len(paper.authors) - NAMED_AUTHORS
    return (
        names if more <= 0 else f"{names} {library.say('authors-more', count=more, total=len(paper.authors))}"
    )


def _beginning(words: str) -> str:
    return words if len(words) <= SUMMARY_LENGTH else f"{words[:SUMMARY_LENGTH].rstrip()}…"
