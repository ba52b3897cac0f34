"""A paper → what is known of it besides, as pairs of a name and values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import text
from readinglist.identifiers import PAGES
from readinglist.pages import parts
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.errors import Place
    from readinglist.model import Citations, Paper
    from readinglist.wording import Wording

IDENTIFIERS = {"arxiv": "arXiv", "doi": "DOI", "openreview": "OpenReview", "acl": "ACL Anthology"}
"""Each identifier, a field of a paper, and how it is called."""

FOUND_BY = {"affiliations", "keywords", "ids"}
"""What else of it readers search by; the rest would find every paper by the day on which it was added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Particular:
    """One line of the list at a page's foot."""

    name: str
    values: tuple[Anchor, ...]
    is_found_by: bool = False
    """Do readers search the list by it?"""


def particulars(say: Wording, paper: Paper) -> tuple[Particular, ...]:
    """Everything known that the page does not show elsewhere."""
    return (*_identifiers(paper), *_facts(say, paper))


def _identifiers(paper: Paper) -> Iterator[Particular]:
    for kind, name in IDENTIFIERS.items():
        if value := getattr(paper, kind):
            link = parts.outward(Words(text=value), PAGES[kind].format(value))
            yield Particular(name=name, values=(link,), is_found_by=True)


def _facts(say: Wording, paper: Paper) -> Iterator[Particular]:
    facts = (
        ("affiliations", paper.affiliations),
        ("keywords", paper.keywords),
        ("published", (paper.published,)),
        ("licence", (paper.licence,)),
        ("citations", (_citations(say, paper.citations),)),
        ("added", (paper.added,)),
        ("ids", (paper.id, *paper.aliases)),
        ("entry", (_entry(say, paper.place),)),
    )
    for phrase, values in facts:
        shown = tuple(
            Anchor(words=Words(text=each, language=text.language_of(each))) for each in values if each
        )
        if shown:
            yield Particular(name=say(phrase), values=shown, is_found_by=phrase in FOUND_BY)


def _entry(say: Wording, place: Place) -> str:
    """Where in the list all this was written, for whoever wants to mend it."""
    return say("written-at", file=place.file, line=str(place.line)) if place.file else ""


def _citations(say: Wording, citations: Citations) -> str:
    """How often, by whose count, and when: 1,200 (Semantic Scholar, as of 2022-11)."""
    if not citations.count:
        return ""
    as_of = say("as-of", date=citations.as_of) if citations.as_of else ""
    counted = ", ".join(filter(None, (citations.source, as_of)))
    return f"{citations.count:,} ({counted})" if counted else f"{citations.count:,}"
