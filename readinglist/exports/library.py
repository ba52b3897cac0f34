"""Catalogue and settings → a library: what every format looks up, looked up once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from readinglist import addresses, citing, identifiers, licences
from readinglist.model import Article, Paper
from readinglist.wording import wording_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readinglist.citing import Reference
    from readinglist.exports.news import Announcement
    from readinglist.holdings import Collection
    from readinglist.model import Catalogue, Crop, Figures, Settings, Topic, Venue
    from readinglist.wording import Wording

Item = Paper | Article
"""What a list holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The list as the formats see it."""

    catalogue: Catalogue
    settings: Settings
    say: Wording
    venues: Mapping[str, Venue]
    topics: Mapping[str, Topic]
    key_figures: Mapping[str, Crop]
    """By paper; only those that may be shown."""
    references: Mapping[str, Reference]
    """How each paper is cited, by its id."""
    site: str
    """The site's own address with a slash at its end; "" where nobody said it."""

    announced: dict[str, Announcement] = field(default_factory=dict)
    """What `news` made before: an entry is told once, however many feeds are of it."""

    def absolute(self, uri: str) -> str:
        """The full address of a page or file of the site; "" where that is not known."""
        return self.site + quote(addresses.from_root(uri)) if self.site and uri else ""

    def beside(self, collection: Collection, name: str) -> str:
        """The full address of a file of a collection; "" where that is not known."""
        return self.absolute(addresses.beside(collection.page, name)) if collection.page else ""

    def venue_of(self, paper: Paper) -> str:
        """The paper's venue and year, for people: CVPR 2022; "" where neither is known."""
        venue = self.venues.get(paper.venue)
        name = venue.name.in_(self.say.language) if venue else ""
        return " ".join(filter(None, [name, str(paper.year or "")]))

    def link(self, item: Item) -> str:
        """Where a reader is sent: to the site's page of a paper, else to what the item is about itself."""
        if isinstance(item, Paper) and self.site:
            return self.absolute(addresses.paper(item.id))
        return own_link(item)


def key(item: Item) -> str:
    """What tells an item from all others of the list: no id of a paper is an address."""
    return item.id if isinstance(item, Paper) else item.url


def own_link(item: Item) -> str:
    """The paper's or article's own address, if it is one to follow."""
    url = identifiers.page_of(item) if isinstance(item, Paper) else item.url
    return url if addresses.is_followable(url) else ""


def gather(catalogue: Catalogue, figures: Mapping[str, Figures], settings: Settings) -> Library:
    """The library of this list."""
    shown = {paper.id: licences.shown(paper, figures.get(paper.id), settings) for paper in catalogue.papers}
    return Library(
        catalogue=catalogue,
        settings=settings,
        say=wording_in(settings.language),
        venues={venue.slug: venue for venue in catalogue.venues},
        topics={topic.slug: topic for topic in catalogue.topics},
        key_figures={paper_id: crops[0] for paper_id, crops in shown.items() if crops},
        references=citing.references(catalogue),
        site=f"{settings.site_url.rstrip('/')}/" if addresses.is_followable(settings.site_url) else "",
    )
