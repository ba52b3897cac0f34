"""Files of content/ → notes: what people wrote, with the few fields that a page of theirs may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readinglist.catalogue import fields, parts, vocabulary
from readinglist.catalogue.desk import Desk
from readinglist.model import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readinglist.catalogue.content import File
    from readinglist.catalogue.nodes import Node

HIDDEN = ("navigation", "toc", "footer")

_hidden = fields.one_of(HIDDEN)


def _hide(node: Node, desk: Desk) -> tuple[str, ...]:
    return tuple(name for item in fields.items(node, desk) if (name := _hidden(item, desk)))


FIELDS: dict[str, Callable[[Node, Desk], Any]] = {
    "title": fields.line,
    "description": fields.line,
    "hide": _hide,
}
"""No other reaches the site engine: some choose templates, some are printed without being escaped."""


def notes(files: Iterable[File]) -> Iterator[Note]:
    """One for each file; the fields of a venue or topic are the vocabulary's."""
    for file in files:
        yield Note(
            uri=file.uri,
            markdown=file.markdown,
            language=file.language,
            place=file.begins,
            **({} if vocabulary.is_entry(file) else _fields(file)),
        )


def _fields(file: File) -> dict[str, Any]:
    desk = Desk(file.report, {}, {})
    return {name: FIELDS[name](node, desk) for name, node in parts.pairs(file.matter, desk, tuple(FIELDS))}
