"""A paper's first page → the large picture without a caption that stands above its abstract, if any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.figures import boxes, clusters
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.layout import Layout, Line
    from readinglist.figures.style import Style
    from readinglist.model import Box

ABSTRACT = re.compile(r"\W{0,2}(?:a\s?bstract|摘\s*要)\b", re.IGNORECASE)
LEAST_WIDTH = 0.4  # of the page; a logo is narrower
LEAST_HEIGHT_PT = 80  # a journal's banner is lower
TITLE_SIZE = 1.3  # of the body's letters: a picture with larger words is a banner with the title
SCORE = 0.5  # a guess: nothing says that this is a figure


def find(page: Layout, rows: Sequence[Line], style: Style, taken: Iterable[Region]) -> Iterator[Region]:
    """At most one region, without a number."""
    abstract = min((row.box.y0 for row in rows if ABSTRACT.match(row.text)), default=0.0)
    drawings = [box for box in clusters.of(ink.box for ink in page.ink) if box.y1 < abstract]
    if not drawings or any(region.page == page.page and region.box.y0 < abstract for region in taken):
        return
    box = boxes.union([max(drawings, key=boxes.area), *_labels(max(drawings, key=boxes.area), rows)])
    if _is_large(box, page) and not _has_title(box, rows, style):
        yield Region(number="", kind="figure", page=page.page, box=box, score=SCORE, found_by="position")


def _labels(drawing: Box, rows: Iterable[Line]) -> Iterator[Box]:
    return (row.box for row in rows if boxes.share_within(row.box, drawing) > 0.5)


def _is_large(box: Box, page: Layout) -> bool:
    return boxes.width(box) > LEAST_WIDTH * page.width and boxes.height(box) > LEAST_HEIGHT_PT


def _has_title(box: Box, rows: Iterable[Line], style: Style) -> bool:
    inside = (row for row in rows if boxes.contains(box, row.box, 2))
    return any(row.size > TITLE_SIZE * style.size for row in inside)
