"""A document's layouts → the measures that its pages share: size and leading of its body, running heads."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.layout import Layout, Line
    from readinglist.model import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a document sets its body text."""

    size: float
    """Letters' size, in points."""
    leading: float
    """Between two baselines."""
    fonts: frozenset[str] = frozenset()
    """Names of the fonts of most of the body."""
    columns: tuple[Box, ...] = ()
    """As wide as most of its pages are set; their heights say nothing."""
    running: frozenset[tuple[int, str]] = frozenset()
    """Running heads and feet: where they stand, and their words without numbers."""


HEAD_SHARE = 0.1  # of the page's height, at the top and at the bottom
FULL_LINE = 20  # letters at least, in a line that fills its column; Chinese needs no more
BODY_FONT_SHARE = 0.15  # of all letters of the body's size


def of(pages: Sequence[Layout], rows_by_page: Sequence[Sequence[Line]]) -> Style:
    """The style of a document; a document without text has one that nothing fits."""
    rows = [row for rows in rows_by_page for row in rows]
    size = _most(((round(row.size * 2) / 2, len(row.text)) for row in rows), 10.0)
    body = [row for row in rows if abs(row.size - size) <= 0.3]
    fonts = Counter[str]()
    for row in body:
        fonts[row.font] += len(row.text)
    total = sum(fonts.values())
    return Style(
        size=size,
        leading=_leading(body, size),
        fonts=frozenset(font for font, count in fonts.items() if count > BODY_FONT_SHARE * total),
        columns=columns.of_document([row.box for row in body if len(row.text) >= FULL_LINE]),
        running=frozenset(_running(pages, rows_by_page)),
    )


def _most(weighed: Iterator[tuple[float, int]], default: float) -> float:
    counts = Counter[float]()
    for value, weight in weighed:
        counts[value] += weight
    return max(counts, key=lambda value: (counts[value], value)) if counts else default


def _leading(body: Sequence[Line], size: float) -> float:
    steps = (after.box.y1 - row.box.y1 for row, after in itertools.pairwise(body) if row.block == after.block)
    return _most(((round(step * 5) / 5, 1) for step in steps if 0.9 * size < step < 2.5 * size), 1.2 * size)


def running_key(row: Line) -> tuple[int, str]:
    """Where a row stands and what it says, but for numbers."""
    return round(row.box.y1 / 4), re.sub(r"[\W\d_]+", "", row.text)[:40]


def _running(pages: Sequence[Layout], rows_by_page: Sequence[Sequence[Line]]) -> Iterator[tuple[int, str]]:
    counts = Counter[tuple[int, str]]()
    for page, rows in zip(pages, rows_by_page, strict=True):
        edge = HEAD_SHARE * page.height
        outer = {running_key(row) for row in rows if row.box.y1 < edge or row.box.y0 > page.height - edge}
        counts.update(outer)
    least = 3 if len(pages) > 5 else 2
    yield from (key for key, count in counts.items() if count >= least and key[1])
