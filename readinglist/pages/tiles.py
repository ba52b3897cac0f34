"""Topics → tiles: a name, a count and a mosaic of key figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import cards, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Paper, Topic
    from readinglist.pages.parts import Anchor, Picture, Words
    from readinglist.pages.shelf import Shelf

MOSAIC = 4  # two by two; a topic with fewer figures shows one of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A topic at a glance."""

    href: str
    title: Words
    other_titles: tuple[Words, ...]
    count: int
    pictures: tuple[Picture, ...]
    sub_topics: tuple[Anchor, ...]


def tiles(shelf: Shelf, page: str, topics: Iterable[Topic]) -> tuple[Tile, ...]:
    """A tile for each topic that has papers, on this page."""
    return tuple(_tile(shelf, page, topic) for topic in topics if topic.slug in shelf.papers_by_topic)


def sub_topics_of(shelf: Shelf, page: str, topic: Topic) -> tuple[Anchor, ...]:
    """The topics directly below this one that have papers, each with its count."""
    return tuple(
        replace(
            cards.named(shelf, page, below.name, addresses.topic(below.slug)),
            note=str(len(shelf.papers_by_topic[below.slug])),
        )
        for below in shelf.sub_topics(topic.slug)
        if below.slug in shelf.papers_by_topic
    )


def _tile(shelf: Shelf, page: str, topic: Topic) -> Tile:
    papers = shelf.papers_by_topic[topic.slug]
    pictures = tuple(islice(_key_figures(shelf, page, papers), MOSAIC))
    return Tile(
        href=addresses.href(page, addresses.topic(topic.slug)),
        title=parts.title(topic.name, shelf.say.language),
        other_titles=parts.other_titles(topic.name, shelf.say.language),
        count=len(papers),
        pictures=pictures if len(pictures) == MOSAIC else pictures[:1],
        sub_topics=sub_topics_of(shelf, page, topic),
    )


def _key_figures(shelf: Shelf, page: str, papers: Iterable[Paper]) -> Iterator[Picture]:
    for paper in papers:
        yield from (parts.picture(shelf, page, paper, crop) for crop in shelf.crops_of(paper)[:1])
