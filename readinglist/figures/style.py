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
    heads: frozenset[int] = frozenset()
    """Levels at which pages have a head, set off from what follows, whatever its words are."""


SET_OFF = 1.2  # letters' heights of white below a running head, at least
OF_PAGES = 0.6  # that have a head at a level make it a running head's
LEVEL_PT = 4  # the height of a level
HEAD_SHARE = 0.1  # of the page's height, at the top and at the bottom
FULL_LINE = 20  # letters at least, in a line that fills its column; Chinese needs no more
BODY_FONT_SHARE = 0.15  # of all letters of the body's size


def of(pages: Sequence[Layout], rows_by_page: Sequence[Sequence[Line]]) -> Style:
    """The style of a document; a document without text has one that nothing fits."""
    rows = [row for rows in rows_by_page for row in rows]
    letters = Counter[float]()
    for row in rows:
        letters[row.size] += len(row.text)
    size = _most(((round(size * 2) / 2, count) for size, count in letters.items()), 10.0)
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
        heads=frozenset(_heads(pages, rows_by_page)),
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
    return level(row), re.sub(r"[\W\d_]+", "", row.text)[:40]


def level(row: Line) -> int:
    """The height at which a row stands, in steps too large for a scanner's slips to matter."""
    return round(row.box.y1 / LEVEL_PT)


def _heads(pages: Sequence[Layout], rows_by_page: Sequence[Sequence[Line]]) -> Iterator[int]:
    tops = [
        top for page, rows in zip(pages, rows_by_page, strict=True) if (top := _top(page, rows)) is not None
    ]
    counts = Counter(near for top in tops for near in (top - 1, top, top + 1))
    least = max(3, OF_PAGES * len(pages))
    yield from (place for place, count in counts.items() if count >= least)


def _top(page: Layout, rows: Sequence[Line]) -> int | None:
    """The level of a page's first row, where it stands at the edge and by itself."""
    first = min(rows, key=lambda row: row.box.y1, default=None)
    if first is None or first.box.y1 > HEAD_SHARE * page.height:
        return None
    below = min((row.box.y0 for row in rows if row.box.y0 > first.box.y1), default=page.height)
    return level(first) if below - first.box.y1 > SET_OFF * first.size else None


def _running(pages: Sequence[Layout], rows_by_page: Sequence[Sequence[Line]]) -> Iterator[tuple[int, str]]:
    counts = Counter[tuple[int, str]]()
    for page, rows in zip(pages, rows_by_page, strict=True):
        edge = HEAD_SHARE * page.height
        outer = {running_key(row) for row in rows if row.box.y1 < edge or row.box.y0 > page.height - edge}
        counts.update(outer)
    least = 3 if len(pages) > 5 else 2
    yield from (key for key, count in counts.items() if count >= least and key[1])
