"""Spaces in lists and mappings in brackets: `{ en:  A,zh: B }` → `{en: A, zh: B}`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.fixing.spans import Fields, Items, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part

BETWEEN = ((re.compile(r"\s*,\s*"), ", "), (re.compile(r"\s*:\s*"), ": "))
"""What stands between two parts of a collection, and how it is written."""
NOTHING = re.compile(r"\s*")
WHAT = "spaces in brackets"


def edits(document: Document) -> Iterator[Edit]:
    """One space behind each comma and colon and none before, in brackets that stand on one line."""
    for _, items in document.lists():
        for part in within(items):
            if isinstance(part, Items | Fields) and part.in_brackets and document.is_on_one_line(part):
                yield from _spaced(part, document.text)


def _spaced(part: Items | Fields, text: str) -> Iterator[Edit]:
    inner = _parts(part)
    if not inner or any(each.start == each.end for each in inner):
        return  # an empty value: where it stands cannot be seen
    yield from _gap(part.start + 1, inner[0].start, text, (NOTHING, ""))
    for one, other in pairwise(inner):
        for rule in BETWEEN:
            yield from _gap(one.end, other.start, text, rule)
    yield from _gap(inner[-1].end, part.end - 1, text, (NOTHING, ""))


def _gap(start: int, end: int, text: str, rule: tuple[re.Pattern[str], str]) -> Iterator[Edit]:
    pattern, wanted = rule
    if pattern.fullmatch(text, start, end) and text[start:end] != wanted:
        yield Edit(start, end, wanted, WHAT)


def _parts(part: Items | Fields) -> list[Part]:
    """What stands in the brackets, in the order of the text."""
    if isinstance(part, Items):
        return list(part.parts)
    return [each for pair in part.pairs for each in pair]
