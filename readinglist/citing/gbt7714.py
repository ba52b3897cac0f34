"""References → GB/T 7714—2015, the Chinese standard, as plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, OTHER, PREPRINT, THESIS, date_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.citing.people import Person
    from readinglist.citing.reference import Reference

NAME = "GB/T 7714"
SUFFIX = "txt"
MEDIA_TYPE = "text/plain"

AUTHORS_NAMED = 3  # the standard's own limit
ET_AL = {"zh": "等"}
INITIAL = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def write(references: Iterable[Reference]) -> str:
    """The references, one a line."""
    return "".join(f"{citation(reference)}\n" for reference in references)


def citation(reference: Reference) -> str:
    """One reference: who. What[kind]. Where, when."""
    parts = (_authors(reference), SHAPES[reference.kind](reference), _doi(reference))
    return ". ".join(filter(None, parts)) + "."


def _authors(reference: Reference) -> str:
    """The first three, and whether there are more."""
    named = [_author(person) for person in reference.authors[:AUTHORS_NAMED]]
    if named and (reference.has_more_authors or len(reference.authors) > AUTHORS_NAMED):
        named.append(ET_AL.get(reference.language, "et al"))
    return ", ".join(named).rstrip(".")


def _author(person: Person) -> str:
    """Family name in capitals and initials; Chinese names, and such as have no parts, in full."""
    if person.is_chinese or person.is_whole:
        return person.in_order
    initials = " ".join(word[0].upper() for word in INITIAL.findall(person.given))
    return " ".join(filter(None, (person.surname.upper(), initials, person.suffix.rstrip("."))))


def _in_proceedings(reference: Reference) -> str:
    return f"{reference.title}[C]//{_ended(reference.container, '. ', str(reference.year or ''))}"


def _in_journal(reference: Reference) -> str:
    return f"{reference.title}[J]. {_ended(reference.container, ', ', str(reference.year or ''))}"


def _book(reference: Reference) -> str:
    return f"{reference.title}[M]. {_ended(reference.container, ', ', str(reference.year or ''))}"


def _thesis(reference: Reference) -> str:
    return f"{reference.title}[D]. {_ended(reference.container, ', ', str(reference.year or ''))}"


def _online(reference: Reference) -> str:
    """What stands on the net alone: in round brackets when it appeared, in square ones when it was seen."""
    if not reference.url:
        return f"{reference.title}[Z]. {_ended(reference.container, ', ', str(reference.year or ''))}"
    published = f"({date_text(reference.date)})" if reference.date else ""
    seen = f"[{reference.seen}]" if len(reference.seen) == len("2026-11-21") else ""
    return ". ".join(filter(None, (f"{reference.title}[EB/OL]", published + seen, reference.url)))


def _ended(first: str, between: str, second: str) -> str:
    return between.join(filter(None, (first, second)))


def _doi(reference: Reference) -> str:
    return f"DOI:{reference.doi}" if reference.doi else ""


SHAPES = {
    CONFERENCE: _in_proceedings,
    JOURNAL: _in_journal,
    PREPRINT: _online,
    BOOK: _book,
    THESIS: _thesis,
    OTHER: _online,
}
