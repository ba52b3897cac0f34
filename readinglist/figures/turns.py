"""Pages with figures that lie on their side → the same turned, and what is found there turned back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from readinglist.figures.layout import Layout, Line
    from readinglist.model import Region

    Matrix = tuple[float, float, float, float, float, float]
    """What turns points: x' = ax + cy + e, y' = bx + dy + f."""

STRAIGHT = 0.99  # of a direction's length along an axis: a degree or two, as in scans
MOSTLY = 0.8  # of the letters in a figure on its side run one way; the name of an axis may run another
LEAST_LEVELS = 3  # at which words of such a figure stand, across and along: names of axes share one
LEVEL_PT = 12  # the breadth of a level: a row of labels


def of(down: float) -> int:
    """How to turn, clockwise, what runs so far down: by 90 what runs upwards, by 270 what runs downwards."""
    if abs(down) < STRAIGHT:
        return 0
    return 270 if down > 0 else 90


def wanted(lines: Iterable[Line]) -> list[int]:
    """How to turn a page with these lines so that each caption can be read."""
    return sorted({line.turn for line in lines if line.turn and labels.may_begin(line.text)})


def matrix(turn: int, width: float, height: float) -> Matrix:
    """What turns points of a page so wide and high."""
    return (0, 1, -1, 0, height, 0) if turn == 90 else (0, -1, 1, 0, 0, width)


def turned(page: Layout, turn: int) -> Layout:
    """The page and its ink, turned; its lines are to be read anew."""
    bare = replace(page, width=page.height, height=page.width, lines=(), ink=(), turn=turn)
    return replace(bare, ink=tuple(replace(mark, box=turned_box(mark.box, bare)) for mark in page.ink))


def turned_box(box: Box, view: Layout) -> Box:
    """A box of the page where it is when the page was turned like this one."""
    return _through(box, matrix(view.turn, view.height, view.width))


def righted(regions: Iterable[Region], pages: Mapping[int, Layout]) -> Iterator[Region]:
    """The regions as they lie on their pages, by number, and how each is to be turned to stand upright."""
    for region in regions:
        page = pages[region.page]
        if not region.turn:
            lies = any(line.turn for line in page.lines)
            yield replace(region, turn=_leaning(_within(region.box, page.lines))) if lies else region
            continue
        lying = _turned_back(region, page)
        held = boxes.union([lying.box, *filter(None, [lying.caption_box])])
        if _share(_within(held, page.lines), region.turn) > MOSTLY:
            yield lying


def _turned_back(region: Region, page: Layout) -> Region:
    back = matrix(360 - region.turn, page.height, page.width)
    caption = region.caption_box and _through(region.caption_box, back)
    return replace(region, box=_through(region.box, back), caption_box=caption)


def _through(box: Box, matrix: Matrix) -> Box:
    a, b, c, d, e, f = matrix
    return boxes.union(
        Box(x0=x, y0=y, x1=x, y1=y)
        for x, y in (
            (a * box.x0 + c * box.y0 + e, b * box.x0 + d * box.y0 + f),
            (a * box.x1 + c * box.y1 + e, b * box.x1 + d * box.y1 + f),
        )
    )


def _within(box: Box, lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if boxes.contains(box, line.box, LEVEL_PT)]


def _leaning(lines: Sequence[Line]) -> int:
    """How to turn a figure of these lines, none of which has a caption on its side."""
    if not any(line.turn for line in lines):
        return 0
    turn = _letters(lines).most_common(1)[0][0]
    lying = [line.box for line in lines if line.turn == turn]
    across, along = ({box.x0 // LEVEL_PT for box in lying}, {box.y0 // LEVEL_PT for box in lying})
    return turn if min(len(across), len(along)) >= LEAST_LEVELS and _share(lines, turn) > MOSTLY else 0


def _share(lines: Iterable[Line], turn: int) -> float:
    """How many of the letters are to be turned like this, from 0 to 1."""
    letters = _letters(lines)
    return letters[turn] / (letters.total() or 1)


def _letters(lines: Iterable[Line]) -> Counter[int]:
    counts = Counter[int]()
    for line in lines:
        counts[line.turn] += len(line.text)
    return counts
