"""The values that travel between stages. Nothing here reads, writes or decides.

What is not known is empty: "" for text, () for many, 0 for a year or a count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.errors import Place

if TYPE_CHECKING:
    from pathlib import Path

NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one or more languages, the author's first: `Text((("en", "Vision"), ("zh", "视觉")))`."""

    by_language: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.by_language[0][1] if self.by_language else ""

    def __bool__(self) -> bool:
        return bool(self.by_language)

    def in_(self, language: str) -> str:
        """The words in this language, else in the author's first one."""
        return dict(self.by_language).get(language, str(self))

    def besides(self, language: str) -> tuple[tuple[str, str], ...]:
        """The (language, words) pairs that `in_(language)` leaves out."""
        shown = language if language in dict(self.by_language) else next(iter(dict(self.by_language)), "")
        return tuple(pair for pair in self.by_language if pair[0] != shown)


# ── the list ──────────────────────────────────────────────────────────────────────────────────────────


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """How often a paper was cited, by whose count, and when that was."""

    count: int
    as_of: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChoice:
    """What the curator says about a paper's figures; nothing said means: choose."""

    none: bool = False
    """Show no figure of this paper."""
    key: tuple[str, ...] = ()
    """Figure numbers to show, the key figure first."""


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
    """What a curator wrote by hand at a generated page's address, to be shown on that page."""

    uri: str
    """Where it lies below content/: index.md, venues/cvpr.md, papers/masked-autoencoders.md."""
    markdown: str
    """Without its front matter."""


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


# ── what an importer finds ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One entry as a foreign list has it, before it is a paper or an article of this list."""

    title: str
    line: int
    """Where it stands in the foreign file, counted from 1."""
    title_zh: str = ""
    paper_url: str = ""
    code_url: str = ""
    commentary: tuple[Commentary, ...] = ()
    venue: str = ""
    year: int = 0
    topic_path: tuple[str, ...] = ()
    """Headings from the widest to the narrowest."""
    date: str = ""
    award: str = ""
    presentation: str = ""
    authors: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    citations: Citations = Citations(count=0)
    section: str = ""
    """Set for an article (commentary on no single paper): the heading it stands under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something an importer met and did not keep as it stood, so that nothing is lost in silence."""

    line: int
    verb: str
    """kept, merged, repaired or unused."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """All that an importer makes of a file."""

    drafts: tuple[Draft, ...] = ()
    remarks: tuple[Remark, ...] = ()


# ── PDFs and figures ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A stage had nothing for this paper, and why; never an exception."""

    paper_id: str
    stage: str
    """fetch or figures."""
    code: str
    """A stable name such as `not-a-pdf`, under which the documentation explains it."""
    reason: str
    """One sentence: what happened and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A paper's PDF on this machine, seen to be whole."""

    paper_id: str
    path: Path
    digest: str
    """SHA-256 of its bytes, hexadecimal."""
    source: str = ""
    """Where it came from: an address, or the folder's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in PDF points on the displayed page, origin top left, x0 < x1 and y0 < y1."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One figure, table or algorithm found on a page, without its caption's area."""

    number: str
    """As captioned, without a dot at the end: "3", "A.2", "S1"; "" for a teaser without a caption."""
    kind: str
    """figure, table or algorithm."""
    page: int
    """Counted from 1."""
    box: Box
    caption: str = ""
    caption_box: Box | None = None
    score: float = 1.0
    """How sure the finder is, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """A region cut out of its page as two WebP files of known size."""

    region: Region
    image: Path
    width: int
    height: int
    thumbnail: Path
    thumbnail_width: int
    thumbnail_height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What one paper's PDF gave: everything found, and the crops to show, the key figure first."""

    paper_id: str
    digest: str
    pages: int
    """How many pages the PDF has."""
    regions: tuple[Region, ...] = ()
    key: tuple[str, ...] = ()
    """Numbers of the figures ranked, the best key figure first."""
    crops: tuple[Crop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a stage has come, for whoever waits."""

    stage: str
    """fetch or figures."""
    done: int
    total: int


# ── the site ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown file of the site."""

    uri: str
    """Where it lies below the site's source: venues/cvpr.md."""
    markdown: str
    """Front matter and all."""
    edit_uri: str = ""
    """The file, and the line, that a reader would edit to change this page: papers.yaml#L12."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file of the site that is copied as it is."""

    uri: str
    source: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What mkdocs.yml says, as far as this tool is concerned; paths are absolute."""

    root: Path
    """The folder of mkdocs.yml."""
    list_path: Path
    """papers.yaml, or the folder papers/."""
    content: Path
    cache: Path
    site_dir: Path
    site_name: str = ""
    site_url: str = ""
    repo_url: str = ""
    edit_uri: str = ""
    """As MkDocs has it, relative to the repository: edit/main/content/."""
    language: str = "en"
    """The interface's language: en or zh."""
    engine_files: tuple[Path, ...] = ()
    """What the engine reads besides content/: mkdocs.yml, what it inherits, the theme's overrides, hooks."""
    pdf_folders: tuple[Path, ...] = ()
    mirrors: tuple[tuple[str, str], ...] = ()
    """Pairs of a host and the base address that stands in for it."""
    fetch_seconds: float = 60.0
    """How long one build may spend on downloading PDFs."""
    contact: str = ""
    """An address for the User-Agent, so that a host can reach the maintainer."""
