"""A page's layout → a sheet: its captions, what may belong to them, and what certainly does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes, captions, clusters, columns, frames, labels, prose
from readinglist.figures.style import running_key
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.layout import Ink, Layout, Line
    from readinglist.figures.style import Style


RULE_PT = 2  # no thicker is a rule
INSIDE = 0.7  # of a drawing's area lies between the running head and foot
SMALLER_PT = 0.4  # than the body's letters are those of a table's
RULE_GAP_PT = 10  # between a running head and its rule


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
    clusters: tuple[Box, ...]
    """The areas of the ink that hangs together."""
    columns: tuple[Box, ...]
    size: float
    """Of the body's letters."""
    is_scan: bool
    """A picture of a page: its ink is not known, only the words that were read from it."""


def of(page: Layout, rows: Sequence[Line], style: Style, begun: set[int]) -> Sheet:
    """The page, sorted."""
    running = {index for index, row in enumerate(rows) if _is_running(row, page, style)}
    flat = [mark.box for mark in page.ink if boxes.height(mark.box) < RULE_PT]
    ground = captions.Ground(
        rows=rows, starts=begun, others=running, rules=flat, size=style.size, width=page.width
    )
    named = captions.on(ground)
    taken = running | {index for caption in named for index in caption.rows}
    drawn = frames.of(page.ink)
    bands = frames.bands(page.ink)
    drawn += tuple(_afloat(named, bands))
    framed = {
        index
        for index, row in enumerate(rows)
        if index not in taken
        and (
            _is_in_any(row.box, drawn) or (row.size < style.size - SMALLER_PT and _is_in_any(row.box, bands))
        )
    }
    groups = prose.paragraphs(rows, taken | framed, style)
    wide = _column_width(rows, style)
    text = {
        i for group in groups if _is_text([rows[i] for i in group], rows, page, style, wide) for i in group
    }
    rest = [i for i in range(len(rows)) if i not in taken | framed | text]
    drawings = clusters.of(ink.box for ink in page.ink)
    heads = {i for i in rest if prose.is_heading(rows[i], style) and not _is_in_any(rows[i].box, drawings)}
    area = _area(page, [*_rules_of(page, [rows[index].box for index in running])])
    solid = tuple(rows[index].box for index in sorted(text | heads))
    ink = tuple(ink for ink in page.ink if _is_part(ink, area, solid))
    return Sheet(
        page=page.page,
        area=area,
        captions=named,
        prose=solid,
        loose=tuple(row for i, row in enumerate(rows) if i not in taken | text | heads),
        sideways=tuple(
            line.box for line in page.lines if not line.upright and _is_beside_text(line, area, style)
        ),
        ink=ink,
        clusters=clusters.of(mark.box for mark in ink),
        columns=(*columns.of([rows[index].box for index in sorted(text)]), *style.columns),
        size=style.size,
        is_scan=page.is_scan,
    )


def _is_in_any(box: Box, drawings: Iterable[Box]) -> bool:
    return any(boxes.share_within(box, drawing) > INSIDE for drawing in drawings)


def _is_part(ink: Ink, area: Box, prose_boxes: Iterable[Box]) -> bool:
    """May the ink be a part of a figure: not a head's rule, nor what underlines or fills body text?"""
    if boxes.height(ink.box) < RULE_PT:
        inside = area.y0 < ink.box.y0 and ink.box.y1 < area.y1
        return inside and not any(boxes.contains(box, ink.box, 1) for box in prose_boxes)
    return boxes.share_within(ink.box, area) > INSIDE


def _is_beside_text(line: Line, area: Box, style: Style) -> bool:
    """Does the line stand within the breadth of the document's text, not in its margin?"""
    left = min((column.x0 for column in style.columns), default=area.x0)
    right = max((column.x1 for column in style.columns), default=area.x1)
    return boxes.contains(area, line.box) and left <= line.box.x1 and line.box.x0 <= right


def _is_text(group: Sequence[Line], rows: Sequence[Line], page: Layout, style: Style, wide: float) -> bool:
    """Is the group body text, and neither cells of a table nor the caption of a part?"""
    area = Box(x0=0.0, y0=0.0, x1=page.width, y1=page.height)
    return (
        prose.is_prose(group, style, wide)
        and not prose.is_part_caption(group, style)
        and not prose.is_cells(group, rows, style.columns, area)
    )


def _is_running(row: Line, page: Layout, style: Style) -> bool:
    edge = 0.1 * page.height
    if labels.parse(row.text):
        return False
    if edge < row.box.y0 and row.box.y1 < page.height - edge:
        return False
    return running_key(row) in style.running or (
        row.text.strip("-–— .").isdigit() and row.box.y0 > page.height - edge
    )


def _area(page: Layout, running: Iterable[Box]) -> Box:
    heads = [box.y1 for box in running if box.y1 < page.height / 2]
    feet = [box.y0 for box in running if box.y0 > page.height / 2]
    return Box(x0=0.0, y0=max(heads, default=0.0), x1=page.width, y1=min(feet, default=page.height))


def _rules_of(page: Layout, running: Sequence[Box]) -> Iterator[Box]:
    """The running heads and feet, each with the rule that sets it off."""
    yield from running
    for ink in page.ink:
        if boxes.height(ink.box) < RULE_PT and boxes.width(ink.box) > 0.3 * page.width:
            yield from (ink.box for box in running if boxes.touches(box, ink.box, RULE_GAP_PT))


def _afloat(named: Iterable[Caption], bands: Sequence[Box]) -> Iterator[Box]:
    """The bands right below a caption that stands between two rules itself, as that of an algorithm does."""
    for caption in named:
        for band in bands:
            if boxes.contains(band, caption.box, RULE_GAP_PT):
                yield from (
                    below for below in bands if abs(below.y0 - band.y1) < RULE_PT and below is not band
                )


def _column_width(rows: Sequence[Line], style: Style) -> float:
    """The width of a column of body text on this page: that of most of its full lines."""
    widths = sorted(
        boxes.width(row.box) for row in rows if prose.is_of_body(row, style) and len(row.text) > 25
    )
    return widths[len(widths) * 2 // 3] if widths else 200.0
