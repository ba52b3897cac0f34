"""Pieces of text → rows: what stands on one baseline without a wide gap is one line."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.figures.layout import Line

BAND_PT = 6  # pieces of one row start in the same band of the page, or in the next one
GAP_IN_BLOCK = 1.2  # letters' heights between words that a paragraph's justification drew apart
GAP = 0.7  # the same between blocks, below any gutter
GAP_IN_CAPTION = 2.5  # the same between "Fig. 9." and the caption's words, and within its first row
GAP_OF_WORDS = 0.4  # the same between two words, where nothing but a line's own words may follow
WIDEST = max(GAP_IN_BLOCK, GAP, GAP_IN_CAPTION, GAP_OF_WORDS)
INDEX_SIZE = 0.8  # of the size of the letters whose index it is, at most
SHARED_HEIGHT = 0.5  # of the lower piece: superscripts belong, the next line does not


def join(lines: Iterable[Line]) -> list[Line]:
    """The upright lines, pieces of one row joined, from top to bottom."""
    bands: dict[int, list[Line]] = defaultdict(list)
    for line in sorted((line for line in lines if line.upright), key=lambda line: line.box.x0):
        _place(line, bands)
    rows = [row for band in bands.values() for row in band]
    return sorted(rows, key=lambda row: (row.box.y0, row.box.x0))


def _place(line: Line, bands: dict[int, list[Line]]) -> None:
    """Joins the line to the row that ends just before it, or lets it begin a row."""
    band = _band(line)
    for near in (band, band - 1, band + 1):
        for index, row in enumerate(bands.get(near, ())):
            if _continues(row, line):
                bands[near][index] = _joined(row, line)
                return
    bands[band].append(line)


def _band(line: Line) -> int:
    return int(line.box.y1 // BAND_PT)


def _continues(row: Line, line: Line) -> bool:
    size = max(row.size, line.size)
    gap = abs(line.box.x0 - row.box.x1)
    if gap >= WIDEST * size:
        return False
    lower = min(boxes.height(row.box), boxes.height(line.box))
    if boxes.overlap_y(row.box, line.box) <= SHARED_HEIGHT * lower:
        return False
    return gap < _widest_gap(row, line) * size


def _widest_gap(row: Line, line: Line) -> float:
    if labels.parse(line.text):
        return GAP_OF_WORDS if (row.block, row.size) == (line.block, line.size) else 0.0
    if labels.is_whole(row.text) or (row.block == line.block and labels.parse(row.text)):
        return GAP_IN_CAPTION
    return GAP_IN_BLOCK if row.block == line.block else GAP


def _joined(row: Line, line: Line) -> Line:
    main, other = (row, line) if len(row.text) >= len(line.text) else (line, row)
    box = boxes.union((row.box, line.box))
    if other.size < INDEX_SIZE * main.size:
        box = replace(box, y0=main.box.y0, y1=main.box.y1)
    return replace(
        main,
        text=f"{row.text} {line.text}",
        box=box,
        bold=row.bold,
        block=row.block,
    )
