"""Nodes → where each value of each entry stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.catalogue.nodes import Node
    from readinglist.errors import Place


def by_entry(parts: Iterable[Node]) -> Iterator[tuple[Place, dict[str, Place]]]:
    """For the entries of these lists: their place, and those of their values by path."""
    for part in parts:
        for entry in part.items if isinstance(part, Sequence) else (part,):
            yield entry.place, dict(_within(entry, ""))


def _within(node: Node, path: str) -> Iterator[tuple[str, Place]]:
    """The values in a node, as deep as the reader of nodes lets them lie."""
    if path:
        yield path, node.place
    for name, part in _parts(node):
        yield from _within(part, f"{path}.{name}" if path else name)


def _parts(node: Node) -> Iterable[tuple[str, Node]]:
    if isinstance(node, Scalar):
        return ()
    if isinstance(node, Mapping):
        return ((key.text, part) for key, part in node.pairs)
    return ((str(index), part) for index, part in enumerate(node.items))
