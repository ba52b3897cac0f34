"""papers.yaml + content/ → Catalogue."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.catalogue import content, listing, vocabulary
from readinglist.errors import InvalidList
from readinglist.model import Catalogue, Note

if TYPE_CHECKING:
    from readinglist.model import Settings


def load(settings: Settings) -> Catalogue:
    """The list and its vocabulary as values.

    Raises:
        InvalidList: with every problem of every file.
    """
    files = content.read(settings.content, settings.root)
    venues = vocabulary.venues(files)
    topics = vocabulary.topics(files)
    lists = listing.read(
        settings.list_path, settings.root, settings.content, names.index(venues), names.index(topics)
    )
    problems = chain.from_iterable([*(file.report for file in files), *(each.report for each in lists)])
    if found := list(problems):
        raise InvalidList(found)
    return Catalogue(
        papers=tuple(chain.from_iterable(each.papers for each in lists)),
        articles=tuple(chain.from_iterable(each.articles for each in lists)),
        venues=venues,
        topics=topics,
        notes=tuple(Note(uri=file.uri, markdown=file.markdown, language=file.language) for file in files),
    )
