"""Papers → the groups and the order in which a reader expects them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.holdings import gather, newest_first, year_of
from readinglist.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Article, Paper
    from readinglist.pages.shelf import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Papers under one heading."""

    title: Text
    anchor: str
    """The heading's id."""
    count: int
    papers: tuple[Paper, ...] = ()
    """Empty where the groups that follow, one level down, hold them."""
    page: str = ""
    """The page about what the heading names, if there is one."""
    level: int = 2


def just_added(shelf: Shelf, papers: Iterable[Paper]) -> tuple[Paper, ...]:
    """By the day of coming in; of one day, those with a figure first, then the newest."""
    pictured = sorted(newest_first(papers), key=lambda paper: not shelf.crops_of(paper))
    return tuple(sorted(pictured, key=lambda paper: paper.added, reverse=True))


def awarded(shelf: Shelf, papers: Iterable[Paper]) -> Iterator[Group]:
    """The papers with an award, as one group."""
    found = newest_first(paper for paper in papers if paper.award)
    if found:
        yield Group(title=shelf.say.text("awards"), anchor="awards", count=len(found), papers=found)


def by_topic(shelf: Shelf, papers: Iterable[Paper]) -> Iterator[Group]:
    """One group a topic, in the list's order; a paper stands under the first of its topics alone."""
    found = gather(newest_first(papers), lambda paper: next(iter(paper.topics), ""))
    for topic in shelf.catalogue.topics:
        if topic.slug in found:
            yield Group(
                title=topic.name,
                anchor=f"topic-{topic.slug}",
                count=len(found[topic.slug]),
                papers=found[topic.slug],
                page=addresses.topic(topic.slug),
            )
    if "" in found:
        title = shelf.say.text("other-topics")
        yield Group(title=title, anchor="other-topics", count=len(found[""]), papers=found[""])


def by_year(shelf: Shelf, papers: Iterable[Paper]) -> Iterator[Group]:
    """One group a year, newest first; below it one a venue, where the year has several."""
    for year, found in gather(newest_first(papers), year_of).items():
        venues = sorted(
            gather(found, lambda paper: paper.venue).items(),
            key=lambda venue: (not venue[0], -len(venue[1]), venue[0]),
        )
        shown_here = found if len(venues) == 1 else ()
        yield Group(title=shelf.say.year(year), anchor=f"year-{year}", count=len(found), papers=shown_here)
        if not shown_here:
            yield from (_venue(shelf, year, slug, held) for slug, held in venues)


def by_month(shelf: Shelf, papers: Iterable[Paper]) -> Iterator[Group]:
    """One group a month of coming in, the newest first."""
    for month, found in gather(just_added(shelf, papers), lambda paper: paper.added[:7]).items():
        title = shelf.say.month(month)
        yield Group(
            title=Text(((shelf.say.language, title),)),
            anchor=f"month-{month or 'unknown'}",
            count=len(found),
            papers=found,
        )


def by_section(articles: Iterable[Article]) -> dict[str, tuple[Article, ...]]:
    """Articles by section, in the list's order; those without one last."""
    found = gather(articles, lambda article: article.section)
    return {section: found[section] for section in sorted(found, key=lambda section: not section)}


def _venue(shelf: Shelf, year: int, slug: str, papers: tuple[Paper, ...]) -> Group:
    # A paper without a venue year may have one from its date; the venue has no page for that.
    paged = slug and all(paper.year for paper in papers)
    return Group(
        title=shelf.venues[slug].name if slug else shelf.say.text("other-venues"),
        anchor=f"year-{year}-{slug or 'other'}",
        count=len(papers),
        papers=papers,
        page=(addresses.venue(slug, year) if paged else addresses.venue(slug)) if slug else "",
        level=3,
    )
