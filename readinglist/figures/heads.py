"""A scan's page and its rows → its running head: the rule at the top, and what stands above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.layout import Layout, Line
    from readinglist.model import Box

RULE_PT = 2  # no thicker is a rule
WITHIN = 0.12  # of the page's height is its head's rule
LEAST_WIDTH = 0.5  # of the page's width: the rule of a table in one of two columns is narrower
MOST_ROWS = 3  # a title, a journal's name and a page number, read apart
ASKEW_PT = 5  # that a rule rises from edge to edge, seen in pieces


def rule(page: Layout) -> tuple[Box, ...]:
    """The pieces of the page's first rule, where that is as wide as a head's."""
    flat = [mark.box for mark in page.ink if boxes.height(mark.box) < RULE_PT]
    top = min((box.y0 for box in flat), default=page.height)
    pieces = tuple(box for box in flat if box.y0 < top + ASKEW_PT)
    is_wide = sum(map(boxes.width, pieces)) >= LEAST_WIDTH * page.width
    return pieces if is_wide and top < WITHIN * page.height else ()


def above(pieces: Sequence[Box], rows: Sequence[Line]) -> frozenset[int]:
    """Which of the rows stand above this rule, where they are few and no caption."""
    lowest = max((box.y1 for box in pieces), default=0.0)
    found = frozenset(index for index, row in enumerate(rows) if row.box.y0 + row.box.y1 < 2 * lowest)
    is_captioned = any(labels.parse(rows[index].text) for index in found)
    return frozenset() if is_captioned or len(found) > MOST_ROWS else found
