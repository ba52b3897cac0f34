"""A kind of problem → its examples as people can see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.problems.kind import Kind


def examples(kind: Kind) -> Iterator[tuple[str, str]]:
    """`wrong` and `right`, each with its text; nothing where a kind has none.

    What cannot be seen, or would turn the text around, stands there as an escape.
    """
    for name, text in (("wrong", kind.wrong), ("right", kind.right)):
        if text.strip():
            yield name, "\n".join(map(printable, text.rstrip("\n").split("\n")))
