"""Two states of a list → each entry with what it was before, by the names under which it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readinglist.identifiers import identifiers_of, identify

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from readinglist.changes import Entry
    from readinglist.model import Article, Catalogue, Note, Paper, Topic, Venue

    Names = Callable[[Any], Iterable[Hashable]]


def pairs(before: Catalogue, after: Catalogue) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Each entry before and after; None on either side for one that came or went."""
    for part in PARTS:
        yield from _paired(part.of(before), part.of(after), part.names)


def entries(listed: Catalogue) -> Iterator[Entry]:
    """All that the list consists of."""
    for part in PARTS:
        yield from part.of(listed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One sort of entries."""

    of: Callable[[Catalogue], Sequence[Entry]]
    names: tuple[Names, ...]
    """By what an entry is known again, the surest first."""


def _own_id(paper: Paper) -> Iterator[Hashable]:
    yield paper.id


def _ids(paper: Paper) -> Iterator[Hashable]:
    yield from (paper.id, *paper.aliases)


def _address(article: Article) -> Iterator[Hashable]:
    yield identify(article.url)


def _slug(entry: Venue | Topic) -> Iterator[Hashable]:
    yield entry.slug


def _uri(note: Note) -> Iterator[Hashable]:
    yield note.uri


PARTS = (
    _Part(of=lambda listed: listed.papers, names=(_own_id, _ids, identifiers_of)),
    _Part(of=lambda listed: listed.articles, names=(_address,)),
    _Part(of=lambda listed: listed.venues, names=(_slug,)),
    _Part(of=lambda listed: listed.topics, names=(_slug,)),
    _Part(of=lambda listed: listed.notes, names=(_uri,)),
)


def _paired(
    before: Sequence[Entry], after: Sequence[Entry], names: Iterable[Names]
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Each entry with what it was before; those that came and went with nothing."""
    was: dict[int, int] = {}
    """Positions before, by positions after."""
    for names_of in names:
        taken = set(was.values())
        owners = {
            name: index
            for index, entry in enumerate(before)
            if index not in taken
            for name in names_of(entry)
        }
        was |= dict(_matches(after, was, owners, names_of))
    yield from ((before[was[index]] if index in was else None, entry) for index, entry in enumerate(after))
    gone = set(range(len(before))) - set(was.values())
    yield from ((before[index], None) for index in sorted(gone))


def _matches(
    after: Sequence[Entry],
    was: Mapping[int, int],
    owners: dict[Hashable, int],
    names_of: Names,
) -> Iterator[tuple[int, int]]:
    """Entries not known yet, with the one before that shares a name; each one before but once."""
    free = set(owners.values())
    for index, entry in enumerate(after):
        found = next((owners[name] for name in names_of(entry) if owners.get(name) in free), None)
        if index not in was and found is not None:
            free.remove(found)
            yield index, found
