"""What a service says about a paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readinglist.identifiers import Identifier
    from readinglist.model.listing import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A paper as a service knows it; what it does not know is empty."""

    asked: Identifier
    """Of a kind that papers have, or page, github or pdf."""
    source: str
    """The service, by the name that people know: arXiv, Crossref."""
    title: str = ""
    authors: tuple[str, ...] = ()
    year: int = 0
    venue: str = ""
    """As the service writes it."""
    published: str = ""
    """ISO date, as far as it is known."""
    arxiv: str = ""
    doi: str = ""
    openreview: str = ""
    acl: str = ""
    url: str = ""
    pdf: str = ""
    abstract: str = ""
    licence: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A question to a service that it did not answer."""

    asked: Identifier
    source: str
    code: str
    """A key of `net.trouble.ADVICE`; `unreadable` for an answer that makes no sense, `unasked` where nobody
    could be asked, `another-paper` where the answer is about another one."""
    reason: str
