"""Pages without words → what looks like a figure on them; of a paper with nothing else, its first page.

A scan without recognised text, or a PDF with its text as outlines, has no captions to go by.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.model import Box, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.layout import Layout

TALL_PT = 24  # two lines of text: no word is so high
NEAR_PT = 24  # between the parts of one drawing: their labels and captions stand there
LEAST_WIDTH = 0.25  # of the page: a drawing in one of two columns
LEAST_HEIGHT = 0.08  # of the page: more than a formula, or two lines of text that run together
MOST_HEIGHT = 0.9  # of the page: higher is its frame, or a whole column of text that runs together
MOST = 4  # figures are shown of a paper
LIKELY, UNLIKELY = 0.3, 0.1  # scores: of a drawing by its looks, and of a page as the picture
WORDLESS = 0.5  # of the pages have no words in a paper whose text is unknown


def find(pages: Sequence[Layout]) -> tuple[Region, ...]:
    """A few drawings by their looks, or else the first page; nothing where pages can be read or are empty."""
    seen = [page for page in pages if page.is_silent and page.ink]
    if not seen or sum(page.is_silent for page in pages) < WORDLESS * len(pages):
        return ()
    return tuple(islice(_drawings(seen), MOST)) or (_whole(seen[0]),)


def _drawings(pages: Sequence[Layout]) -> Iterator[Region]:
    for page in pages:
        tall = (ink.box for ink in page.ink if boxes.height(ink.box) > TALL_PT)
        fitting = [box for box in _joined(tall) if _is_drawing(box, page)]
        if fitting:
            yield _region(page, max(fitting, key=boxes.area), LIKELY, "looks")


def _joined(spots: Iterable[Box]) -> list[Box]:
    groups: list[Box] = []
    for spot in spots:
        near = [group for group in groups if boxes.touches(group, spot, NEAR_PT)]
        groups = [*(group for group in groups if group not in near), boxes.union([spot, *near])]
    return groups


def _is_drawing(box: Box, page: Layout) -> bool:
    high = LEAST_HEIGHT * page.height < boxes.height(box) < MOST_HEIGHT * page.height
    return high and boxes.width(box) > LEAST_WIDTH * page.width


def _whole(page: Layout) -> Region:
    return _region(page, Box(x0=0.0, y0=0.0, x1=page.width, y1=page.height), UNLIKELY, "page")


def _region(page: Layout, box: Box, score: float, found_by: str) -> Region:
    return Region(number="", kind="figure", page=page.page, box=box, score=score, found_by=found_by)
