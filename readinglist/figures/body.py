"""A page's rows → those that are body text and its headings, which bound every figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes, clusters, frames, prose
from readinglist.figures.levels import Levels
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.captions import Caption
    from readinglist.figures.layout import Layout, Line
    from readinglist.figures.style import Style

MOSTLY = 0.7  # of a row lies in what frames it
SMALL = 0.8  # of the body's letters: in another font, words of a drawing
SMALLER_PT = 0.4  # than the body's letters are those of a table's
RULE_GAP_PT = 10  # between a caption and the rules above and below it
FOLLOWS_PT = 4  # between two bands that share a rule, or a double one
MARGIN_PT = 12  # that a caption may stand out of its table
RULE_PT = 2  # no thicker is a rule
LONG_LINE = 25  # letters
COLUMN_PT = 200.0  # where no line of body text tells how wide a column is


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the ink of a page encloses."""

    paper: Box
    drawings: tuple[Box, ...]
    """The areas of the ink that hangs together."""
    frames: tuple[Box, ...]
    bands: tuple[Box, ...]
    """Areas between two rules."""


def drawn_on(page: Layout) -> Drawn:
    """What the ink of this page encloses."""
    return Drawn(
        paper=Box(x0=0.0, y0=0.0, x1=page.width, y1=page.height),
        drawings=clusters.of(ink.box for ink in page.ink),
        frames=frames.of(page.ink),
        bands=frames.bands(page.ink),
    )


def paragraphs(
    drawn: Drawn, rows: Sequence[Line], named: Sequence[Caption], taken: AbstractSet[int], style: Style
) -> frozenset[int]:
    """Which of the rows, those taken aside, are of paragraphs: in no frame, no cells, no part's caption."""
    framed = _framed(drawn, rows, named, style) - taken
    column = _column_width(rows, style)
    found: set[int] = set()
    for group in prose.paragraphs(rows, {*taken, *framed}, style):
        lines = [rows[index] for index in group]
        if (
            prose.is_prose(lines, style, column)
            and not prose.is_part_caption(lines, style)
            and not prose.is_cells(lines, rows, style.columns, drawn.paper)
        ):
            found.update(group)
    return frozenset(found)


def headings(drawn: Drawn, rows: Sequence[Line], taken: AbstractSet[int], style: Style) -> frozenset[int]:
    """Which of the rows, those taken aside, are headings: large letters in a drawing are none."""
    drawings = Levels((*drawn.drawings, *drawn.frames))
    return frozenset(
        index
        for index, row in enumerate(rows)
        if index not in taken and prose.is_heading(row, style) and not _is_in_any(row.box, drawings)
    )


def _framed(drawn: Drawn, rows: Sequence[Line], named: Sequence[Caption], style: Style) -> frozenset[int]:
    """Rows in a picture or a frame, and small ones between two rules."""
    bands = drawn.bands
    framed = Levels((*drawn.frames, *_afloat(named, bands), *_stacked(named, bands)))
    ruled, drawings = Levels(bands), Levels(drawn.drawings)
    return frozenset(
        index
        for index, row in enumerate(rows)
        if _is_in_any(row.box, framed)
        or (row.size < style.size - SMALLER_PT and _is_in_any(row.box, ruled))
        or (row.size < SMALL * style.size and row.font not in style.fonts and _is_in_any(row.box, drawings))
    )


def _afloat(named: Iterable[Caption], bands: Sequence[Box]) -> Iterator[Box]:
    """The bands right below a caption that stands between two rules itself, as that of an algorithm does."""
    for caption in named:
        for band in bands:
            if boxes.contains(band, caption.box, RULE_GAP_PT):
                yield from (
                    below for below in bands if below is not band and abs(below.y0 - band.y1) < RULE_PT
                )


def _stacked(named: Iterable[Caption], bands: Sequence[Box]) -> Iterator[Box]:
    """The bands that follow on one another from a caption upwards or downwards, two of them at least."""
    for caption in named:
        for step in (-1, 1):
            stack: list[Box] = []
            edge = caption.box
            for band in bands[::step]:
                gap = band.y0 - edge.y1 if step > 0 else edge.y0 - band.y1
                if (
                    boxes.contains(band, _flat(caption.box, band), MARGIN_PT)
                    and abs(gap) < (FOLLOWS_PT if stack else RULE_GAP_PT)
                    and not any(boxes.contains(band, other.box) for other in named)
                ):
                    stack.append(band)
                    edge = band
            if len(stack) > 1:
                yield boxes.union(stack)


def _flat(caption: Box, band: Box) -> Box:
    """The caption's breadth at the band's height."""
    return Box(x0=caption.x0, y0=band.y0, x1=caption.x1, y1=band.y1)


def _is_in_any(box: Box, drawings: Levels) -> bool:
    return any(boxes.share_within(box, drawing) > MOSTLY for drawing in drawings.near(box))


def _column_width(rows: Sequence[Line], style: Style) -> float:
    """The width of a column of body text on this page: that of most of its full lines."""
    full = (row for row in rows if len(row.text) > LONG_LINE and prose.is_of_body(row, style))
    widths = sorted(boxes.width(row.box) for row in full)
    return widths[len(widths) * 2 // 3] if widths else COLUMN_PT
