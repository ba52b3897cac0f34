"""Ink → frames: the boxes drawn around what belongs together, filled or ruled."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from readinglist.figures import boxes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.figures.layout import Ink
    from readinglist.model import Box

RULE_PT = 2  # no thicker is a rule
LEAST_PT = 18  # high: two lines of small text
WIDE_PT = 100  # half a column of text
MOST = 300  # of a page's frames that any row is looked for in
CORNER_PT = 3  # between the ends of two rules that meet in a corner


def of(inks: Iterable[Ink]) -> tuple[Box, ...]:
    """Images, filled areas, and areas with a rule on each of their four sides; the largest of them."""
    marks = list(inks)
    areas = [ink.box for ink in marks if ink.kind != "stroke" and boxes.height(ink.box) >= LEAST_PT]
    flat = [ink.box for ink in marks if boxes.height(ink.box) < RULE_PT < LEAST_PT < boxes.width(ink.box)]
    upright = [ink.box for ink in marks if boxes.width(ink.box) < RULE_PT < LEAST_PT < boxes.height(ink.box)]
    found = dict.fromkeys((*areas, *_ruled(flat, upright)))
    return tuple(sorted(found, key=boxes.area, reverse=True)[:MOST])


def bands(inks: Iterable[Ink]) -> tuple[Box, ...]:
    """The areas between rules of one breadth, one below the other, as tables and algorithms have them."""
    alike: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for ink in inks:
        if _is_wide_rule(ink.box):
            alike[_step(ink.box.x0), _step(ink.box.x1)].append(ink.box)
    pairs = (pair for rules in alike.values() for pair in pairwise(sorted(rules, key=lambda rule: rule.y0)))
    found = (boxes.union(pair) for pair in pairs)
    return tuple(sorted((band for band in found if boxes.height(band) > CORNER_PT), key=lambda band: band.y0))


def _is_wide_rule(box: Box) -> bool:
    return boxes.height(box) < RULE_PT and boxes.width(box) > WIDE_PT


def _ruled(flat: Iterable[Box], upright: Iterable[Box]) -> Iterator[Box]:
    edges: dict[int, list[Box]] = defaultdict(list)
    for rule in flat:
        for step in (-1, 0, 1):
            edges[_step(rule.y0) + step].append(rule)
    sides: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for rule in sorted(upright, key=lambda rule: rule.x0):
        sides[_step(rule.y0), _step(rule.y1)].append(rule)
    for alike in sides.values():
        for left, right in (*pairwise(alike), (alike[0], alike[-1])):
            frame = boxes.union((left, right))
            if all(_has_edge(frame, edges[_step(y)]) for y in (frame.y0, frame.y1)):
                yield frame


def _has_edge(frame: Box, level: Iterable[Box]) -> bool:
    return any(_near(rule.x0, frame.x0) and _near(rule.x1, frame.x1) for rule in level)


def _step(place: float) -> int:
    return round(place / CORNER_PT)


def _near(one: float, other: float) -> bool:
    return abs(one - other) < CORNER_PT
