"""A method's name → papers that are called so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.errors import NetworkError
from readinglist.lookup import arxiv
from readinglist.lookup.ask import Unreadable

if TYPE_CHECKING:
    from readinglist.lookup.ask import Services
    from readinglist.model import Record


def named(word: str, services: Services) -> tuple[Record, ...]:
    """Preprints with this word in their title; none where the service does not answer."""
    try:
        return tuple(arxiv.named(word, services))
    except (NetworkError, Unreadable):
        return ()
