"""The list: papers, articles, and the vocabulary that sorts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.errors import Place
from readinglist.model.words import Text

if TYPE_CHECKING:
    from readinglist.model.figures import Box

NOWHERE = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A paper's code, project, data, video, slides, demo or model."""

    kind: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commentary:
    """A post, talk, thread or note that makes a paper clear."""

    url: str
    title: Text = Text()
    by: str = ""
    kind: str = "article"
    """A key of `hosts.KINDS`."""
    language: str = ""
    date: str = ""
    """ISO date, as far as it is known: 2022, 2022-11 or 2022-11-30."""


SECTIONS = ("background", "problem", "method", "experiments", "results")
"""What a summary may have, in the order in which it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of what a curator wrote about a paper."""

    kind: str
    """One of SECTIONS."""
    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """How often a paper was cited, by whose count, and when that was."""

    count: int
    as_of: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A part of a page that the curator says is a figure."""

    page: int
    """Counted from 1."""
    box: Box
    number: str = ""
    caption: str = ""
    """Left empty, that of the found figure with this number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnImage:
    """A picture that the curator put into content/ to stand for a figure."""

    uri: str
    """Where it lies below content/, with forward slashes."""
    number: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChoice:
    """What the curator says about a paper's figures; nothing said means: choose."""

    none: bool = False
    """Show no figure of this paper."""
    key: tuple[str, ...] = ()
    """Figure numbers to show, the key figure first."""
    instead: tuple[Area | OwnImage, ...] = ()
    """What to show instead of anything found, the key figure first."""

    @property
    def needs_pdf(self) -> bool:
        """Is there anything that the paper's PDF has to give?"""
        return not self.none and (not self.instead or bool(self.areas))

    @property
    def areas(self) -> tuple[Area, ...]:
        """Those that are cut from the paper's PDF."""
        return tuple(each for each in self.instead if isinstance(each, Area))

    @property
    def images(self) -> tuple[OwnImage, ...]:
        """Those that are the curator's own."""
        return tuple(each for each in self.instead if isinstance(each, OwnImage))


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper of the list."""

    id: str
    title: Text
    authors: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    venue: str = ""
    """A venue's slug: the name of a file in content/venues."""
    year: int = 0
    presentation: str = ""
    """oral, spotlight, highlight or poster."""
    award: str = ""
    topics: tuple[str, ...] = ()
    """Slugs: names of files in content/topics."""
    tags: tuple[str, ...] = ()
    arxiv: str = ""
    """arXiv identifier without a version: 2111.06377 or hep-th/9901001."""
    doi: str = ""
    openreview: str = ""
    acl: str = ""
    url: str = ""
    pdf: str = ""
    links: tuple[Link, ...] = ()
    commentary: tuple[Commentary, ...] = ()
    abstract: Text = Text()
    tldr: Text = Text()
    summary: tuple[Section, ...] = ()
    """In the order of SECTIONS."""
    keywords: tuple[str, ...] = ()
    published: str = ""
    added: str = ""
    citations: Citations = Citations(count=0)
    licence: str = ""
    figures: FigureChoice = FigureChoice()
    aliases: tuple[str, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Commentary, a survey or advice that is about no single paper."""

    title: Text
    url: str
    section: str = ""
    by: str = ""
    kind: str = "article"
    language: str = ""
    date: str = ""
    added: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A conference, journal or preprint server: one file of content/venues."""

    slug: str
    name: Text
    full_name: Text = Text()
    aliases: tuple[str, ...] = ()
    kind: str = ""
    """conference, journal, workshop or preprint."""
    url: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject: one file of content/topics."""

    slug: str
    name: Text
    aliases: tuple[str, ...] = ()
    parent: str = ""
    """The slug of the wider topic."""
    order: int = 0
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote by hand: a page of its own, or words on the generated page at its address."""

    uri: str
    """Where it lies below content/: index.md, venues/cvpr.md, papers/masked-autoencoders.md."""
    markdown: str
    """Without its front matter."""
    language: str = ""
    """en or zh: that of the page, the interface's words included; "" for the site's."""
    title: str = ""
    description: str = ""
    hide: tuple[str, ...] = ()
    """What the theme shall not show beside it: navigation, toc, footer."""
    place: Place = NOWHERE
    """Where the Markdown begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The whole list with its vocabulary; every venue and topic a paper names is in it."""

    papers: tuple[Paper, ...] = ()
    articles: tuple[Article, ...] = ()
    venues: tuple[Venue, ...] = ()
    """By slug."""
    topics: tuple[Topic, ...] = ()
    """In the list's order: by `order`, then by name."""
    notes: tuple[Note, ...] = ()
    """Every Markdown file of content/, by uri."""
    pictures: tuple[str, ...] = ()
    """Every other file of content/ that is published, by uri."""
