"""Groups of papers → the sections of a page that lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.pages import addresses, parts
from readinglist.pages.cards import cards, in_sight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.pages.cards import Card
    from readinglist.pages.order import Group
    from readinglist.pages.parts import Words
    from readinglist.pages.shelf import Shelf


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
    cards: tuple[Card, ...]
    rows: tuple[Card, ...]
    """The papers that are listed in one line each."""


def sections(
    shelf: Shelf, page: str, groups: Iterable[Group], *, most_cards: int | None = None
) -> tuple[Section, ...]:
    """One section a group; with `most_cards`, what a group has beyond so many becomes rows."""
    found = tuple(groups)
    eager = in_sight(shelf, (paper for group in found for paper in group.papers))
    return tuple(_section(shelf, page, group, eager, most_cards) for group in found)


def _section(
    shelf: Shelf, page: str, group: Group, eager: tuple[str, ...], most_cards: int | None
) -> Section:
    language = shelf.say.language
    shown = cards(shelf, page, group.papers, eager)
    return Section(
        level=group.level,
        title=parts.title(group.title, language),
        other_titles=parts.other_titles(group.title, language),
        anchor=group.anchor,
        count=group.count,
        link=addresses.markdown_link(page, group.page) if group.page else "",
        cards=shown[:most_cards],
        rows=shown[most_cards:] if most_cards is not None else (),
    )
