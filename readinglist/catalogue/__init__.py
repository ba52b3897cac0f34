"""papers.yaml + content/ → Catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from readinglist import names, problems
from readinglist.catalogue import content, listing, notes, places, vocabulary
from readinglist.errors import InvalidList
from readinglist.model import Catalogue, Written

if TYPE_CHECKING:
    from readinglist.errors import Problem
    from readinglist.model import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """Every file that the list consists of, read."""

    content: content.Content
    lists: tuple[listing.Listing, ...]
    catalogue: Catalogue

    @property
    def problems(self) -> tuple[Problem, ...]:
        reports = (*(file.report for file in self.content.files), *(each.report for each in self.lists))
        return tuple(sorted((*self.content.problems, *chain.from_iterable(reports))))


def load(settings: Settings) -> Catalogue:
    """The list and its vocabulary as values.

    Raises:
        InvalidList: with every problem of every file, if one of them is an error.
    """
    files = _read(settings)
    if any(problems.severity(each.code) == problems.ERROR for each in files.problems):
        raise InvalidList(files.problems)
    return files.catalogue


def inspect(settings: Settings) -> Written:
    """The list as it was written, with every problem and the place of every value; for whoever checks it."""
    folder = settings.content.relative_to(settings.root).as_posix()
    try:
        files = _read(settings)
    except InvalidList as unreadable:
        return Written(problems=unreadable.problems, content=folder)
    named = ((f"{folder}/{file.uri}", file.report.lines) for file in files.content.files)
    return Written(
        catalogue=files.catalogue,
        problems=files.problems,
        content=folder,
        lines=dict(chain(named, ((each.name, each.report.lines) for each in files.lists))),
        places=dict(places.by_entry(chain.from_iterable(each.parts for each in files.lists))),
    )


def _read(settings: Settings) -> _Files:
    """The files; problems are in their reports.

    Raises:
        InvalidList: a file cannot be read at all.
    """
    written = content.read(settings.content, settings.root, (*settings.named_files, *settings.content_files))
    files = written.files
    venues = vocabulary.venues(files)
    topics = vocabulary.topics(files)
    lists = listing.read(
        settings.list_path, settings.root, settings.content, names.index(venues), names.index(topics)
    )
    catalogue = Catalogue(
        papers=tuple(chain.from_iterable(each.papers for each in lists)),
        articles=tuple(chain.from_iterable(each.articles for each in lists)),
        venues=venues,
        topics=topics,
        notes=tuple(notes.notes(files)),
        pictures=written.pictures,
    )
    return _Files(content=written, lists=lists, catalogue=catalogue)
