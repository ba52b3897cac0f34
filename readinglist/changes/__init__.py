"""Two states of a list → what came, what went, and what is another now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from readinglist.changes import pairing
from readinglist.changes.words import words_of
from readinglist.model import Article, Note, Paper, Topic, Venue

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    unread: tuple[str, ...] = ()
    """Files that could not be read, so that nothing is said of what they hold."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def compare(before: Catalogue, after: Catalogue) -> Changes:
    """What happened to the list between these two states."""
    pairs = tuple(pairing.pairs(before, after))
    changed = (_changed(old, new) for old, new in pairs if old and new)
    return Changes(
        added=tuple(new for old, new in pairs if new and not old),
        removed=tuple(old for old, new in pairs if old and not new),
        changed=tuple(change for change in changed if change.fields),
    )


def without_unread(found: Changes, after: Catalogue, problems: Iterable[Problem]) -> Changes:
    """The changes without entries that are missed only since something in their file is wrong.

    Such a file has lost all of its entries. Where nothing at all is left, the whole list was not read.
    """
    left = {entry.place.file for entry in pairing.entries(after)}
    wrong = {problem.place.file for problem in problems}
    if wrong and not left:
        return replace(found, removed=(), unread=tuple(sorted(wrong)))
    unread = wrong & ({entry.place.file for entry in found.removed} - left)
    removed = tuple(entry for entry in found.removed if entry.place.file not in unread)
    return replace(found, removed=removed, unread=tuple(sorted(unread)))


def new_problems(before: Iterable[Problem], after: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that were not there before, wherever in their file they stood."""
    known = Counter(map(_whatever_the_line, before))
    return tuple(problem for problem in after if not _was_known(problem, known))


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
