"""Catalogue → its collections: the papers of each venue, topic and tag, with files beside their page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.model import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
    from typing import TypeVar

    from readinglist.model import Catalogue, Paper, Topic

    Key = TypeVar("Key", bound=Hashable)
    Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Papers that share a page: the whole list, a venue's, a topic's."""

    page: str
    """The Markdown file of that page; its feed and exports lie beside it."""
    title: Text
    """Empty for the whole list, which is called as the site is."""
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A free tag, in the spelling met first, and the papers that carry it."""

    words: str
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """Who belongs to whom, looked up once."""

    topics: Mapping[str, Topic]
    papers_by_venue: Mapping[str, tuple[Paper, ...]]
    papers_by_topic: Mapping[str, tuple[Paper, ...]]
    """Newest first; a topic's papers include those of its sub-topics."""
    tags_by_page: Mapping[str, Tag]


def hold(catalogue: Catalogue) -> Holdings:
    """The catalogue's papers by what they are sorted by."""
    topics = {topic.slug: topic for topic in catalogue.topics}
    papers = catalogue.papers
    return Holdings(
        topics=topics,
        papers_by_venue=_gather((paper.venue, paper) for paper in papers if paper.venue),
        papers_by_topic=_gather(
            (slug, paper) for paper in newest_first(papers) for slug in _all_topics(paper, topics)
        ),
        tags_by_page=_tags(papers),
    )


def collections(catalogue: Catalogue, holdings: Holdings) -> Iterator[Collection]:
    """The whole list, then each venue, each topic and each tag that has papers."""
    yield Collection(page=addresses.HOME, title=Text(), papers=catalogue.papers)
    for venue in catalogue.venues:
        if shown := holdings.papers_by_venue.get(venue.slug):
            yield Collection(page=addresses.venue(venue.slug), title=venue.name, papers=shown)
    for topic in catalogue.topics:
        if held := holdings.papers_by_topic.get(topic.slug):
            yield Collection(page=addresses.topic(topic.slug), title=topic.name, papers=held)
    for page, tag in holdings.tags_by_page.items():
        yield Collection(page=page, title=text.to_text(f"#{tag.words}"), papers=tag.papers)


def years(papers: Iterable[Paper]) -> dict[int, tuple[Paper, ...]]:
    """A venue's papers by its year, the newest first; those that say no year are in none."""
    by_year = gather(newest_first(papers), lambda paper: paper.year)
    return {year: found for year, found in by_year.items() if year}


def in_year(venue: Text, year: int) -> Text:
    """What a venue's one year is called: CVPR 2022."""
    return Text(tuple((language, f"{words} {year}") for language, words in venue.by_language))


def year_of(paper: Paper) -> int:
    """The year of the venue, else that of the first publication, else 0."""
    published = paper.published[:4]
    return paper.year or (int(published) if published.isdecimal() else 0)


def newest_first(papers: Iterable[Paper]) -> tuple[Paper, ...]:
    """By year, then by date where it is known; within that the list's own order stays."""
    return tuple(sorted(papers, key=lambda paper: (year_of(paper), paper.published), reverse=True))


def lineage(slug: str, topics: Mapping[str, Topic]) -> Iterator[str]:
    """This topic, its parent, and so on; a circle of parents ends where it began."""
    seen: set[str] = set()
    while slug in topics and slug not in seen:
        seen.add(slug)
        yield slug
        slug = topics[slug].parent


def gather(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, tuple[Item, ...]]:
    """Items by key; keys, and items within one, in the order of meeting."""
    return _gather((key(item), item) for item in items)


def _gather(pairs: Iterable[tuple[Key, Item]]) -> dict[Key, tuple[Item, ...]]:
    found: defaultdict[Key, list[Item]] = defaultdict(list)
    for key, item in pairs:
        found[key].append(item)
    return {key: tuple(held) for key, held in found.items()}


def _all_topics(paper: Paper, topics: Mapping[str, Topic]) -> Iterable[str]:
    """The paper's topics and all wider ones, each once."""
    return dict.fromkeys(wider for slug in paper.topics for wider in lineage(slug, topics))


def _tags(papers: Iterable[Paper]) -> dict[str, Tag]:
    """Tags by page, in the alphabetical order of their pages; a paper counts once."""
    words: dict[str, str] = {}
    for tag in (tag for paper in papers for tag in paper.tags):
        words.setdefault(addresses.tag(tag), tag)
    carried = _gather(
        (page, paper) for paper in papers for page in dict.fromkeys(map(addresses.tag, paper.tags))
    )
    return {page: Tag(words=words[page], papers=carried[page]) for page in sorted(carried)}
