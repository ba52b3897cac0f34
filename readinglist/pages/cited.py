"""The list → its most cited papers, in all, by venue and by year, where it says how often and who counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.pages import document, parts
from readinglist.pages.cards import brief
from readinglist.pages.document import Head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Page, Paper, Text
    from readinglist.pages.cards import Card
    from readinglist.pages.parts import Words
    from readinglist.pages.shelf import Shelf

PAGE = addresses.CITED
MOST_SHOWN = 10  # in a group; who wants more sorts the whole list by citations


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A paper and its count, as a line of a list."""

    card: Card
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The most cited of some papers, under a heading."""

    level: int
    title: Words
    link: str
    """The Markdown file of the page about what the heading names, or ""."""
    ranked: tuple[Ranked, ...]


def pages(shelf: Shelf) -> Iterator[Page]:
    """Nothing where the list counts no citation."""
    shelf = shelf.at(PAGE)
    counted = most_cited(shelf.catalogue.papers)
    if counted:
        yield document.page(
            shelf,
            Head(
                uri=PAGE,
                title=shelf.say.text("most-cited"),
                description=_counters(shelf, counted),
                trail=document.trail(shelf, PAGE),
            ),
            "cited.md",
            counters=_counters(shelf, counted),
            rankings=tuple(_rankings(shelf, counted)),
        )


def most_cited(papers: Iterable[Paper]) -> tuple[Paper, ...]:
    """The papers whose citations are counted, the most cited first."""
    counted = (paper for paper in papers if paper.citations.count)
    return tuple(sorted(counted, key=lambda paper: -paper.citations.count))


def _counters(shelf: Shelf, papers: Iterable[Paper]) -> str:
    """Who counted, and when: a count without that says little."""
    counts = {(paper.citations.source, paper.citations.as_of) for paper in papers}
    said = (
        " ".join(filter(None, (source, shelf.say("as-of", date=as_of) if as_of else "")))
        for source, as_of in sorted(counts)
    )
    return "; ".join(filter(None, said))


def _rankings(shelf: Shelf, papers: tuple[Paper, ...]) -> Iterator[Ranking]:
    say = shelf.say
    yield _ranking(shelf, say.text("whole-list"), papers)
    by_venue = holdings.gather((paper for paper in papers if paper.venue), lambda paper: paper.venue)
    yield _heading(shelf, say.text("by-venue"))
    for slug, found in by_venue.items():
        yield _ranking(shelf, shelf.venues[slug].name, found, page=addresses.venue(slug), level=3)
    yield _heading(shelf, say.text("by-year"))
    for year, found in sorted(holdings.gather(papers, holdings.year_of).items(), reverse=True):
        yield _ranking(shelf, say.year(year), found, level=3)


def _heading(shelf: Shelf, title: Text) -> Ranking:
    return _ranking(shelf, title, ())


def _ranking(
    shelf: Shelf, title: Text, papers: tuple[Paper, ...], *, page: str = "", level: int = 2
) -> Ranking:
    return Ranking(
        level=level,
        title=parts.title(title, shelf.say.language),
        link=addresses.markdown_link(PAGE, page) if page else "",
        ranked=tuple(
            Ranked(card=brief(shelf, PAGE, paper), count=f"{paper.citations.count:,}")
            for paper in papers[:MOST_SHOWN]
        ),
    )
