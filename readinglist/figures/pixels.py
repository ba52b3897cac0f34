"""A small grey picture of a page → the areas of its dark spots, for pages whose ink no command tells.

A scan is one image; a page with its text as outlines, thousands of paths. Seen from afar, both have words,
which are low, and drawings, which are not.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Run = tuple[int, int, int]
    """A row of the picture, and the first and last dark column of a run of dark ones."""

PER_POINT = 1 / 3  # pixels: a letter is two high, and the white between two lines is one
DARK = 200  # of 255, below: a thin rule in an otherwise white pixel
EDGE_PT = 12  # from the paper's edge: shadows of the scanner
OF_WORDS = 0.5  # of a spot's area that words cover, at least, make it those words
LEAST_PT = 9  # wide or high; less is dust


def spots(samples: bytes, width: int, words: Sequence[Box]) -> list[Box]:
    """Dark areas that hang together, without those that are words and the shadows at the paper's edge."""
    height = len(samples) // width
    paper = Box(x0=EDGE_PT, y0=EDGE_PT, x1=width / PER_POINT - EDGE_PT, y1=height / PER_POINT - EDGE_PT)
    found = map(_area, _groups(_runs(samples, width)))
    return [spot for spot in found if boxes.contains(paper, spot) and _is_drawn(spot, words)]


def _is_drawn(spot: Box, words: Iterable[Box]) -> bool:
    if max(boxes.width(spot), boxes.height(spot)) < LEAST_PT:
        return False
    return sum(boxes.share_within(spot, word) for word in words) < OF_WORDS


def _runs(samples: bytes, width: int) -> Iterator[list[Run]]:
    dark = samples.translate(bytes(int(grey < DARK) for grey in range(256)))
    for row in range(len(samples) // width):
        line = dark[row * width : (row + 1) * width]
        yield [(row, match.start(), match.end()) for match in re.finditer(rb"\x01+", line)]


def _groups(rows: Iterable[list[Run]]) -> Iterable[list[Run]]:
    """Runs that touch one another, from row to row."""
    groups: dict[int, list[Run]] = {}
    numbers = itertools.count()
    above: list[tuple[Run, int]] = []
    for row in rows:
        here: list[tuple[Run, int]] = []
        for run in row:
            near = {group for other, group in above if other[1] <= run[2] and run[1] <= other[2]}
            kept = min(near, default=-1)
            kept = next(numbers) if kept < 0 else kept
            merged = [part for group in near for part in groups.pop(group)]
            groups[kept] = [*merged, run]
            above = [(other, kept if group in near else group) for other, group in above]
            here = [(other, kept if group in near else group) for other, group in here] + [(run, kept)]
        above = here
    return groups.values()


def _area(group: Iterable[Run]) -> Box:
    runs = list(group)
    return Box(
        x0=min(run[1] for run in runs) / PER_POINT,
        y0=min(run[0] for run in runs) / PER_POINT,
        x1=max(run[2] for run in runs) / PER_POINT,
        y1=(max(run[0] for run in runs) + 1) / PER_POINT,
    )
