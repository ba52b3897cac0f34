"""Catalogue and figures → a shelf: everything looked up once, for all pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from readinglist import addresses, citing, holdings, licences
from readinglist.citing import coins
from readinglist.wording import Wording, wording_in

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from markupsafe import Markup

    from readinglist.citing import Reference
    from readinglist.holdings import Tag
    from readinglist.model import Catalogue, Contributor, Crop, Figures, Note, Paper, Settings, Topic, Venue


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
    notes_by_page: Mapping[str, Note]
    contributors: tuple[Contributor, ...]
    printed: dict[Hashable, Markup] = field(default_factory=dict)
    """What has been printed and is shown on more than one page."""
    references: Mapping[str, Reference]
    """How each paper is cited, by its id."""
    coins: Mapping[str, str]
    """The same as reference managers find it in a page, once for all cards."""

    def at(self, page: str) -> Shelf:
        """The same in the language that the curator gave this page, if there is one."""
        note = self.notes_by_page.get(page)
        own = note.language if note else ""
        return replace(self, say=wording_in(own)) if own and own != self.say.language else self

    def crops_of(self, paper: Paper) -> tuple[Crop, ...]:
        """The paper's figures to show, the key figure first; none where its licence keeps them back."""
        return licences.shown(paper, self.figures.get(paper.id), self.settings)

    def address_of(self, paper: Paper, crop: Crop, *, small: bool = False) -> str:
        """The file of a crop among those of its paper, no two of which share one."""
        before = list(takewhile(lambda each: each is not crop, self.crops_of(paper)))
        mine = addresses.figure(paper.id, crop.region)
        nth = 1 + sum(addresses.figure(paper.id, each.region) == mine for each in before)
        return addresses.figure(paper.id, crop.region, small=small, nth=nth)

    def lineage(self, slug: str) -> tuple[Topic, ...]:
        """The topic and the wider ones it lies in, the widest first."""
        return tuple(self.topics[each] for each in reversed(list(holdings.lineage(slug, self.topics))))

    def sub_topics(self, slug: str) -> tuple[Topic, ...]:
        """The topics directly below this one, in the list's order; below "", the widest ones."""
        return tuple(topic for topic in self.catalogue.topics if topic.parent == slug)


def arrange(
    catalogue: Catalogue,
    figures: Mapping[str, Figures],
    settings: Settings,
    contributors: tuple[Contributor, ...] = (),
) -> Shelf:
    """The shelf for this list."""
    held = holdings.hold(catalogue)
    references = citing.references(catalogue)
    return Shelf(
        catalogue=catalogue,
        figures=figures,
        settings=settings,
        say=wording_in(settings.language),
        venues={venue.slug: venue for venue in catalogue.venues},
        topics=held.topics,
        papers_by_venue=held.papers_by_venue,
        papers_by_topic=held.papers_by_topic,
        tags_by_page=held.tags_by_page,
        notes_by_page={addresses.generated(note.uri): note for note in catalogue.notes},
        contributors=contributors,
        references=references,
        coins={paper_id: coins.context(reference) for paper_id, reference in references.items()},
    )
