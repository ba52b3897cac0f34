"""Two states of a list → what came, what went, and what is another now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from readinglist.changes.words import words_of
from readinglist.identifiers import identifiers_of, identify
from readinglist.model import Article, Note, Paper, Topic, Venue

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from readinglist.errors import Problem
    from readinglist.model import Catalogue

Entry = Paper | Article | Venue | Topic | Note
"""Whatever a list consists of."""

NOT_COMPARED = {"place"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A field that is another now."""

    name: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """An entry that is another now."""

    before: Entry
    after: Entry
    fields: tuple[Differing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is between two states of a list; each part in the order of the later, or only, state."""

    added: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()
    changed: tuple[Changed, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def compare(before: Catalogue, after: Catalogue) -> Changes:
    """What happened to the list between these two states."""
    pairs = [pair for part in PARTS for pair in _pairs(part.of(before), part.of(after), part.names)]
    changed = (_changed(old, new) for old, new in pairs if old and new)
    return Changes(
        added=tuple(new for old, new in pairs if new and not old),
        removed=tuple(old for old, new in pairs if old and not new),
        changed=tuple(change for change in changed if change.fields),
    )


def new_problems(before: Iterable[Problem], after: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that were not there before, wherever in their file they stood."""
    known = Counter(map(_whatever_the_line, before))
    return tuple(problem for problem in after if not _was_known(problem, known))


# ── which entry was which ─────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One sort of entries."""

    of: Callable[[Catalogue], Sequence[Entry]]
    names: tuple[Callable[[Entry], Iterable[Hashable]], ...]
    """By what an entry is known again, the surest first."""


def _own_id(entry: Entry) -> Iterator[Hashable]:
    yield entry.id if isinstance(entry, Paper) else ""


def _ids(entry: Entry) -> Iterator[Hashable]:
    if isinstance(entry, Paper):
        yield from (entry.id, *entry.aliases)


def _identifiers(entry: Entry) -> Iterator[Hashable]:
    if isinstance(entry, Paper):
        yield from identifiers_of(entry)


def _address(entry: Entry) -> Iterator[Hashable]:
    if isinstance(entry, Article):
        yield identify(entry.url)


def _slug(entry: Entry) -> Iterator[Hashable]:
    if isinstance(entry, Venue | Topic):
        yield entry.slug


def _uri(entry: Entry) -> Iterator[Hashable]:
    if isinstance(entry, Note):
        yield entry.uri


PARTS = (
    _Part(of=lambda listed: listed.papers, names=(_own_id, _ids, _identifiers)),
    _Part(of=lambda listed: listed.articles, names=(_address,)),
    _Part(of=lambda listed: listed.venues, names=(_slug,)),
    _Part(of=lambda listed: listed.topics, names=(_slug,)),
    _Part(of=lambda listed: listed.notes, names=(_uri,)),
)


def _pairs(
    before: Sequence[Entry],
    after: Sequence[Entry],
    names: Iterable[Callable[[Entry], Iterable[Hashable]]],
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
    names_of: Callable[[Entry], Iterable[Hashable]],
) -> Iterator[tuple[int, int]]:
    """Entries not known yet, with the one before that shares a name; each one before but once."""
    free = set(owners.values())
    for index, entry in enumerate(after):
        found = next((owners[name] for name in names_of(entry) if owners.get(name) in free), None)
        if index not in was and found is not None:
            free.remove(found)
            yield index, found


# ── what is another ───────────────────────────────────────────────────────────────────────────────────


def _changed(before: Entry, after: Entry) -> Changed:
    names = (field.name for field in fields(after) if field.name not in NOT_COMPARED)
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return Changed(
        before=before, after=after, fields=tuple(_differing(*pair) for pair in pairs if pair[1] != pair[2])
    )


def _differing(name: str, old: object, new: object) -> Differing:
    gone, come = words_of(old), words_of(new)
    return Differing(
        name=name,
        gone=tuple(words for words in gone if words not in come),
        come=tuple(words for words in come if words not in gone),
    )


def _whatever_the_line(problem: Problem) -> tuple[str, ...]:
    return (problem.place.file, problem.code, problem.message, problem.source)


def _was_known(problem: Problem, known: Counter[tuple[str, ...]]) -> bool:
    """Is this one of those known? Each of those counts once."""
    name = _whatever_the_line(problem)
    known[name] -= 1
    return known[name] >= 0
