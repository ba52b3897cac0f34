"""Paper → card: how a paper looks wherever it is listed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from markupsafe import Markup

from readinglist import addresses, holdings, identifiers, text
from readinglist.pages import parts, printed_cards, remarks
from readinglist.pages.parts import Anchor, Words
from readinglist.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sized

    from readinglist.model import Commentary, Paper, Text
    from readinglist.pages.parts import Picture
    from readinglist.pages.shelf import Shelf

AUTHORS_SHOWN = 3  # one line beside a thumbnail
EAGER_PICTURES = 2  # what a phone shows before the first scroll
PRINTED_LEVEL = 3  # of headings: what most cards have
LATE, AT_ONCE = ' loading="lazy"', ' fetchpriority="high"'
"""How a template says when a picture is loaded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A paper in brief, ready to be printed on one page."""

    href: str
    title: Words
    venue: Anchor
    picture: Picture | None
    other_titles: tuple[Words, ...] = ()
    authors: str = ""
    authors_more: str = ""
    badges: tuple[str, ...] = ()
    topics: tuple[Anchor, ...] = ()
    tags: tuple[Anchor, ...] = ()
    links: tuple[Anchor, ...] = ()
    coins: str = ""
    """The paper for reference managers that look into a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How cards are printed: `card`, `brief` or `row`, their titles as headings of this level."""

    kind: str = "card"
    level: int = 3


def cards(
    shelf: Shelf, page: str, papers: Iterable[Paper], form: Form, eager: Iterable[str] = ()
) -> tuple[Markup, ...]:
    """Each paper's card in HTML, for this page; `eager` names the papers whose pictures are in sight."""
    first = frozenset(eager)
    depth = addresses.depth(page)
    printed = ((paper, _printed(shelf, depth, paper, form)) for paper in papers)
    return tuple(_at_once(html) if paper.id in first else html for paper, html in printed)


def _printed(shelf: Shelf, depth: int, paper: Paper, form: Form) -> Markup:
    """The card as it is on every page of this depth: printed once, shown on many."""
    key = (paper.id, depth, form.kind, shelf.say.language)
    if key not in shelf.printed:
        somewhere = "/".join([*"x" * depth, addresses.HOME])  # any page of this depth
        made, printer = FORMS[form.kind]
        shelf.printed[key] = Markup(printer(shelf.say, made(shelf, somewhere, paper)))  # noqa: S704 - escaped there
    return _at_level(shelf.printed[key], form.level)


def _at_level(html: Markup, level: int) -> Markup:
    """With its title, the only heading a card has, as one of this level."""
    if level == PRINTED_LEVEL:
        return html
    printed, wanted = f"h{PRINTED_LEVEL}", f"h{level}"
    moved = str(html).replace(f"<{printed} ", f"<{wanted} ").replace(f"</{printed}>", f"</{wanted}>")
    return Markup(moved)  # noqa: S704 - as above


def _at_once(html: Markup) -> Markup:
    """With its picture loaded at once instead of late."""
    return Markup(str(html).replace(LATE, AT_ONCE, 1))  # noqa: S704 - as above


def in_sight(shelf: Shelf, papers: Iterable[Paper]) -> tuple[str, ...]:
    """The papers of a page whose pictures a reader sees before scrolling."""
    return tuple(islice((paper.id for paper in papers if shelf.crops_of(paper)), EAGER_PICTURES))


def brief(shelf: Shelf, page: str, paper: Paper) -> Card:
    """The paper's card on this page with as much as is shown of it in brief, and in a line."""
    crops = shelf.crops_of(paper)
    return Card(
        href=addresses.href(page, addresses.paper(paper.id)),
        title=parts.title(paper.title, shelf.say.language),
        venue=venue_of(shelf, page, paper),
        picture=parts.picture(shelf, page, paper, crops[0]) if crops else None,
    )


