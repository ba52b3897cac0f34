"""The fields of an entry in one order, the comments above a field with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.write import ARTICLE_FIELDS, FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Fields

ORDERS = {"papers": FIELDS, "articles": ARTICLE_FIELDS}


def edits(document: Document) -> Iterator[Edit]:
    """Each entry's lines in the order in which `write` writes its fields."""
    for name, order in ORDERS.items():
        for entry in document.entries(name):
            ranks = _ranks([key.text for key, _ in entry.pairs], order)
            if ranks != sorted(ranks) and _is_movable(entry, document):
                yield _sorted(entry, ranks, document)


def _ranks(names: Sequence[str], order: Sequence[str]) -> list[int]:
    """The place of each field; one that does not exist stays below the field it was written under."""
    ranks: list[int] = []
    for name in names:
        ranks.append(order.index(name) if name in order else (ranks[-1] if ranks else -1))
    return ranks


def _is_movable(entry: Fields, document: Document) -> bool:
    """Has each field lines of its own, the first one the dash's, and no name twice?

    Not where a text holds the empty lines below it: it would hold others elsewhere.
    """
    if any(document.text[value.end - 1] == "\n" for _, value in entry.pairs):
        return False
    if entry.in_brackets or len({key.text for key, _ in entry.pairs}) < len(entry.pairs):
        return False
    before = [document.text[document.line_start(key.start) : key.start] for key, _ in entry.pairs]
    return before[0].strip() == "-" and not any(each.strip() for each in before[1:])


def _sorted(entry: Fields, ranks: list[int], document: Document) -> Edit:
    """The entry's lines anew. Comments above what comes first now stand above the dash."""
    start = document.line_start(entry.start)
    dash = document.text[start : entry.start]
    blocks = list(_blocks(entry, document))
    order = sorted(range(len(blocks)), key=lambda index: ranks[index])
    (comments, first), *others = (blocks[index] for index in order)
    comments = [dash.partition("-")[0] + line.strip() for line in comments]
    lines = [*comments, dash + first[0], *first[1:]]
    for above, own in others:
        lines += [*above, " " * len(dash) + own[0], *own[1:]]
    end = document.line_end(max(entry.end - 1, entry.pairs[-1][0].end))
    return Edit(start, end, "\n".join(lines), "fields in their order")


def _blocks(entry: Fields, document: Document) -> Iterator[tuple[list[str], list[str]]]:
    """For each field the lines above that belong to it, and its own, the first without its indentation.

    Empty lines are left out: they would stand somewhere else now.
    """
    text, column = document.text, document.column(entry.start)
    above: list[str] = []
    for index, (key, value) in enumerate(entry.pairs):
        end = document.line_end(max(value.end - 1, key.end))
        following = (
            document.line_start(entry.pairs[index + 1][0].start) if index + 1 < len(entry.pairs) else 0
        )
        own, between = text[key.start : end].split("\n"), text[end + 1 : following].split("\n")[:-1]
        while between and between[0].lstrip().startswith("#") and _indent(between[0]) > column:
            own.append(between.pop(0))
        yield above, own
        above = [line for line in between if line.strip()]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
