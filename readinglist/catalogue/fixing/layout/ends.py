"""White space at the end of lines, and one line break at the end of the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.fixing.spans import Scalar, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document

SPACE = re.compile(r"[ \t]+$", re.MULTILINE)


def edits(document: Document) -> Iterator[Edit]:
    """Nothing behind the last word of a line or of the file, save within a text of several lines."""
    text, kept = document.text, _within_texts(document)
    end = max([len(text.rstrip(" \t\n")), *(stop for _, stop in kept)])
    spaces = ((match.start(), match.end()) for match in SPACE.finditer(text, 0, end))
    told = -1
    for start, stop in _outside(spaces, kept):
        is_next = "\n" not in text[told:start] if told >= 0 else False
        yield Edit(start, stop, "", "" if is_next else "white space at the end of the line")
        told = stop + 1
    wanted = "" if not end or text[end - 1] == "\n" else "\n"
    if text[end:] != wanted:
        yield Edit(end, len(text), wanted, "one line break at the end of the file")


def _outside(spaces: Iterator[tuple[int, int]], kept: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches that begin in none of the others; both come in the order of the file."""
    coming = iter(kept)
    begin, end = next(coming, (0, 0))
    for start, stop in spaces:
        while end and end <= start:
            begin, end = next(coming, (0, 0))
        if not begin <= start < end:
            yield start, stop


def _within_texts(document: Document) -> list[tuple[int, int]]:
    """Where texts of several lines begin and end, in the order of the file."""
    parts = within(document.root) if document.root else ()
    return [
        (part.start, part.end)
        for part in parts
        if isinstance(part, Scalar) and not document.is_on_one_line(part)
    ]
