"""Puts quotation marks around text that other YAML readers take for a number, a date or yes and no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from readinglist.catalogue.fixing.document import Edit, quoted
from readinglist.catalogue.fixing.spans import Fields, Items, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part

MARK = '"'
ALWAYS = "arxiv"
"""Quoted in every entry, though some identifiers would do without: so nobody has to know which."""
NO_TEXT = {"year", "date", "added", "published", "citations", "figures"}
"""Fields whose values are meant as numbers and dates."""
NOTHING = "tag:yaml.org,2002:null"  # an empty value, or ~: whether anything is meant, a person knows
TEXT = "tag:yaml.org,2002:str"
NEWER = re.compile(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)")
"""Numbers as YAML 1.2 knows them."""


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


def is_mistakable(words: str) -> bool:
    """Would a reader of YAML 1.1 or 1.2 see something else than text in these words without quotes?"""
    rules = yaml.SafeLoader.yaml_implicit_resolvers.get(words[:1], [])
    tag = next((tag for tag, pattern in rules if pattern.match(words)), TEXT)
    return tag != NOTHING and (tag != TEXT or bool(NEWER.fullmatch(words)))
