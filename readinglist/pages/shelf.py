"""Catalogue and figures → a shelf: everything looked up once, for all pages."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from readinglist.pages import addresses, licences, order
from readinglist.pages.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readinglist.model import Catalogue, Crop, Figures, Paper, Settings, Topic, Venue


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A free tag, in the spelling met first, and the papers that carry it."""

    words: str
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The list as the pages see it: the values themselves, and who belongs to whom."""

    catalogue: Catalogue
    figures: Mapping[str, Figures]
    settings: Settings
    say: Wording
    venues: Mapping[str, Venue]
    topics: Mapping[str, Topic]
    papers_by_venue: Mapping[str, tuple[Paper, ...]]
    papers_by_topic: Mapping[str, tuple[Paper, ...]]
    """Newest first; a topic's papers include those of its sub-topics."""
    tags_by_page: Mapping[str, Tag]
    notes_by_page: Mapping[str, str]

    def crops_of(self, paper: Paper) -> tuple[Crop, ...]:
        """The paper's figures to show, the key figure first; none where its licence keeps them back."""
        found = self.figures.get(paper.id)
        is_shown = self.settings.publish == "all" or licences.is_open(paper.licence)
        return found.crops if found and is_shown else ()

    def address_of(self, paper: Paper, crop: Crop, *, small: bool = False) -> str:
        """The file of a crop among those of its paper, no two of which share one."""
        before = list(takewhile(lambda each: each is not crop, self.crops_of(paper)))
        mine = addresses.figure(paper.id, crop.region)
        nth = 1 + sum(addresses.figure(paper.id, each.region) == mine for each in before)
        return addresses.figure(paper.id, crop.region, small=small, nth=nth)

    def lineage(self, slug: str) -> tuple[Topic, ...]:
        """The topic and the wider ones it lies in, the widest first."""
        return tuple(self.topics[each] for each in reversed(list(_upwards(slug, self.topics))))

    def sub_topics(self, slug: str) -> tuple[Topic, ...]:
        """The topics directly below this one, in the list's order; below "", the widest ones."""
        return tuple(topic for topic in self.catalogue.topics if topic.parent == slug)


def arrange(catalogue: Catalogue, figures: Mapping[str, Figures], settings: Settings) -> Shelf:
    """The shelf for this list."""
    topics = {topic.slug: topic for topic in catalogue.topics}
    papers = catalogue.papers
    return Shelf(
        catalogue=catalogue,
        figures=figures,
        settings=settings,
        say=Wording("zh" if settings.language.startswith("zh") else "en"),
        venues={venue.slug: venue for venue in catalogue.venues},
        topics=topics,
        papers_by_venue=_gather((paper.venue, paper) for paper in papers if paper.venue),
        papers_by_topic=_gather(
            (slug, paper) for paper in order.newest_first(papers) for slug in _all_topics(paper, topics)
        ),
        tags_by_page=_tags(papers),
        notes_by_page={note.uri: note.markdown for note in catalogue.notes},
    )


def _gather(pairs: Iterable[tuple[str, Paper]]) -> dict[str, tuple[Paper, ...]]:
    found: defaultdict[str, list[Paper]] = defaultdict(list)
    for key, paper in pairs:
        found[key].append(paper)
    return {key: tuple(papers) for key, papers in found.items()}


def _all_topics(paper: Paper, topics: Mapping[str, Topic]) -> Iterable[str]:
    """The paper's topics and all wider ones, each once."""
    return dict.fromkeys(wider for slug in paper.topics for wider in _upwards(slug, topics))


def _upwards(slug: str, topics: Mapping[str, Topic]) -> Iterator[str]:
    """This topic, its parent, and so on; a circle of parents ends where it began."""
    seen: set[str] = set()
    while slug in topics and slug not in seen:
        seen.add(slug)
        yield slug
        slug = topics[slug].parent


def _tags(papers: Iterable[Paper]) -> dict[str, Tag]:
    """Tags by page, in the alphabetical order of their pages; a paper counts once."""
    words: dict[str, str] = {}
    for tag in (tag for paper in papers for tag in paper.tags):
        words.setdefault(addresses.tag(tag), tag)
    carried = _gather(
        (page, paper) for paper in papers for page in dict.fromkeys(map(addresses.tag, paper.tags))
    )
    return {page: Tag(words=words[page], papers=carried[page]) for page in sorted(carried)}
