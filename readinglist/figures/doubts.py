"""A chosen region on its sheet → what makes it doubtful, and how much of its score is left."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from readinglist.figures import boxes, edges, ends

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readinglist.figures.layout import Ink, Line
    from readinglist.figures.regions import Candidate
    from readinglist.figures.sheet import Sheet

FLAT_PT = 16  # high: a row or two
SHARED = 0.05  # of a region's area is the most that it may share with its neighbours
EDGE_PT = 10  # from the paper's upper edge nothing is printed
NARROW = 0.1  # of the page's width: an icon
DRAWN_HEIGHT = 0.6  # of a figure's height has something drawn, at least: else words were taken along
CODE_WIDTH = {"table": 0.4, "figure": 0.25}  # of its width: names in cells, or labels, are narrower
CODE_SIZE = 0.7  # of the body's letters has a program in a figure
RULE_PT = 2  # no thicker is a rule
SAME_SIZE_PT = 0.6  # between two sizes of the body
WHITE_IN_TABLE = 1.2  # of the body's letters: more white than this sets two things apart


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is seldom so with a right region; right ones keep a score of 0.9 by having none."""

    reason: str
    keeps: float
    """How much of the score it leaves."""
    applies: Callable[[Candidate, Sequence[Candidate], Sheet], bool]


DOUBTS = (
    Doubt("seen on a scan only", 0.9, lambda _, __, sheet: sheet.is_scan),
    Doubt("cut from what another caption claims", 0.9, lambda one, _, __: one.is_cut),
    Doubt("beside its caption", 0.92, lambda one, _, __: one.side in ("left", "right")),
    Doubt("hardly higher than a row", 0.7, lambda one, _, __: boxes.height(one.box) < FLAT_PT),
    Doubt("reaches the paper's edge", 0.85, lambda one, _, __: one.box.y0 < EDGE_PT),
    Doubt("narrow as an icon", 0.8, lambda one, _, sheet: boxes.width(one.box) < NARROW * sheet.area.x1),
    Doubt("holds body text", 0.8, lambda one, _, sheet: _holds_prose(one, sheet)),
    Doubt("overlaps another region", 0.6, lambda one, chosen, _: _overlaps(one, chosen)),
    Doubt("a figure without ink", 0.7, lambda one, _, __: _is_figure(one) and not one.graphics),
    Doubt("cut through words or lines", 0.9, lambda one, _, sheet: edges.cuts(one, sheet)),
    Doubt("goes on beyond its edge", 0.9, lambda one, _, sheet: _is_table(one) and edges.goes_on(one, sheet)),
    Doubt("holds lines of code", 0.9, lambda one, _, sheet: _holds_code(one, sheet)),
    Doubt("begins with text", 0.9, lambda one, _, sheet: _is_figure(one) and _begins_with_text(one, sheet)),
    Doubt("a table in parts", 0.9, lambda one, _, sheet: _is_table(one) and _is_in_parts(one, sheet)),
    Doubt("mostly words", 0.9, lambda one, _, sheet: _is_figure(one) and _is_mostly_words(one, sheet)),
    Doubt("named twice on the page", 0.8, lambda one, chosen, _: _is_named_twice(one, chosen)),
)


def share(candidate: Candidate, chosen: Sequence[Candidate], sheet: Sheet) -> float:
    """How much of the region's score all its doubts leave, from 0 to 1."""
    return prod(doubt.keeps for doubt in DOUBTS if doubt.applies(candidate, chosen, sheet))


def _is_figure(candidate: Candidate) -> bool:
    return candidate.caption.kind == "figure"


def _is_table(candidate: Candidate) -> bool:
    return candidate.caption.kind == "table"


def _rows_in(candidate: Candidate, sheet: Sheet) -> list[Line]:
    return [row for row in sheet.loose if boxes.contains(candidate.box, row.box, 1)]


def _holds_code(candidate: Candidate, sheet: Sheet) -> bool:
    least = CODE_WIDTH.get(candidate.caption.kind, 1.0) * boxes.width(candidate.box)
    size = CODE_SIZE * sheet.size if _is_figure(candidate) else sheet.size
    rows = _rows_in(candidate, sheet)
    return any(ends.is_code(row, size) and boxes.width(row.box) > least for row in rows)


def _begins_with_text(candidate: Candidate, sheet: Sheet) -> bool:
    """Do words as large as the body's stand above all that is drawn but for rules?"""
    drawn = [ink.box.y0 for ink in sheet.ink if _is_shape_in(candidate, ink)]
    top = min(drawn, default=candidate.box.y0)
    rows = (row for row in _rows_in(candidate, sheet) if row.box.y1 < top)
    return any(abs(row.size - sheet.size) < SAME_SIZE_PT for row in rows)


def _is_shape_in(candidate: Candidate, ink: Ink) -> bool:
    return boxes.height(ink.box) >= RULE_PT and boxes.contains(candidate.box, ink.box, 1)


def _is_in_parts(candidate: Candidate, sheet: Sheet) -> bool:
    """Is there more white across it than between the rows of one table?"""
    parts = sorted((box for band in candidate.bands for box in band), key=lambda box: box.y0)
    bottom = parts[0].y1 if parts else 0.0
    for part in parts:
        if part.y0 - bottom > WHITE_IN_TABLE * sheet.size:
            return True
        bottom = max(bottom, part.y1)
    return False


def _is_mostly_words(candidate: Candidate, sheet: Sheet) -> bool:
    drawn = [ink.box for ink in sheet.ink if boxes.contains(candidate.box, ink.box, 1)]
    return bool(drawn) and boxes.height(boxes.union(drawn)) < DRAWN_HEIGHT * boxes.height(candidate.box)


def _holds_prose(candidate: Candidate, sheet: Sheet) -> bool:
    return any(boxes.contains(candidate.box, row) for row in sheet.prose)


def _overlaps(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    others = (other.box for other in chosen if other is not candidate)
    return any(boxes.share_within(candidate.box, other) > SHARED for other in others)


def _is_named_twice(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    name = (candidate.caption.kind, candidate.caption.number)
    return sum((other.caption.kind, other.caption.number) == name for other in chosen) > 1
