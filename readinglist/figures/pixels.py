"""A grey picture of a page → the ink on it, for pages whose ink no command tells.

A scan is one image; a page with its text as outlines, thousands of paths. Seen from afar, both have words,
which are low, and drawings, which are not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.figures import bitmap, boxes, touching
from readinglist.figures.layout import Ink
from readinglist.figures.levels import Levels
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.bitmap import Bitmap
    from readinglist.figures.touching import Run

EDGE_PT = 12  # from the paper's edge: shadows of the scanner
AROUND_PT = 1.5  # a word's letters stand out of where it was read, on a page that lies askew
LEAST_PT = 9  # wide or high; less is dust
SOME = 2  # dark pixels in a cell of nine: of a thin line
LEAST_RULE = 36  # pixels: half an inch
PIECE = re.compile(rb"\x01(?:\x00?\x01){15,}")  # of a rule that lies askew: it goes up or down in steps
THIN = 2  # pixels: at this distance a rule is white on both sides
MOSTLY_WHITE = 0.3  # of these pixels are dark at most, where other lines meet the rule
SKEW = 0.03  # of its length may a rule rise: two degrees
LOW_PT = 6  # two cells: so high is a thick rule's end
RULE_PT = 4  # high is a rule with the blur around it, when level


def ink(seen: Bitmap, words: Sequence[Box]) -> list[Ink]:
    """What is drawn: rules, made level, and spots."""
    if not seen.rows:
        return []
    paper = _paper(seen)
    flat = [box for box in _rules(seen.rows, seen) if boxes.contains(paper, box)]
    upright = [box for box in map(_turned, _rules(_columns(seen.rows), seen)) if boxes.contains(paper, box)]
    ruled = Levels([*flat, *upright], RULE_PT)
    spots = _spots(bitmap.without(seen, map(_around, words))) if words else _letters_and_spots(seen)
    shown = [spot for spot in spots if boxes.contains(paper, spot) and not _is_rule(spot, ruled)]
    low = [spot for spot in shown if boxes.height(spot) <= LOW_PT < LEAST_RULE <= boxes.width(spot)]
    shown = [spot for spot in shown if spot not in low]
    strokes = [*map(_level, [*flat, *low]), *(_turned(_level(_turned(box))) for box in upright)]
    return [*(Ink(box=box, kind="fill") for box in shown), *(Ink(box=box, kind="stroke") for box in strokes)]


def _level(rule: Box) -> Box:
    middle = (rule.y0 + rule.y1) / 2
    return Box(x0=rule.x0, y0=middle, x1=rule.x1, y1=middle)


def _paper(seen: Bitmap) -> Box:
    """The page without its edge."""
    width, height = len(seen.rows[0]) / seen.per_point, len(seen.rows) / seen.per_point
    return Box(x0=EDGE_PT, y0=EDGE_PT, x1=width - EDGE_PT, y1=height - EDGE_PT)


def _is_rule(spot: Box, ruled: Levels) -> bool:
    return any(boxes.contains(rule, spot, RULE_PT) for rule in ruled.near(spot))


def _spots(seen: Bitmap) -> Iterator[Box]:
    """Dark areas that nearly hang together, but for dust."""
    return _large(bitmap.cells(seen.rows, SOME), bitmap.CELL / seen.per_point)


def _letters_and_spots(seen: Bitmap) -> Iterator[Box]:
    """Dark areas that hang together: where no words are known, two lines of text must not."""
    return _large(seen.rows, 1 / seen.per_point)


def _large(rows: Sequence[bytes], side: float) -> Iterator[Box]:
    for group in touching.groups(map(_runs, enumerate(rows))):
        spot = _area(group, side)
        if max(boxes.width(spot), boxes.height(spot)) >= LEAST_PT:
            yield spot


def _around(word: Box) -> Box:
    return Box(x0=word.x0 - AROUND_PT, y0=word.y0 - AROUND_PT, x1=word.x1 + AROUND_PT, y1=word.y1 + AROUND_PT)


def _runs(numbered: tuple[int, bytes]) -> list[Run]:
    row, flags = numbered
    return [(row, match.start(), match.end()) for match in re.finditer(rb"\x01+", flags)]


def _rules(rows: Sequence[bytes], seen: Bitmap) -> Iterator[Box]:
    """Long thin runs, step by step from row to row."""
    for group in touching.groups(_pieces(rows)):
        box = _area(group, 1 / seen.per_point)
        long, high = boxes.width(box) * seen.per_point, boxes.height(box) * seen.per_point
        if long >= LEAST_RULE and high <= THIN + SKEW * long:
            yield box


def _pieces(rows: Sequence[bytes]) -> Iterator[list[Run]]:
    for number, row in enumerate(rows):
        sides = [rows[side] for side in (number - THIN, number + THIN) if 0 <= side < len(rows)]
        found = (match.span() for match in PIECE.finditer(row))
        yield [
            (number, *span)
            for span in found
            if all(side.count(1, *span) <= MOSTLY_WHITE * (span[1] - span[0]) for side in sides)
        ]


def _columns(rows: Sequence[bytes]) -> list[bytes]:
    flags, width = b"".join(rows), len(rows[0])
    return [flags[column::width] for column in range(width)]


def _turned(box: Box) -> Box:
    return Box(x0=box.y0, y0=box.x0, x1=box.y1, y1=box.x1)


def _area(group: Iterable[Run], side: float) -> Box:
    rows, lefts, rights = zip(*group, strict=True)
    return Box(x0=min(lefts) * side, y0=min(rows) * side, x1=max(rights) * side, y1=(max(rows) + 1) * side)
