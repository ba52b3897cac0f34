"""Papers → CSL-JSON, for Pandoc, Zotero and citation processors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing import csl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.exports.library import Library
    from readinglist.holdings import Collection
    from readinglist.model import Paper

NAME = "papers.csl.json"


def entry(library: Library, paper: Paper) -> str:
    """One paper's item."""
    return csl.item(library.references[paper.id])


def export(_library: Library, _collection: Collection, entries: Sequence[str]) -> str:
    """The items as a list."""
    return "[\n" + ",\n".join(entries) + "\n]\n"
