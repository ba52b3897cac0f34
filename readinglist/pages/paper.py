"""Each paper → its page: figures, links, commentary, summary, notes and particulars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, identifiers
from readinglist.pages import cite, document, metas, parts, remarks
from readinglist.pages.cards import Form, badges_of, cards, named, tags_of, topics_of, venue_of
from readinglist.pages.document import Head
from readinglist.pages.marks import marks
from readinglist.pages.particulars import particulars
from readinglist.pages.parts import Words
from readinglist.pages.plates import plates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Paper, Topic
    from readinglist.pages.parts import Anchor
    from readinglist.pages.shelf import Shelf

NEIGHBOURS = 4  # one row


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text about the paper, in each of its languages, the reader's first."""

    heading: str
    versions: tuple[Words, ...]


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each paper."""
    return (_page(shelf, paper) for paper in shelf.catalogue.papers)


def _page(shelf: Shelf, paper: Paper) -> Page:
    page = addresses.paper(paper.id)
    shelf = shelf.at(page)
    related = _narrowest(shelf, paper)
    return document.page(
        shelf,
        _head(shelf, page, paper),
        "paper.md",
        authors=", ".join(paper.authors),
        venue=venue_of(shelf, page, paper),
        badges=badges_of(shelf, paper),
        topics=topics_of(shelf, page, paper),
        tags=tags_of(page, paper),
        links=tuple(_links(shelf, paper)),
        marks=marks(shelf, page, paper),
        plates=plates(shelf, page, paper),
        remarks=remarks.remarks(shelf.say, paper.commentary),
        passages=tuple(_passages(shelf, paper)),
        particulars=particulars(shelf.say, paper),
        cited=cite.cited(shelf, page, paper),
        related=parts.title(related.name, shelf.say.language) if related else None,
        neighbours=cards(shelf, page, _neighbours(shelf, paper, related), Form(kind="brief")),
    )


def _head(shelf: Shelf, page: str, paper: Paper) -> Head:
    description = _description(shelf, page, paper)
    return Head(
        uri=page,
        title=paper.title,
        description=description,
        metas=metas.metas(shelf, page, paper, description),
        trail=_trail(shelf, page, paper),
        place=paper.place,
        wide=page not in shelf.notes_by_page,
    )


def _description(shelf: Shelf, page: str, paper: Paper) -> str:
    """The shortest true summary there is."""
    summary = paper.tldr.in_(shelf.say.language) or paper.abstract.in_(shelf.say.language)
    parts_known = (", ".join(paper.authors[:3]), venue_of(shelf, page, paper).words.text, summary)
    return " · ".join(filter(None, parts_known))


def _trail(shelf: Shelf, page: str, paper: Paper) -> tuple[Anchor, ...]:
    """By way of the venue and its year; where there is none, of the first topic."""
    if paper.venue:
        venue = named(shelf, page, shelf.venues[paper.venue].name, addresses.venue(paper.venue))
        year = (venue_of(shelf, page, paper),) if paper.year else ()
        return (*document.trail(shelf, page, "venues"), venue, *year)
    if paper.topics:
        lineage = shelf.lineage(paper.topics[0])
        above = (named(shelf, page, topic.name, addresses.topic(topic.slug)) for topic in lineage)
        return (*document.trail(shelf, page, "topics"), *above)
    return document.trail(shelf, page)


def _links(shelf: Shelf, paper: Paper) -> Iterator[Anchor]:
    """The paper itself, its PDF where that is another address, then code and the like."""
    own = identifiers.page_of(paper)
    for phrase, url in (("paper", own), ("pdf", paper.pdf if paper.pdf != own else "")):
        if url:
            words = Words(text=shelf.say(phrase), language=shelf.say.language)
            yield parts.outward(words, url, icon=phrase)
    yield from parts.links(shelf.say, paper)


def _passages(shelf: Shelf, paper: Paper) -> Iterator[Passage]:
    for phrase, words in (("summary", paper.tldr), ("abstract", paper.abstract)):
        if words:
            yield Passage(heading=shelf.say(phrase), versions=parts.every_title(words, shelf.say.language))


def _narrowest(shelf: Shelf, paper: Paper) -> Topic | None:
    """The topic that says most about the paper: of its topics, the one with the fewest papers."""
    by_size = sorted(paper.topics, key=lambda slug: len(shelf.papers_by_topic[slug]))
    return next((shelf.topics[slug] for slug in by_size if len(shelf.papers_by_topic[slug]) > 1), None)


def _neighbours(shelf: Shelf, paper: Paper, topic: Topic | None) -> tuple[Paper, ...]:
    """The papers of the same topic that stand nearest to this one in time."""
    if not topic:
        return ()
    row = shelf.papers_by_topic[topic.slug]
    here = next(position for position, each in enumerate(row) if each is paper)
    start = max(0, min(here - NEIGHBOURS // 2, len(row) - NEIGHBOURS - 1))
    return tuple(each for each in row[start : start + NEIGHBOURS + 1] if each is not paper)[:NEIGHBOURS]
