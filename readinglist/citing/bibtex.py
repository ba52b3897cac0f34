"""References → BibTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing import latex
from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, OTHER, PREPRINT, THESIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.citing.people import Person
    from readinglist.citing.reference import Reference

NAME = "BibTeX"
SUFFIX = "bib"
MEDIA_TYPE = "application/x-bibtex"

TYPES = {
    CONFERENCE: ("inproceedings", "booktitle"),
    JOURNAL: ("article", "journal"),
    PREPRINT: ("misc", "howpublished"),
    BOOK: ("book", "publisher"),
    THESIS: ("phdthesis", "school"),
    OTHER: ("misc", "howpublished"),
}
"""The type of an entry of each kind, and its field for what contains the paper."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""As BibTeX's styles define them, so that each names months in its own language."""


def write(references: Iterable[Reference]) -> str:
    """The references as a BibTeX file, a blank line between two."""
    return "\n".join(map(entry, references))


def entry(reference: Reference) -> str:
    """One reference; its preprint, if it has one, is told in fields of it."""
    kind, _ = TYPES[reference.kind]
    lines = "".join(f"  {name} = {value},\n" for name, value in _fields(reference))
    return f"@{kind}{{{reference.key},\n{lines}}}\n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    _, container = TYPES[reference.kind]
    texts = (
        ("title", latex.title(reference.title)),
        ("author", _authors(reference)),
        (container, "" if _is_arxiv(reference) else latex.escape(reference.container)),
        ("year", str(reference.year or "")),
    )
    yield from _braced(texts)
    if len(reference.date) > 1:
        yield "month", MONTHS[reference.date[1] - 1]
    addresses = (
        ("doi", latex.verbatim(reference.doi)),
        ("eprint", reference.arxiv),
        ("archivePrefix", "arXiv" if reference.arxiv else ""),
        ("url", latex.verbatim(reference.url)),
        ("keywords", latex.escape(", ".join(reference.keywords))),
    )
    yield from _braced(addresses)


def _braced(fields: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((name, f"{{{value}}}") for name, value in fields if value)


def _is_arxiv(reference: Reference) -> bool:
    """Is the paper a preprint on arXiv, which its own fields say already?"""
    return reference.kind == PREPRINT and bool(reference.arxiv)


def _authors(reference: Reference) -> str:
    names = [*map(_author, reference.authors), *(["others"] if reference.has_more_authors else [])]
    return " and ".join(names)


def _author(person: Person) -> str:
    """Particle and family name, suffix, given name; a name without parts, or in Chinese, as one."""
    if person.is_chinese:
        return latex.escape(person.in_order)
    parts = [latex.escape(part) for part in (person.surname, person.suffix, person.given) if part]
    return f"{{{parts[0]}}}" if person.is_whole and not person.suffix else ", ".join(parts)