def card(shelf: Shelf, page: str, paper: Paper) -> Card:
    """The paper's whole card on this page."""
    language = shelf.say.language
    more = len(paper.authors) - AUTHORS_SHOWN
    return replace(
        brief(shelf, page, paper),
        other_titles=parts.other_titles(paper.title, language),
        authors=", ".join(paper.authors[:AUTHORS_SHOWN]),
        authors_more=shelf.say("authors-more", count=more, total=len(paper.authors)) if more > 0 else "",
        badges=badges_of(shelf, paper),
        topics=topics_of(shelf, page, paper),
        tags=tags_of(page, paper),
        links=(*_own_links(shelf, paper), *_commentary(shelf, page, paper)),
        coins=shelf.coins[paper.id],
    )


FORMS = {
    "card": (card, printed_cards.card),
    "brief": (brief, printed_cards.brief),
    "row": (brief, printed_cards.row),
}
"""For each form what is made of a paper, and what prints it."""


def venue_of(shelf: Shelf, page: str, paper: Paper) -> Anchor:
    """Venue and year, leading to the papers of that venue and year; a year alone leads nowhere."""
    year = str(holdings.year_of(paper) or "")
    if not paper.venue:
        return Anchor(words=Words(text=year))
    name = parts.title(shelf.venues[paper.venue].name, shelf.say.language)
    return Anchor(
        words=Words(text=f"{name.text} {year}".strip(), language=name.language),
        href=addresses.href(page, addresses.venue(paper.venue, paper.year)),
    )


def badges_of(shelf: Shelf, paper: Paper) -> tuple[str, ...]:
    """What sets the paper apart: its award, then how it was presented."""
    return tuple(shelf.say.label(word) for word in (paper.award, paper.presentation) if word)


def topics_of(shelf: Shelf, page: str, paper: Paper) -> tuple[Anchor, ...]:
    """The paper's topics, each leading to its page."""
    return tuple(named(shelf, page, shelf.topics[slug].name, addresses.topic(slug)) for slug in paper.topics)


def tags_of(page: str, paper: Paper) -> tuple[Anchor, ...]:
    """The paper's tags, each leading to its page."""
    return tuple(
        Anchor(
            words=Words(text=f"#{tag}", language=text.language_of(tag)),
            href=addresses.href(page, addresses.tag(tag)),
        )
        for tag in paper.tags
    )


def named(shelf: Shelf, page: str, name: Text, target: str) -> Anchor:
    """A link from one page to another, in the words of a name."""
    return Anchor(words=parts.title(name, shelf.say.language), href=addresses.href(page, target))


def counted(shelf: Shelf, page: str, name: Text, target: str, papers: Sized) -> Anchor:
    """Such a link with the number of papers that it leads to."""
    return replace(named(shelf, page, name, target), note=str(len(papers)))


def _own_links(shelf: Shelf, paper: Paper) -> Iterator[Anchor]:
    say = shelf.say
    if url := identifiers.page_of(paper):
        yield parts.outward(Words(text=say("paper"), language=say.language), url, icon="paper")
    yield from parts.links(say, paper)


def _commentary(shelf: Shelf, page: str, paper: Paper) -> Iterator[Anchor]:
    """One link for each kind and language: to the commentary itself, or to the list of several."""
    here = addresses.href(page, addresses.paper(paper.id))
    for (kind, _), entries in holdings.gather(
        paper.commentary, lambda entry: (entry.kind, entry.language)
    ).items():
        first, icon = entries[0], text.slug(kind)
        if len(entries) == 1:
            yield parts.outward(remarks.name_of(first), first.url, icon=icon, note=_note(shelf, first))
        else:
            words = remarks.several(shelf.say, kind, len(entries))
            yield Anchor(
                words=Words(text=words, language=shelf.say.language),
                href=f"{here}#commentaries",
                icon=icon,
                note=language_name(first.language),
            )


def _note(shelf: Shelf, entry: Commentary) -> str:
    """The kind and the language: video · 中文."""
    kind = remarks.kind_name(shelf.say, entry.kind).lower()
    return " · ".join(filter(None, (kind, language_name(entry.language))))
