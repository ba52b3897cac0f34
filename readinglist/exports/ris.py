"""Papers → RIS, for reference managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing import ris

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.exports.library import Library
    from readinglist.holdings import Collection
    from readinglist.model import Paper

NAME = "papers.ris"


def entry(library: Library, paper: Paper) -> str:
    """One paper's record."""
    return ris.record(library.references[paper.id])


def export(_library: Library, _collection: Collection, entries: Sequence[str]) -> str:
    """The records with a blank line between two."""
    return "\n".join(entries)
