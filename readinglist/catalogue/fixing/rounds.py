"""A document → its text with every fix made, round by round, as edits wait for one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from readinglist import registry
from readinglist.catalogue.fixing import applying, layout, spelling
from readinglist.catalogue.fixing.document import read
from readinglist.catalogue.fixing.spans import values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from readinglist.catalogue.fixing.document import Document, Edit
    from readinglist.catalogue.fixing.outcome import Mended

MOST_ROUNDS = 12  # three are what real lists need


def fixed_text(document: Document) -> tuple[str, list[Mended]]:
    """The text with everything fixed, and what was done."""
    told: list[Mended] = []
    numbers = list(range(1, document.text.count("\n") + 2))
    for fixes in (spelling, layout):
        for _ in range(MOST_ROUNDS):
            edits = applying.compatible(_edits(document, fixes))
            after = _after(document, edits, says_the_same=fixes is layout) if edits else None
            if after is None:
                break
            told += applying.told(document.text, edits, numbers)
            numbers = applying.moved(document.text, edits, numbers)
            document = after
    return document.text, told


def _edits(document: Document, fixes: ModuleType) -> Iterator[Edit]:
    for module in registry.modules(fixes, having="edits").values():
        yield from module.edits(document)


def _after(document: Document, edits: Sequence[Edit], *, says_the_same: bool) -> Document | None:
    """The document with the edits made; None if it could not be read then, or said something else."""
    try:
        after = read(applying.made(document.text, edits), document.names)
    except yaml.YAMLError:
        return None
    return None if says_the_same and values(after.root) != values(document.root) else after
