"""Bands of ink and words, from a caption outwards → those that are its region, up to where it ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.layout import Line
    from readinglist.model import Box

    Bands = list[list[Box]]

RULE_PT = 2  # no thicker is a rule
LEAST_RULES = 3  # of a table: above and below its head, and at its end
HEAD_GAP = 0.5  # of the body's letters: between a table's head and the rule below it
TITLE_GAP = 2.5  # of the body's letters: between a plot and its title
TITLE_SLACK_PT = 2  # that a plot's title may stand out of it
CODE = re.compile(r"mono|nimbusmon|courier|consol|typewriter|tt\d|code", re.IGNORECASE)  # in a font's name
CODE_SIZE = 0.9  # of the body's letters has a listing, at least; a drawing's labels are smaller


def of_figure(bands: Bands, drawn: Sequence[Box], rows: Sequence[Line], size: float, *, up: bool) -> Bands:
    """All to the last ink, with a title beyond it in the drawing's own letters, but without a listing."""
    bands, drawn = _to_listing(bands, drawn, rows, size, up=up)
    kept = _to_last_shape(to_last_ink(bands, drawn), drawn)
    beyond = bands[len(kept) : len(kept) + 1]
    return [*kept, *(band for band in beyond if _is_title(band, kept, rows, size))]


def of_table(bands: Bands, drawn: Sequence[Box], size: float, *, up: bool) -> Bands:
    """Of a table with three rules of one breadth or more, what lies between the first and the last."""
    flat = [box for box in drawn if boxes.height(box) < RULE_PT]
    widest = max(flat, key=boxes.width, default=None)
    alike = [box for box in flat if widest and _is_alike(box, widest)]
    if len(alike) < LEAST_RULES:
        return to_last_ink(bands, drawn)
    half = boxes.width(alike[0]) / 2
    wide = [box for box in flat if boxes.width(box) > half and not _sticks_out(box, alike[0])]
    end = min(box.y0 for box in wide) if up else max(box.y1 for box in wide)
    if up:
        end = _above_head(end, bands, alike[0], size)
    kept = [[box for box in band if _is_before(box, end, up=up)] for band in bands]
    return to_last_ink([band for band in kept if band], drawn)


def _is_before(box: Box, end: float, *, up: bool) -> bool:
    return box.y1 > end or box.y0 > end - RULE_PT if up else box.y0 < end + RULE_PT


def of_listing(bands: Bands, drawn: Sequence[Box]) -> Bands:
    """All to the last ink, but for a rule after white after a rule: the next listing begins with it."""
    kept = to_last_ink(bands, drawn)
    while len(kept) > 1 and _is_next_rule(kept[-1], kept[-2]):
        kept.pop()
    return kept


def to_last_ink(bands: Bands, drawn: Sequence[Box]) -> Bands:
    """The bands without lone words at the far end."""
    ink = set(drawn)
    last = max((index for index, band in enumerate(bands) if not ink.isdisjoint(band)), default=0)
    return bands[: last + 1]


def _to_listing(
    bands: Bands, drawn: Sequence[Box], rows: Sequence[Line], size: float, *, up: bool
) -> tuple[Bands, Sequence[Box]]:
    """What is nearer than lines of code that stand beyond all ink but for their own ground."""
    found = {box for band in bands for box in band}
    code = [row.box for row in rows if row.box in found and is_code(row, size)]
    if not code:
        return bands, drawn
    words = [row.box for row in rows if row.box in found and not is_code(row, size)]
    ink = [box for box in drawn if not _is_ground(box, code, words)]
    if not ink:
        return bands, drawn
    whole = boxes.union(ink)
    listed = [box for box in code if (box.y1 <= whole.y0 if up else box.y0 >= whole.y1)]
    if not listed:
        return bands, drawn
    end = max(box.y1 for box in listed) if up else min(box.y0 for box in listed)
    kept = [[box for box in band if (box.y0 >= end if up else box.y1 <= end)] for band in bands]
    return [band for band in kept if band], ink


def _to_last_shape(bands: Bands, drawn: Sequence[Box]) -> Bands:
    """The bands without rules at the far end, as below a running head; words may stand by them."""
    shapes = {box for box in drawn if boxes.height(box) >= RULE_PT}
    last = max((index for index, band in enumerate(bands) if not shapes.isdisjoint(band)), default=len(bands))
    return bands[: last + 1]


def is_code(row: Line, size: float) -> bool:
    """Is the row set as a program is?"""
    return row.size > CODE_SIZE * size and bool(CODE.search(row.font))


def _is_ground(box: Box, code: Sequence[Box], words: Sequence[Box]) -> bool:
    """Is it what a listing stands on, with code and nothing else inside?"""
    return any(boxes.contains(box, row) for row in code) and not any(
        boxes.contains(box, word) for word in words
    )


def _is_title(band: Sequence[Box], kept: Bands, rows: Sequence[Line], size: float) -> bool:
    plot, title = boxes.union(box for part in kept for box in part), boxes.union(band)
    near = boxes.overlap_y(title, plot) >= -TITLE_GAP * size
    if not near or title.x0 < plot.x0 - TITLE_SLACK_PT or title.x1 > plot.x1 + TITLE_SLACK_PT:
        return False
    return set(_families(band, rows)) <= set(_families([box for part in kept for box in part], rows))


def _families(where: Sequence[Box], rows: Sequence[Line]) -> Iterator[str]:
    """What the fonts of these rows are called, but for bold and the like."""
    among = set(where)
    return (row.font.partition("-")[0].partition(",")[0] for row in rows if row.box in among)


def _is_alike(rule: Box, other: Box) -> bool:
    return abs(rule.x0 - other.x0) + abs(rule.x1 - other.x1) < RULE_PT


def _is_within(box: Box, rule: Box) -> bool:
    return box.x0 > rule.x0 - RULE_PT and box.x1 < rule.x1 + RULE_PT


def _sticks_out(box: Box, rule: Box) -> bool:
    """Does the box begin or end beside the rule, as that above a footnote does, and not stand beside it?"""
    return boxes.overlap_x(box, rule) > 0 and not _is_within(box, rule)


def _above_head(first: float, bands: Bands, rule: Box, size: float) -> float:
    """The upper edge of a table with more above its first whole rule: rows of two cells, and their rules."""
    found = [box for band in bands for box in band if _is_within(box, rule)]
    top, gap = first, HEAD_GAP * size
    while next_row := [box for box in found if box.y0 < top and top - gap < box.y1 <= top + gap]:
        if len(next_row) == 1 and boxes.height(next_row[0]) >= RULE_PT:
            break
        top = min(box.y0 for box in next_row)
    return top


def _is_next_rule(last: Sequence[Box], before: Sequence[Box]) -> bool:
    rule, end = boxes.union(last), max(box.y1 for box in before)
    ends = (box for box in before if boxes.height(box) < RULE_PT and box.y1 > end - RULE_PT)
    return boxes.height(rule) < RULE_PT and any(_is_alike(box, rule) for box in ends)
