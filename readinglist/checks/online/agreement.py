"""What an entry says of its paper, beside what services say of its identifier."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.lookup import agree
from readinglist.text import fold, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.errors import Problem
    from readinglist.model import Paper, Record, Unanswered, Written

SAME_TITLE = 0.8
"""How alike titles of one paper are, from 0 to 1: a preprint's differs by a word or two."""
RELATED_TITLE = 0.5
"""Below this, only the same authors make it the same paper, under another title."""
LONGEST_COMPARED = 300  # characters; comparing takes time in their square
YEARS_TO_PUBLICATION = 5  # from a preprint to its journal

HINT_TITLE = "compare both pages: either the title or the identifier is another paper's"


def problems(paper: Paper, record: Record, written: Written) -> Iterator[Problem]:
    """Tell where the entry and the service are not of one mind; what either leaves unsaid agrees."""
    yield from _title(paper, record, written)
    yield from _year(paper, record, written)


def missing(paper: Paper, answer: Unanswered, written: Written) -> Iterator[Problem]:
    """Tell of an identifier that its own service does not know."""
    if answer.code == "not-found":
        asked = answer.asked
        place = written.place(paper.place, asked.kind)
        message = f"{answer.source} knows no paper {asked.value}"
        hint = "copy the identifier again from the paper's page"
        yield finding.at(place, written, "IDENTIFIER_UNKNOWN", message, hint)


def _title(paper: Paper, record: Record, written: Written) -> Iterator[Problem]:
    language = language_of(record.title)
    titles = [words for _, words in paper.title.by_language if language_of(words) == language]
    alike = max((_likeness(words, record.title) for words in titles), default=1.0)
    if not record.title or alike >= SAME_TITLE:
        yield from _authors(paper, record, written)
        return
    others = _name_others(paper, record)
    kind = record.asked.kind
    said = f"{record.source} calls {record.asked.value} “{record.title}”"
    if others or (alike < RELATED_TITLE and not _share(paper, record)):
        place = written.place(paper.place, kind)
        yield finding.at(place, written, "OTHER_PAPER", f"this is another paper: {said}", HINT_TITLE)
    else:
        place = written.place(paper.place, "title")
        hint = "use the title of the published version"
        yield finding.at(place, written, "TITLE_DIFFERS", f"the title is another there: {said}", hint)


def _authors(paper: Paper, record: Record, written: Written) -> Iterator[Problem]:
    if _name_others(paper, record):
        message = f"{record.source} names other authors: {', '.join(record.authors[:4])}"
        place = written.place(paper.place, "authors")
        hint = "compare both pages; write the names as the paper has them"
        yield finding.at(place, written, "AUTHORS_DIFFER", message, hint)


def _year(paper: Paper, record: Record, written: Written) -> Iterator[Problem]:
    first, last = _years(paper, record)
    if paper.year and record.year and not first <= paper.year <= last:
        message = f"the entry says {paper.year}, {record.source} says {record.year}"
        place = written.place(paper.place, "year")
        hint = f"write  year: {record.year}  if that is when this version came out"
        yield finding.at(place, written, "YEAR_DIFFERS", message, hint)


def _years(paper: Paper, record: Record) -> tuple[int, int]:
    """Which years of an entry go with what a service says."""
    if record.asked.kind == "arxiv":  # a preprint's year, which a venue's follows, seldom the other way round
        return record.year - 1, record.year + (YEARS_TO_PUBLICATION if paper.venue else 0)
    return record.year - 1, record.year + 1  # online first, in print the next year


def _likeness(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1, whatever their case, spaces and punctuation."""
    pair = fold(one)[:LONGEST_COMPARED], fold(other)[:LONGEST_COMPARED]
    return difflib.SequenceMatcher(None, *pair, autojunk=False).ratio()


def _name_others(paper: Paper, record: Record) -> bool:
    """Do both name people, and not the same ones?"""
    return bool(_families(paper) and _families(record)) and not _share(paper, record)


def _share(paper: Paper, record: Record) -> bool:
    """Do they name the same people, as far as family names tell?"""
    return agree.share(_families(paper), _families(record))


def _families(named: Paper | Record) -> list[str]:
    """Family names, without those in Chinese, which services write in letters."""
    return agree.families(name for name in named.authors if language_of(name) != "zh")
