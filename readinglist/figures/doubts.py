"""A chosen region on its sheet → what makes it doubtful, and how much of its score is left."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readinglist.figures.regions import Candidate
    from readinglist.figures.sheet import Sheet

FLAT_PT = 16  # high: a row or two
SHARED = 0.05  # of a region's area is the most that it may share with its neighbours
EDGE_PT = 10  # from the paper's upper edge nothing is printed
NARROW = 0.1  # of the page's width: an icon


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
    Doubt("a figure without ink", 0.7, lambda one, _, __: one.caption.kind == "figure" and not one.graphics),
    Doubt("named twice on the page", 0.8, lambda one, chosen, _: _is_named_twice(one, chosen)),
)


def share(candidate: Candidate, chosen: Sequence[Candidate], sheet: Sheet) -> float:
    """How much of the region's score all its doubts leave, from 0 to 1."""
    return prod(doubt.keeps for doubt in DOUBTS if doubt.applies(candidate, chosen, sheet))


def _holds_prose(candidate: Candidate, sheet: Sheet) -> bool:
    return any(boxes.contains(candidate.box, row) for row in sheet.prose)


def _overlaps(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    others = (other.box for other in chosen if other is not candidate)
    return any(boxes.share_within(candidate.box, other) > SHARED for other in others)


def _is_named_twice(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    name = (candidate.caption.kind, candidate.caption.number)
    return sum((other.caption.kind, other.caption.number) == name for other in chosen) > 1
