"""A small grey picture of a page → the areas of its dark spots, for pages whose ink no command tells.

A scan is one image; a page with its text as outlines, thousands of paths. Seen from afar, both have words,
which are low, and drawings, which are not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.figures.levels import Levels
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
    levels = Levels(words)
    found = map(_area, _groups(_runs(samples, width)))
    return [spot for spot in found if boxes.contains(paper, spot) and _is_drawn(spot, levels)]


def _is_drawn(spot: Box, words: Levels) -> bool:
    if max(boxes.width(spot), boxes.height(spot)) < LEAST_PT:
        return False
    return sum(boxes.share_within(spot, word) for word in words.near(spot)) < OF_WORDS


def _runs(samples: bytes, width: int) -> Iterator[list[Run]]:
    dark = samples.translate(bytes(int(grey < DARK) for grey in range(256)))
    for row in range(len(samples) // width):
        line = dark[row * width : (row + 1) * width]
        yield [(row, match.start(), match.end()) for match in re.finditer(rb"\x01+", line)]


def _groups(rows: Iterable[Sequence[Run]]) -> Iterable[list[Run]]:
    """Runs that touch one another, from row to row; the group that ends first comes first."""
    runs: list[Run] = []
    fellows: list[int] = []  # of each run, an earlier one of its group; of the first, itself
    above = range(0)
    for row in rows:
        here = range(len(runs), len(runs) + len(row))
        runs += row
        fellows += here
        for one, other in _touching(above, here, runs):
            first, last = sorted((_first(one, fellows), _first(other, fellows)))
            fellows[last] = first
        above = here
    groups: dict[int, list[Run]] = {}
    for number in reversed(range(len(runs))):
        groups.setdefault(_first(number, fellows), []).append(runs[number])
    return reversed(groups.values())


def _touching(above: range, here: range, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Which runs of a row touch which of the next one; both go from left to right."""
    start = above.start
    for number in here:
        _, left, right = runs[number]
        while start < above.stop and runs[start][2] < left:
            start += 1
        for other in range(start, above.stop):
            if runs[other][1] > right:
                break
            yield other, number


def _first(number: int, fellows: list[int]) -> int:
    """The first run of the group; what was found on the way is kept, so that the next way is short."""
    while fellows[number] != number:
        fellows[number] = number = fellows[fellows[number]]
    return number


def _area(group: Iterable[Run]) -> Box:
    rows, lefts, rights = zip(*group, strict=True)
    return Box(
        x0=min(lefts) / PER_POINT,
        y0=min(rows) / PER_POINT,
        x1=max(rights) / PER_POINT,
        y1=(max(rows) + 1) / PER_POINT,
    )
