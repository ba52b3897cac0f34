"""Each paper → its page: figures, links, commentary, summary, notes and particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, identifiers
from readinglist.identifiers import PAGES
from readinglist.pages import cite, document, metas, nearby, parts, passages, related, remarks
from readinglist.pages.cards import badges_of, named, tags_of, topics_of, venue_of
from readinglist.pages.document import Head
from readinglist.pages.marks import marks
from readinglist.pages.particulars import IDENTIFIERS, particulars
from readinglist.pages.parts import Words
from readinglist.pages.plates import plates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page, Paper
    from readinglist.pages.parts import Anchor
    from readinglist.pages.related import Alike
    from readinglist.pages.shelf import Shelf

LIGHTBOX = addresses.script("lightbox.js")


def pages(shelf: Shelf) -> Iterator[Page]:
    """A page for each paper."""
    papers = shelf.catalogue.papers
    pairs = zip(papers, related.related(papers), strict=True)
    return (_page(shelf, paper, alike) for paper, alike in pairs)


def _page(shelf: Shelf, paper: Paper, alike: tuple[Alike, ...]) -> Page:
    page = addresses.paper(paper.id)
    shelf = shelf.at(page)
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
        lightbox=addresses.href(page, LIGHTBOX),
        remarks=remarks.groups(shelf.say, paper.commentary),
        passages=tuple(passages.passages(shelf.say, paper)),
        sections=tuple(passages.sections(shelf.say, paper)),
        particulars=particulars(shelf.say, paper),
        cited=cite.cited(shelf, page, paper),
        related=tuple(nearby.related(shelf, page, alike)),
        nearby=tuple(nearby.nearby(shelf, page, paper)),
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
        found_as=tuple(filter(None, (venue_of(shelf, page, paper).words.text,))),
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
    """The paper as published, its preprint, its PDF where that is another address, then code and the like."""
    published = identifiers.published_at(paper)
    own = published or identifiers.page_of(paper)
    preprint = PAGES["arxiv"].format(paper.arxiv) if published and paper.arxiv else ""
    ways = (
        (shelf.say("paper"), "paper", own),
        (IDENTIFIERS["arxiv"], "paper", preprint),
        (shelf.say("pdf"), "pdf", paper.pdf if paper.pdf != own else ""),
    )
    for name, icon, url in ways:
        if url:
            yield parts.outward(Words(text=name, language=shelf.say.language), url, icon=icon)
    yield from parts.links(shelf.say, paper)
