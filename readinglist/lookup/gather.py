"""Addresses → all that services say of the paper behind each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist import lookup
from readinglist.errors import NetworkError
from readinglist.identifiers import Identifier
from readinglist.lookup import agree, arxiv, ask, licence, published, subject
from readinglist.model import Record, Unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.lookup.ask import Services

FURTHER = ("arxiv", "openreview", "acl", "doi")
"""Where a record without authors may lead on to, the best source of titles and names first."""


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


def gather(urls: Iterable[str], services: Services) -> Iterator[Findings]:
    """What is found for each address; a service that does not answer costs what it would have said."""
    addresses = tuple(urls)
    subjects = [subject.of(url) for url in addresses]
    for url, answer in zip(addresses, lookup.look_up(subjects, services), strict=True):
        answers = list(_further(answer, services))
        preprint = _of_arxiv(answers)
        later = list(published.find(preprint, services)) if preprint else []
        answers += () if preprint else _preprint(answers, services)
        preprint = preprint or _of_arxiv(answers)
        terms = _licence(preprint, services) if preprint else ""
        said = [*answers, *later, terms]
        yield Findings(
            url=url,
            asked=answer.asked,
            records=tuple(each for each in answers if isinstance(each, Record)),
            published=next((each for each in later if isinstance(each, Record)), None),
            licence=terms if isinstance(terms, str) else "",
            unanswered=tuple(each for each in said if isinstance(each, Unanswered)),
        )


def of_printed(printed: Record, url: str, services: Services) -> Findings:
    """What is found for a PDF: what services say counts more than what its letters look like."""
    if url:
        (found,) = gather([url], services)
        return replace(found, records=(*found.records, printed))
    later = list(published.find(printed, services))
    return Findings(
        url="",
        asked=printed.asked,
        records=(printed,),
        published=next((each for each in later if isinstance(each, Record)), None),
        unanswered=tuple(each for each in later if isinstance(each, Unanswered)),
    )


def _further(answer: Record | Unanswered, services: Services) -> Iterator[Record | Unanswered]:
    """The answer, and where it only names a paper, the answer about that."""
    yield answer
    if isinstance(answer, Record) and not answer.authors:
        named = [Identifier(kind, value) for kind in FURTHER if (value := getattr(answer, kind))]
        yield from lookup.look_up(named[:1], services)


def _of_arxiv(answers: Iterable[Record | Unanswered]) -> Record | None:
    records = (each for each in answers if isinstance(each, Record))
    return next((record for record in records if record.source == arxiv.NAME), None)


def _preprint(answers: Iterable[Record | Unanswered], services: Services) -> tuple[Record | Unanswered, ...]:
    """A published paper's preprint, which everybody may read and whose figures can be shown."""
    own = next((each for each in answers if isinstance(each, Record) and each.authors), None)
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
