"""Groups of papers → a page that lists them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import document, parts, ways
from readinglist.pages.cards import Form, cards, in_sight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from readinglist.model import Page, Paper
    from readinglist.pages.document import Head
    from readinglist.pages.order import Group
    from readinglist.pages.parts import Anchor, Words
    from readinglist.pages.shelf import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a page lists, and the ways from it to its like."""

    papers: Sequence[Paper]
    groups: Iterable[Group]
    most_cards: int | None = None
    """What a group has beyond so many is named in a line each."""
    shortcuts: tuple[Anchor, ...] = ()
    shortcuts_name: str = ""
    website: Anchor | None = None
    asked: Mapping[str, str] = field(default_factory=dict)
    """How the page for browsing is asked for these papers: facets, and a value of each."""
    collection: str = ""
    """The page beside which the papers' feed and files lie; "" where no file has just these papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its count, and the cards below it."""

    level: int
    title: Words
    other_titles: tuple[Words, ...]
    anchor: str
    count: int
    link: str
    """The Markdown file of the page about what the heading names, or ""."""
    cards: tuple[Markup, ...]
    rows: tuple[Markup, ...]
    """The papers that are listed in one line each."""


def page(shelf: Shelf, head: Head, listing: Listing) -> Page:
    """The page that lists these papers; they can be taken along, if there are any."""
    if listing.papers:
        head = replace(head, alternates=ways.alternates(shelf, head.uri, listing.collection, head.title))
    return document.page(
        shelf,
        head,
        "listing.md",
        ways=ways.ways(shelf, head.uri, listing.collection, listing.asked) if listing.papers else (),
        count=shelf.say("count-papers", count=len(listing.papers)),
        listing=listing,
        sections=_sections(shelf, head.uri, listing),
    )


def _sections(shelf: Shelf, uri: str, listing: Listing) -> tuple[Section, ...]:
    groups = tuple(listing.groups)
    eager = in_sight(shelf, (paper for group in groups for paper in group.papers))
    return tuple(_section(shelf, uri, group, eager, listing.most_cards) for group in groups)


def _section(
    shelf: Shelf, page: str, group: Group, eager: tuple[str, ...], most_cards: int | None
) -> Section:
    language = shelf.say.language
    form = Form(level=group.level + 1)
    return Section(
        level=group.level,
        title=parts.title(group.title, language),
        other_titles=parts.other_titles(group.title, language),
        anchor=group.anchor,
        count=group.count,
        link=addresses.markdown_link(page, group.page) if group.page else "",
        cards=cards(shelf, page, group.papers[:most_cards], form, eager),
        rows=cards(shelf, page, group.papers[most_cards:] if most_cards else (), Form(kind="row")),
    )
