"""Papers → BibTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing import bibtex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.exports.library import Library
    from readinglist.holdings import Collection
    from readinglist.model import Paper

NAME = "papers.bib"


def entry(library: Library, paper: Paper) -> str:
    """One paper, its key unlike that of any other of the whole list."""
    return bibtex.entry(library.references[paper.id])


def export(_library: Library, _collection: Collection, entries: Sequence[str]) -> str:
    """The entries with a blank line between two."""
    return "\n".join(entries)
