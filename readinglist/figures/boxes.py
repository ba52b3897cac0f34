"""Boxes → boxes: the arithmetic of rectangles, in points, origin top left."""
# ruff: noqa: FURB136 -- comparing takes half the time of min and max, and a paper asks a million times

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable


def width(box: Box) -> float:
    """How wide the box is."""
    return box.x1 - box.x0


def height(box: Box) -> float:
    """How high the box is."""
    return box.y1 - box.y0


def area(box: Box) -> float:
    """The box's area; a line has none."""
    wide, high = box.x1 - box.x0, box.y1 - box.y0
    return wide * high if wide > 0 and high > 0 else 0.0


def painted(box: Box) -> float:
    """The area that is painted: a line is a point broad."""
    wide, high = box.x1 - box.x0, box.y1 - box.y0
    return (wide if wide > 1 else 1) * (high if high > 1 else 1)


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of these; there must be one at least."""
    found = list(boxes)
    return Box(
        x0=min([box.x0 for box in found]),
        y0=min([box.y0 for box in found]),
        x1=max([box.x1 for box in found]),
        y1=max([box.y1 for box in found]),
    )


def clip(box: Box, to: Box) -> Box | None:
    """What of the box lies within the other one; a line within keeps its length."""
    if to.x0 <= box.x0 <= box.x1 <= to.x1 and to.y0 <= box.y0 <= box.y1 <= to.y1:
        return box
    shown = Box(x0=max(box.x0, to.x0), y0=max(box.y0, to.y0), x1=min(box.x1, to.x1), y1=min(box.y1, to.y1))
    return shown if shown.x0 <= shown.x1 and shown.y0 <= shown.y1 else None


def overlap_x(one: Box, other: Box) -> float:
    """How much of the horizontal they share; below zero, how far apart they are."""
    right = one.x1 if one.x1 < other.x1 else other.x1
    return right - (one.x0 if one.x0 > other.x0 else other.x0)


def overlap_y(one: Box, other: Box) -> float:
    """How much of the vertical they share; below zero, how far apart they are."""
    bottom = one.y1 if one.y1 < other.y1 else other.y1
    return bottom - (one.y0 if one.y0 > other.y0 else other.y0)


def touches(one: Box, other: Box, gap: float = 0.0) -> bool:
    """Are they no further apart than the gap, in both directions?"""
    return overlap_x(one, other) >= -gap and overlap_y(one, other) >= -gap


def contains(outer: Box, inner: Box, slack: float = 0.0) -> bool:
    """Does the inner box lie within the outer one, give or take the slack?"""
    return (
        inner.x0 >= outer.x0 - slack
        and inner.y0 >= outer.y0 - slack
        and inner.x1 <= outer.x1 + slack
        and inner.y1 <= outer.y1 + slack
    )


def share_within(box: Box, other: Box) -> float:
    """How much of the box's area lies within the other one, from 0 to 1."""
    if box.x0 >= box.x1 or box.y0 >= box.y1:
        return float(contains(other, box))
    wide = (box.x1 if box.x1 < other.x1 else other.x1) - (box.x0 if box.x0 > other.x0 else other.x0)
    if wide <= 0:
        return 0.0
    high = overlap_y(box, other)
    return wide * high / area(box) if high > 0 else 0.0


def agreement(one: Box, other: Box) -> float:
    """Intersection over union, from 0 to 1: how nearly two boxes are the same."""
    shared = max(0.0, overlap_x(one, other)) * max(0.0, overlap_y(one, other))
    return shared / (area(one) + area(other) - shared) if shared else 0.0
