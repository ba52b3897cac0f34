"""Topics and venues → tiles: a name, a count and a mosaic of key figures."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.pages import cards, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Paper, Topic
    from readinglist.pages.parts import Anchor, Picture, Words
    from readinglist.pages.shelf import Shelf

MOSAIC = 4  # two by two; what has fewer figures shows one of them
MOST_VENUES = 6  # two rows of three: those with most papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A topic or a venue at a glance."""

    href: str
    title: Words
    other_titles: tuple[Words, ...]
    count: int
    pictures: tuple[Picture, ...]
    below: tuple[Anchor, ...]
    """Narrower topics."""


def tiles(shelf: Shelf, page: str, topics: Iterable[Topic]) -> tuple[Tile, ...]:
    """A tile for each topic that has papers, on this page."""
    return tuple(_topic_tile(shelf, page, topic) for topic in topics if topic.slug in shelf.papers_by_topic)


def sub_topics_of(shelf: Shelf, page: str, topic: Topic) -> tuple[Anchor, ...]:
    """The topics directly below this one that have papers, each with its count."""
    return tuple(
        cards.counted(shelf, page, below.name, addresses.topic(below.slug), papers)
        for below in shelf.sub_topics(topic.slug)
        if (papers := shelf.papers_by_topic.get(below.slug))
    )


def venue_tiles(shelf: Shelf, page: str) -> tuple[Tile, ...]:
    """A tile for each of the venues with most papers, the largest first."""
    largest = sorted(shelf.papers_by_venue.items(), key=lambda held: (-len(held[1]), held[0]))
    return tuple(_venue_tile(shelf, page, slug, papers) for slug, papers in largest[:MOST_VENUES])


def _topic_tile(shelf: Shelf, page: str, topic: Topic) -> Tile:
    return Tile(
        href=addresses.href(page, addresses.topic(topic.slug)),
        title=parts.title(topic.name, shelf.say.language),
        other_titles=parts.other_titles(topic.name, shelf.say.language),
        count=len(shelf.papers_by_topic[topic.slug]),
        pictures=_mosaic(shelf, page, shelf.papers_by_topic[topic.slug]),
        below=sub_topics_of(shelf, page, topic),
    )


def _venue_tile(shelf: Shelf, page: str, slug: str, papers: tuple[Paper, ...]) -> Tile:
    venue = shelf.venues[slug]
    return Tile(
        href=addresses.href(page, addresses.venue(slug)),
        title=parts.title(venue.name, shelf.say.language),
        other_titles=parts.every_title(venue.full_name, shelf.say.language),
        count=len(papers),
        pictures=_mosaic(shelf, page, holdings.newest_first(papers)),
        below=(),
    )


def _mosaic(shelf: Shelf, page: str, papers: Iterable[Paper]) -> tuple[Picture, ...]:
    """The first key figures: as many as make a mosaic, or one."""
    pictures = tuple(islice(_key_figures(shelf, page, papers), MOSAIC))
    return pictures if len(pictures) == MOSAIC else pictures[:1]


def _key_figures(shelf: Shelf, page: str, papers: Iterable[Paper]) -> Iterator[Picture]:
    for paper in papers:
        yield from (parts.picture(shelf, page, paper, crop) for crop in shelf.crops_of(paper)[:1])
