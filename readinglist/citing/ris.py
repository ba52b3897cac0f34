"""References → RIS, for reference managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, OTHER, PREPRINT, THESIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.citing.reference import Reference

NAME = "RIS"
SUFFIX = "ris"
MEDIA_TYPE = "application/x-research-info-systems"

TYPES = {
    CONFERENCE: ("CPAPER", "T2"),
    JOURNAL: ("JOUR", "T2"),
    PREPRINT: ("UNPB", "PB"),
    BOOK: ("BOOK", "PB"),
    THESIS: ("THES", "PB"),
    OTHER: ("GEN", "T2"),
}
"""The type of a record of each kind, and its tag for what contains the paper."""


def write(references: Iterable[Reference]) -> str:
    """The references as an RIS file, a blank line between two."""
    return "\n".join(map(record, references))


def record(reference: Reference) -> str:
    """One reference, a line for each thing known."""
    return "".join(f"{tag}  - {value}\n" for tag, value in _lines(reference) if value) + "ER  - \n"


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    kind, container = TYPES[reference.kind]
    yield "TY", kind
    yield "ID", reference.key
    yield "TI", reference.title
    yield from (("TT", title) for _, title in reference.other_titles[:1])
    yield from (("AU", person.inverted) for person in reference.authors)
    yield container, reference.container
    yield "J2", reference.container_short
    yield "PY", str(reference.year or "")
    yield "DA", _date(reference.date)
    yield "AB", reference.abstract
    yield from (("KW", keyword) for keyword in reference.keywords)
    yield "LA", reference.language
    yield "DO", reference.doi
    yield "AN", f"arXiv:{reference.arxiv}" if reference.arxiv else ""
    yield "UR", reference.url
    yield "L1", reference.pdf


def _date(date: tuple[int, ...]) -> str:
    """Year/month/day/, what is not known left empty; nothing for a year alone, which PY says."""
    if len(date) < 2:
        return ""
    year, month, *day = date
    return f"{year}/{month:02}/{f'{day[0]:02}' if day else ''}/"
