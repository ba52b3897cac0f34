"""A chosen region on its sheet → what its edges cut through, and what goes on right beyond them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.figures.regions import Candidate
    from readinglist.figures.sheet import Sheet
    from readinglist.model import Box

CUT = 0.1  # of a row or a stroke inside, at least: an edge that only grazes it cuts nothing
SLACK_PT = 1  # that what is inside may stand out
NEXT_ROW = 1.5  # of the body's letters: between a table and a row of cells that was left out
TOUCHING = 0.3  # of the body's letters: nearer than this, no row stands by chance
SAME_LEVEL = 0.5  # of a row's height that two cells of one row share
WITHIN = 0.7  # of a row's breadth is the table's


def cuts(candidate: Candidate, sheet: Sheet) -> bool:
    """Does an edge run through words or strokes?"""
    found = (*(row.box for row in sheet.loose), *(ink.box for ink in sheet.ink))
    return any(
        boxes.share_within(box, candidate.box) > CUT and not boxes.contains(candidate.box, box, SLACK_PT)
        for box in found
    )


def goes_on(candidate: Candidate, sheet: Sheet) -> bool:
    """Does a row touch the table from beyond, or one of several cells follow on it?"""
    rows = list(_beyond(candidate.box, sheet))
    near = any(_gap(row, candidate.box) < TOUCHING * sheet.size for row in rows)
    return near or any(_is_level(*pair) for pair in itertools.combinations(rows, 2))


def _beyond(table: Box, sheet: Sheet) -> Iterator[Box]:
    for row in sheet.loose:
        is_outside = boxes.share_within(row.box, table) <= CUT
        share = boxes.overlap_x(row.box, table) > WITHIN * boxes.width(row.box)
        if is_outside and share and _gap(row.box, table) < NEXT_ROW * sheet.size:
            yield row.box


def _gap(row: Box, table: Box) -> float:
    return -boxes.overlap_y(row, table)


def _is_level(one: Box, other: Box) -> bool:
    return boxes.overlap_y(one, other) > SAME_LEVEL * min(boxes.height(one), boxes.height(other))
