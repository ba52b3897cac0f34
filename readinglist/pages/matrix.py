"""Venues → a table of venues and years, each count leading to its papers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import cards, parts
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Paper, Venue
    from readinglist.pages.shelf import Shelf

YEARS_SHOWN = 8  # what fits beside a venue's name; what is older is summed up


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A venue: how many papers of each year shown, of older ones, and of all together."""

    venue: Anchor
    full_name: Words
    cells: tuple[Anchor, ...]
    """One for each year of the table; without words where there is no paper."""
    earlier: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The table: its years, newest first, and its rows, the venue with most papers first."""

    years: tuple[int, ...]
    rows: tuple[Row, ...]
    has_earlier: bool


def matrix(shelf: Shelf, page: str, venues: Iterable[Venue]) -> Matrix:
    """The table of those of the venues that have papers, on this page."""
    counts_by_venue = {
        venue.slug: Counter(paper.year for paper in shelf.papers_by_venue[venue.slug])
        for venue in venues
        if venue.slug in shelf.papers_by_venue
    }
    every_year = _years(shelf)
    years = every_year[:YEARS_SHOWN]
    most_first = sorted(counts_by_venue.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    rows = tuple(_row(shelf, page, shelf.venues[slug], years, counts) for slug, counts in most_first)
    return Matrix(years=years, rows=rows, has_earlier=every_year != years)


def years_of(page: str, venue: str, papers: Iterable[Paper]) -> tuple[Anchor, ...]:
    """The years of a venue, newest first, each with its count and leading to its page."""
    counts = Counter(paper.year for paper in papers if paper.year)
    return tuple(
        Anchor(words=Words(text=str(year)), href=_year_page(page, venue, year), note=str(counts[year]))
        for year in sorted(counts, reverse=True)
    )


def _years(shelf: Shelf) -> tuple[int, ...]:
    """Every year of the list, newest first: the same for all tables of a site, so that they read as one."""
    found = {paper.year for paper in shelf.catalogue.papers if paper.venue and paper.year}
    return tuple(sorted(found, reverse=True))


def _row(shelf: Shelf, page: str, venue: Venue, years: tuple[int, ...], counts: Counter[int]) -> Row:
    return Row(
        venue=cards.named(shelf, page, venue.name, addresses.venue(venue.slug)),
        full_name=parts.title(venue.full_name, shelf.say.language),
        cells=tuple(_cell(page, venue.slug, year, counts[year]) for year in years),
        earlier=sum(count for year, count in counts.items() if year and year not in years),
        total=counts.total(),
    )


def _cell(page: str, venue: str, year: int, count: int) -> Anchor:
    return Anchor(words=Words(text=str(count or "")), href=_year_page(page, venue, year) if count else "")


def _year_page(page: str, venue: str, year: int) -> str:
    return addresses.href(page, addresses.venue(venue, year))
