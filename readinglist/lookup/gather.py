"""Addresses → all that services say of the paper behind each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist import lookup
from readinglist.errors import NetworkError
from readinglist.identifiers import BEST_KNOWN, Identifier
from readinglist.lookup import agree, arxiv, ask, licence, published, subject
from readinglist.model import Record, Unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.lookup.ask import Services

    Answers = tuple[Record | Unanswered, ...]

UNPUBLISHED = frozenset({"arxiv", "github", "pdf"})
"""Kinds of what was asked that may have been published since, under another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found for one address."""

    url: str
    asked: Identifier
    records: tuple[Record, ...] = ()
    """The one that was asked for first, then those that it led to."""
    published: Record | None = None
    """Of the version that was published, where a preprint was asked for."""
    licence: str = ""
    """The preprint's."""
    unanswered: tuple[Unanswered, ...] = ()

    @property
    def latest(self) -> tuple[Record, ...]:
        """All records, that of the published version first."""
        return (*([self.published] if self.published else []), *self.records)


def gather(urls: Iterable[str], services: Services) -> Iterator[Findings]:
    """What is found for each address; a service that does not answer costs what it would have said."""
    addresses = tuple(map(subject.page_of, urls))
    subjects = [subject.of(url) for url in addresses]
    for url, answer in zip(addresses, lookup.look_up(subjects, services), strict=True):
        yield _completed(url, answer.asked, tuple(_further(answer, services)), services)


def of_printed(printed: Record, url: str, services: Services) -> Findings:
    """What is found for a PDF: what services say counts more than what its letters look like."""
    if not url:
        return _completed("", printed.asked, (printed,), services)
    (found,) = gather([url], services)
    return replace(found, records=(*found.records, printed))


def _completed(url: str, asked: Identifier, answers: Answers, services: Services) -> Findings:
    """The answers, and what can be found beyond them: a preprint, its licence, its published version."""
    if not _of_arxiv(answers):
        answers = (*answers, *_preprint(answers, services))
    preprint = _of_arxiv(answers)
    own = preprint or _with_authors(answers)
    later = tuple(published.find(own, services)) if own and asked.kind in UNPUBLISHED else ()
    terms = _licence(preprint, services) if preprint else ""
    said = (*answers, *later, terms)
    return Findings(
        url=url,
        asked=asked,
        records=tuple(each for each in answers if isinstance(each, Record)),
        published=next((each for each in later if isinstance(each, Record)), None),
        licence=terms if isinstance(terms, str) else "",
        unanswered=tuple(each for each in said if isinstance(each, Unanswered)),
    )


def _further(answer: Record | Unanswered, services: Services) -> Iterator[Record | Unanswered]:
    """The answer, and where it only names a paper, the answer about that."""
    yield answer
    if isinstance(answer, Record) and not answer.authors:
        named = [Identifier(kind, value) for kind in BEST_KNOWN if (value := getattr(answer, kind))]
        yield from lookup.look_up(named[:1], services)


def _of_arxiv(answers: Answers) -> Record | None:
    records = (each for each in answers if isinstance(each, Record))
    return next((record for record in records if record.source == arxiv.NAME), None)


def _with_authors(answers: Answers) -> Record | None:
    return next((each for each in answers if isinstance(each, Record) and each.authors), None)


def _preprint(answers: Answers, services: Services) -> Answers:
    """A published paper's preprint, which everybody may read and whose figures can be shown."""
    own = _with_authors(answers)
    if not own or own.arxiv:
        return ()
    try:
        found = arxiv.named(" ".join(re.findall(r"\w+", own.title)), services)
        return tuple(each for each in found if agree.same_paper(each, own))[:1]
    except (NetworkError, ask.Unreadable) as error:
        return (ask.trouble(own.asked, arxiv.NAME, error, services),)


def _licence(preprint: Record, services: Services) -> str | Unanswered:
    try:
        return licence.of_preprint(preprint.arxiv, services)
    except (NetworkError, ask.Unreadable) as error:
        return ask.trouble(preprint.asked, arxiv.NAME, error, services)
