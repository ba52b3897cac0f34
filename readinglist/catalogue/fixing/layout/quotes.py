"""Puts quotation marks around text that other YAML readers take for a number, a date or yes and no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit, quoted
from readinglist.catalogue.fixing.spans import Fields, Items, Scalar
from readinglist.catalogue.mistakable import is_mistakable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part

MARK = '"'
ALWAYS = "arxiv"
"""Quoted in every entry, though some identifiers would do without: so nobody has to know which."""
NO_TEXT = {"year", "date", "added", "published", "citations", "figures"}
"""Fields whose values are meant as numbers and dates."""


def edits(document: Document) -> Iterator[Edit]:
    """`arxiv: 2305.10600` → `arxiv: "2305.10600"`, `by: no` → `by: "no"`."""
    for entry in document.entries():
        for key, value in entry.pairs:
            if key.text == ALWAYS:
                yield from _always(value, document)
            elif key.text not in NO_TEXT:
                yield from _where_needed(value)


def _always(part: Part, document: Document) -> Iterator[Edit]:
    if isinstance(part, Scalar) and part.text and part.style != MARK and document.is_on_one_line(part):
        yield Edit(part.start, part.end, quoted(part.text, MARK), "arXiv identifier in quotation marks")


def _where_needed(part: Part) -> Iterator[Edit]:
    if isinstance(part, Scalar):
        if part.style == "" and is_mistakable(part.text):
            yield Edit(part.start, part.end, quoted(part.text, MARK), f"{part.text} in quotation marks")
    elif isinstance(part, Items):
        yield from (edit for item in part.parts for edit in _where_needed(item))
    elif isinstance(part, Fields):
        inner = (value for key, value in part.pairs if key.text not in NO_TEXT)
        yield from (edit for value in inner for edit in _where_needed(value))
