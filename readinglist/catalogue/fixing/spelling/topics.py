"""Spells topics as their files are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import names
from readinglist.catalogue.fixing.spans import Scalar, listed
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document, Edit


def edits(document: Document) -> Iterator[Edit]:
    """A topic's name or alias, in any language → the name of its file; unknown names stay."""
    slugs = dict(document.names.topics)
    for entry in document.entries("papers"):
        for part in listed(entry.get("topics")):
            if isinstance(part, Scalar) and (slug := names.resolve(one_line(part.text), slugs)):
                yield from document.respelt(part, slug, f"topic {one_line(part.text)} is called {slug}")
