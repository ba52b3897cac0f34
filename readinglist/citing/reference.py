"""Paper and venue → Reference: all that any way of citing needs, settled once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, holdings, identifiers
from readinglist.citing.people import Person, has_more, people
from readinglist.text import plain

if TYPE_CHECKING:
    from readinglist.model import Paper, Text, Venue

CONFERENCE, JOURNAL, PREPRINT, BOOK, THESIS, OTHER = (
    "conference",
    "journal",
    "preprint",
    "book",
    "thesis",
    "other",
)

KINDS = {
    "conference": CONFERENCE,
    "workshop": CONFERENCE,
    "journal": JOURNAL,
    "preprint": PREPRINT,
    "book": BOOK,
    "thesis": THESIS,
}
"""What a paper is, by the kind of its venue."""

BY_NAME = {
    JOURNAL: re.compile(
        r"\b(?:journal|transactions|letters|annals|magazine)\b|学报|期刊|杂志|学刊", re.IGNORECASE
    ),
    CONFERENCE: re.compile(
        r"\b(?:conference|symposium|workshop|proceedings|meeting)\b|会议|研讨会|大会", re.IGNORECASE
    ),
}
"""The same by what the venue calls itself, where its file does not say."""

ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A paper as it is cited; what is not known is empty."""

    id: str
    key: str
    """The citation key, of ASCII letters and digits."""
    kind: str
    """conference, journal, preprint, book, thesis or other."""
    title: str
    """In the paper's own language."""
    language: str
    other_titles: tuple[tuple[str, str], ...] = ()
    """Pairs of a language and the title in it."""
    authors: tuple[Person, ...] = ()
    has_more_authors: bool = False
    """Some are left out, as et al. says."""
    container: str = ""
    """Full name of proceedings, journal or preprint server; a book's publisher, a thesis's school."""
    container_short: str = ""
    """How the container is called in brief, where that is another name."""
    date: tuple[int, ...] = ()
    """Year, month, day of what is cited, as far as known."""
    first_published: tuple[int, ...] = ()
    """The same of the paper's first appearance."""
    doi: str = ""
    arxiv: str = ""
    openreview: str = ""
    acl: str = ""
    url: str = ""
    """Where the paper itself is."""
    pdf: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    licence: str = ""
    seen: str = ""
    """The day on which a curator looked at it, an ISO date."""

    @property
    def year(self) -> int:
        """The year of what is cited, or 0."""
        return self.date[0] if self.date else 0


def refer(paper: Paper, venue: Venue | None, key: str) -> Reference:
    """The paper as it is cited; a paper that was published and its preprint are one."""
    language, title = paper.title.by_language[0] if paper.title else ("", "")
    known = _identifiers(paper)
    kind = _kind(paper, venue, known)
    container, short = _container(venue, language)
    return Reference(
        id=paper.id,
        key=key,
        kind=kind,
        title=plain(title),
        language=language,
        other_titles=tuple((code, plain(words)) for code, words in paper.title.by_language[1:]),
        authors=people(paper.authors),
        has_more_authors=has_more(paper.authors),
        container=container,
        container_short=short,
        date=_date(paper, kind),
        first_published=_parts_of(paper.published),
        doi=known.get("doi", ""),
        arxiv=known.get("arxiv", ""),
        openreview=known.get("openreview", ""),
        acl=known.get("acl", ""),
        url=_followable(identifiers.page_of(paper)),
        pdf=_followable(paper.pdf),
        abstract=plain(paper.abstract.in_(language)),
        keywords=tuple(filter(None, map(plain, paper.keywords))),
        licence=plain(paper.licence),
        seen=paper.added if ISO_DATE.fullmatch(paper.added) else "",
    )


def date_text(date: tuple[int, ...], between: str = "-") -> str:
    """2022-03-21, or as much of it as is known."""
    return between.join(f"{part:02}" for part in date)


def _identifiers(paper: Paper) -> dict[str, str]:
    """Identifiers by kind: those the entry names, then those in its addresses."""
    found = {
        kind: plain(value)
        for kind in ("arxiv", "doi", "openreview", "acl")
        if (value := getattr(paper, kind))
    }
    if match := identifiers.ARXIV_DOI.fullmatch(found.get("doi", "")):
        found.setdefault("arxiv", match[1].lower())
    for url in filter(None, (paper.url, paper.pdf)):
        identifier = identifiers.identify(url)
        found.setdefault(identifier.kind, plain(identifier.value))
    return found


def _kind(paper: Paper, venue: Venue | None, known: dict[str, str]) -> str:
    if venue and (kind := KINDS.get(venue.kind)):
        return kind
    if venue:
        name = f"{venue.full_name or venue.name}"
        return next((kind for kind, words in BY_NAME.items() if words.search(name)), OTHER)
    return PREPRINT if "arxiv" in known and not paper.doi else OTHER


def _container(venue: Venue | None, language: str) -> tuple[str, str]:
    """The venue's full name and its short one, in the paper's language where it has one."""
    if not venue:
        return "", ""
    short = plain(venue.name.in_(language))
    full = plain(_in(venue.full_name, language)) or short
    return full, short if short != full else ""


def _in(words: Text, language: str) -> str:
    return words.in_(language) if words else ""


def _date(paper: Paper, kind: str) -> tuple[int, ...]:
    """The year of the venue, with month and day where `published` must mean that very version.

    Of a paper that was a preprint before, it may mean the preprint.
    """
    first = _parts_of(paper.published)
    year = holdings.year_of(paper)
    was_preprint = kind != PREPRINT and bool(paper.arxiv)
    if first[:1] == (year,) and not (was_preprint and paper.year):
        return first
    return (year,) if year else ()


def _parts_of(date: str) -> tuple[int, ...]:
    match = ISO_DATE.fullmatch(date)
    return tuple(int(part) for part in match.groups() if part) if match else ()


def _followable(url: str) -> str:
    return url if url and addresses.is_followable(url) and plain(url) == url else ""
