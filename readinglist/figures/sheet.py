"""A page's layout → a sheet: its captions, what may belong to them, and what certainly does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes, captions, columns, prose
from readinglist.figures.style import running_key
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.layout import Ink, Layout, Line
    from readinglist.figures.style import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page, sorted."""

    page: int
    area: Box
    """Where figures may be: the page without running head and foot."""
    captions: tuple[Caption, ...]
    prose: tuple[Box, ...]
    """Rows of body text, which bound every figure."""
    loose: tuple[Line, ...]
    """Rows that may be labels or cells."""
    sideways: tuple[Box, ...]
    """Text that does not read from left to right: labels of axes."""
    ink: tuple[Ink, ...]
    columns: tuple[Box, ...]
    size: float
    """Of the body's letters."""


def of(page: Layout, rows: Sequence[Line], style: Style, starts: set[int]) -> Sheet:
    """The page, sorted."""
    running = {index for index, row in enumerate(rows) if _is_running(row, page, style)}
    named = tuple(captions.grow(index, rows, starts | running) for index in sorted(starts))
    taken = running | {index for caption in named for index in caption.rows}
    framed = {index for index, row in enumerate(rows) if index not in taken and _is_framed(row, page)}
    column = _column_width(rows, style)
    groups = prose.paragraphs(rows, taken | framed, style)
    text = {i for group in groups if prose.is_prose([rows[i] for i in group], style, column) for i in group}
    heads = {
        i for i, row in enumerate(rows) if i not in taken | framed | text and prose.is_heading(row, style)
    }
    area = _area(page, [rows[index].box for index in running])
    solid = tuple(rows[index].box for index in sorted(text | heads))
    return Sheet(
        page=page.page,
        area=area,
        captions=named,
        prose=solid,
        loose=tuple(row for i, row in enumerate(rows) if i not in taken | text | heads),
        sideways=tuple(
            line.box for line in page.lines if not line.upright and boxes.contains(area, line.box)
        ),
        ink=tuple(ink for ink in page.ink if boxes.contains(area, ink.box, 2)),
        columns=columns.of([rows[index].box for index in sorted(text)]),
        size=style.size,
    )


def _is_running(row: Line, page: Layout, style: Style) -> bool:
    edge = 0.1 * page.height
    if edge < row.box.y0 and row.box.y1 < page.height - edge:
        return False
    return running_key(row) in style.running or (
        row.text.strip("-–— .").isdigit() and row.box.y0 > page.height - edge
    )


def _area(page: Layout, running: Iterable[Box]) -> Box:
    heads = [box.y1 for box in running if box.y1 < page.height / 2]
    feet = [box.y0 for box in running if box.y0 > page.height / 2]
    return Box(x0=0.0, y0=max(heads, default=0.0), x1=page.width, y1=min(feet, default=page.height))


def _is_framed(row: Line, page: Layout) -> bool:
    """Does the row lie in an image or in a drawn frame?"""
    return any(
        ink.kind != "stroke"
        and boxes.height(ink.box) > 2 * row.size
        and boxes.share_within(row.box, ink.box) > 0.7
        for ink in page.ink
    )


def _column_width(rows: Sequence[Line], style: Style) -> float:
    """The width of a column of body text on this page: that of most of its full lines."""
    widths = sorted(
        boxes.width(row.box) for row in rows if prose.is_of_body(row, style) and len(row.text) > 25
    )
    return widths[len(widths) * 2 // 3] if widths else 200.0
