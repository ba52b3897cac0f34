"""Indentation: an entry's dash at the left edge, its fields two spaces in, its lists as most in the file."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.fixing.spans import Fields, Items, Scalar, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part

STEP = 2
WHAT = "indentation"


def edits(document: Document) -> Iterator[Edit]:
    """Other indentation, line by line; what belongs to a line moves with it."""
    inner = _step_of_lists(document)
    for key, items in document.lists():
        if not items.in_brackets and items.parts:
            wanted = dict(_wanted(items, 0, inner, document))
            yield from _told_once(_moved(key, items, wanted, document), items, document)
            yield from _behind_dashes(items, document)


def _step_of_lists(document: Document) -> int:
    """How far in most lists within entries stand from their field's name: not at all, or by a step."""
    steps = Counter(
        document.column(value.start) > document.column(key.start)
        for entry in document.entries()
        for part in within(entry)
        if isinstance(part, Fields) and not part.in_brackets
        for key, value in part.pairs
        if isinstance(value, Items) and not value.in_brackets
    )
    return STEP if steps[True] > steps[False] else 0


def _wanted(part: Part, column: int, inner: int, document: Document) -> Iterator[tuple[int, int]]:
    """The column for each line that begins with a dash or a field's name, by where the line begins."""
    if isinstance(part, Scalar) or part.in_brackets:
        return
    if isinstance(part, Items):
        for item in part.parts:
            yield document.line_start(_dash(item, document)), column
            yield from _wanted(item, column + STEP, inner, document)
        return
    for key, value in part.pairs:
        if not document.text[document.line_start(key.start) : key.start].strip():
            yield document.line_start(key.start), column
        yield from _wanted(value, column + (inner if isinstance(value, Items) else STEP), inner, document)


def _dash(item: Part, document: Document) -> int:
    """Where an item's dash is: on its line, or on one above it with nothing but comments between."""
    start = document.line_start(item.start)
    while start and not document.text.startswith("-", start + document.indent(start)):
        start = document.line_start(start - 1)
    return start + document.indent(start)


def _moved(key: Scalar, items: Items, wanted: dict[int, int], document: Document) -> Iterator[Edit]:
    """An edit for each line of a list that has to move."""
    starts = sorted(wanted)
    inside = _continued(items, document)
    dash, by = document.indent(starts[0]), 0
    for start in document.lines(document.line_end(key.end) + 1, _end_of(items, document)):
        indent = document.indent(start)
        if start in wanted:
            by = wanted[start] - indent
        following = starts[bisect(starts, start) % len(starts)]
        if start not in inside and start not in wanted and indent == document.indent(following):
            moved = wanted[following]  # a comment on what comes next
        elif start in inside or start in wanted or indent > dash:
            moved = max(indent + by, 0)
        else:
            moved = indent
        if moved != indent and document.line_end(start) > start + indent:
            yield Edit(start, start + indent, " " * moved, WHAT)


def _continued(items: Items, document: Document) -> set[int]:
    """Where lines begin that go on with what began on a line above: texts, and brackets."""
    parts = (part for part in within(items) if isinstance(part, Scalar) or part.in_brackets)
    long = (part for part in parts if not document.is_on_one_line(part))
    return {start for part in long for start in document.lines(document.line_end(part.start) + 1, part.end)}


def _end_of(items: Items, document: Document) -> int:
    """Where the lines end that may belong to a list: before what comes next, or with the file."""
    keys = (key.start for key, _ in document.root.pairs) if isinstance(document.root, Fields) else ()
    return min((key for key in keys if key > items.start), default=len(document.text))


def _behind_dashes(items: Items, document: Document) -> Iterator[Edit]:
    """One space between a dash and what stands on its line."""
    lists = (part for part in within(items) if isinstance(part, Items) and not part.in_brackets)
    for item in (item for each in lists for item in each.parts if item.end > item.start):
        gap = document.text[_dash(item, document) + 1 : item.start]
        if gap != " " and not gap.strip(" "):
            yield Edit(item.start - len(gap), item.start, " ", WHAT)


def _told_once(moves: Iterator[Edit], items: Items, document: Document) -> Iterator[Edit]:
    """The edits; of those in one entry only the first is told."""
    starts = [document.line_start(item.start) for item in items.parts]
    told = -1
    for edit in moves:
        entry = bisect(starts, edit.start)
        yield edit if entry != told else Edit(edit.start, edit.end, edit.text, "")
        told = entry
