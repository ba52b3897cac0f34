"""Ink → frames: the boxes drawn around what belongs together, filled or ruled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.layout import Ink
    from readinglist.model import Box

RULE_PT = 2  # no thicker is a rule
LEAST_PT = 18  # high: two lines of small text
WIDE_PT = 100  # half a column of text
CORNER_PT = 3  # between the ends of two rules that meet in a corner


def of(inks: Iterable[Ink]) -> tuple[Box, ...]:
    """Images, filled areas, and areas with a rule on each of their four sides."""
    marks = list(inks)
    areas = [ink.box for ink in marks if ink.kind != "stroke" and boxes.height(ink.box) >= LEAST_PT]
    flat = [ink.box for ink in marks if boxes.height(ink.box) < RULE_PT < LEAST_PT < boxes.width(ink.box)]
    upright = [ink.box for ink in marks if boxes.width(ink.box) < RULE_PT < LEAST_PT < boxes.height(ink.box)]
    return (*areas, *dict.fromkeys(_ruled(flat, upright)))


def bands(inks: Iterable[Ink]) -> tuple[Box, ...]:
    """The areas between rules of one breadth, one below the other, as tables and algorithms have them."""
    flat = sorted((ink.box for ink in inks if _is_wide_rule(ink.box)), key=lambda rule: rule.y0)
    found = []
    for index, upper in enumerate(flat):
        below = (rule for rule in flat[index + 1 :] if rule.y0 - upper.y0 > CORNER_PT)
        lower = next((rule for rule in below if _near(rule.x0, upper.x0) and _near(rule.x1, upper.x1)), None)
        if lower:
            found.append(boxes.union((upper, lower)))
    return tuple(found)


def _is_wide_rule(box: Box) -> bool:
    return boxes.height(box) < RULE_PT and boxes.width(box) > WIDE_PT


def _ruled(flat: Sequence[Box], upright: Sequence[Box]) -> Iterator[Box]:
    for index, left in enumerate(upright):
        for right in upright[index + 1 :]:
            if _near(left.y0, right.y0) and _near(left.y1, right.y1):
                frame = boxes.union((left, right))
                if _has_edge(frame, frame.y0, flat) and _has_edge(frame, frame.y1, flat):
                    yield frame


def _has_edge(frame: Box, y: float, flat: Iterable[Box]) -> bool:
    return any(_near(rule.y0, y) and _near(rule.x0, frame.x0) and _near(rule.x1, frame.x1) for rule in flat)


def _near(one: float, other: float) -> bool:
    return abs(one - other) < CORNER_PT
