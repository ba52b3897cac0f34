"""Writes words out of a fixed choice in small letters, as they are loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import hosts
from readinglist.catalogue.fields import PRESENTATIONS
from readinglist.catalogue.fixing.spans import Fields, Scalar, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document, Edit

CHOICES = {"presentation": PRESENTATIONS, "kind": tuple(hosts.KINDS)}


def edits(document: Document) -> Iterator[Edit]:
    """`Oral` → `oral`, `Video` → `video`."""
    for entry in document.entries():
        yield from _respelt(entry, document)
        for remark in listed(entry.get("commentary")):
            if isinstance(remark, Fields):
                yield from _respelt(remark, document)


def _respelt(fields: Fields, document: Document) -> Iterator[Edit]:
    for name, choices in CHOICES.items():
        part = fields.get(name)
        if isinstance(part, Scalar) and (word := part.text.strip().lower()) in choices:
            yield from document.respelt(part, word, f"{name} written as {word}")
