"""Names of a venue, a topic, a tag → the papers that are in all of those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, holdings, names
from readinglist.holdings import Collection
from readinglist.model import Text
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.holdings import Holdings
    from readinglist.model import Catalogue, Topic, Venue


def select(catalogue: Catalogue, *, venue: str = "", topic: str = "", tag: str = "") -> Collection:
    """The collection of that name; of several names, one that has no page; of none, the whole list.

    Raises:
        LookupError: the list has no venue, topic or tag of that name; says which is most like it.
    """
    held = holdings.hold(catalogue)
    every = {each.page: each for each in holdings.collections(catalogue, held)}
    pages = (
        addresses.venue(_slug("venue", venue, catalogue.venues)) if venue else "",
        addresses.topic(_slug("topic", topic, catalogue.topics)) if topic else "",
        _tag(tag, held) if tag else "",
    )
    named = [every.get(page, Collection(page=page, title=Text(), papers=())) for page in pages if page]
    return named[0] if len(named) == 1 else _shared(named) if named else every[addresses.HOME]


def _shared(collections: list[Collection]) -> Collection:
    """What all of these hold, in the first one's order."""
    first, *others = collections
    ids = [{paper.id for paper in other.papers} for other in others]
    title = " · ".join(str(each.title) for each in collections)
    return Collection(
        page="",
        title=Text((("", title),)),
        papers=tuple(paper for paper in first.papers if all(paper.id in held for held in ids)),
    )


def _slug(kind: str, name: str, entries: Iterable[Venue] | Iterable[Topic]) -> str:
    slugs = names.index(entries)
    return names.resolve(name, slugs) or _refuse(kind, name, names.nearest(name, slugs))


def _tag(name: str, held: Holdings) -> str:
    page = addresses.tag(name)
    if page in held.tags_by_page:
        return page
    words = {fold(tag.words): tag.words for tag in held.tags_by_page.values()}
    return _refuse("tag", name, words.get(names.most_like(fold(name), tuple(words)), ""))


def _refuse(kind: str, name: str, likely: str) -> str:
    raise LookupError(f'no {kind} is called "{name}"' + (f"; did you mean {likely}?" if likely else ""))
