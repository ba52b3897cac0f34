"""One empty line between entries."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.fixing.spans import Fields, Items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part

EMPTY = re.compile(r"^(?:[ \t]*\n){2,}", re.MULTILINE)
WHAT = "one empty line between entries"


def edits(document: Document) -> Iterator[Edit]:
    """An empty line in front of each entry and its comments; entries of one line each may do without."""
    for one, other in _neighbours(document):
        start = document.line_end(max(one.end - 1, one.start)) + 1
        end = document.line_start(other.start)
        if start > end or one.end >= start:
            continue  # on one line; or text whose own empty lines come last
        start = _behind_own_comments(document, one, start, end)
        yield from _one_line(document.text, start, end, is_needed=_are_apart(one, other, document))


def _neighbours(document: Document) -> Iterator[tuple[Part, Part]]:
    """Entries that follow one another, the two lists among them."""
    pairs = document.root.pairs if isinstance(document.root, Fields) else ()
    for _, items in document.lists():
        if not items.in_brackets:
            yield from pairwise(items.parts)
    yield from ((one, key) for (_, one), (key, _) in pairwise(pairs))


def _are_apart(one: Part, other: Part, document: Document) -> bool:
    both = isinstance(one, Fields) and isinstance(other, Fields)
    return not (both and all(document.is_on_one_line(each) for each in (one, other)))


def _behind_own_comments(document: Document, one: Part, start: int, end: int) -> int:
    """Behind the comments that stand as far right as the fields of the entry above."""
    dash = 0 if isinstance(one, Items) else document.column(one.start) - 1
    while start < end:
        line = document.text[start : document.line_end(start)]
        if not line.lstrip().startswith("#") or len(line) - len(line.lstrip()) < max(dash, 1):
            break
        start = document.line_end(start) + 1
    return start


def _one_line(text: str, start: int, end: int, *, is_needed: bool) -> Iterator[Edit]:
    between = text[start:end]
    if is_needed and not any(not line.strip() for line in between.split("\n")[:-1]):
        yield Edit(start, start, "\n", WHAT)
    for match in EMPTY.finditer(between):
        yield Edit(start + match.start(), start + match.end(), "\n", WHAT)
