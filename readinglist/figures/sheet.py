"""A page's layout → a sheet: its captions, what may belong to them, and what certainly does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import body, boxes, captions, clusters, columns, heads, running, turns
from readinglist.figures.levels import Levels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.captions import Caption
    from readinglist.figures.layout import Ink, Layout, Line
    from readinglist.figures.style import Style
    from readinglist.model import Box


RULE_PT = 2  # no thicker is a rule
UNDERLINE_PT = 1  # that a row's rule may stand out of it
INSIDE = 0.7  # of a drawing's area lies between the running head and foot


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
    turn: int = 0
    """By how many degrees, clockwise, the paper was turned to be read like this."""


def of(page: Layout, rows: Sequence[Line], style: Style, begun: AbstractSet[int]) -> Sheet:
    """The page, sorted."""
    rule = heads.rule(page) if page.is_scan else ()
    above = heads.above(rule, rows)
    aside = running.rows_of(page, rows, style) | above
    area = running.area(page, [*(rows[index].box for index in aside), *(rule if above else ())])
    return _sorted(page, rows, style, begun, aside, area)


def of_turned(
    page: Layout, rows: Sequence[Line], style: Style, begun: AbstractSet[int], upright: Sheet
) -> Sheet:
    """The page turned, sorted: its head and foot, and text that does not lie on its side, are as upright."""
    area = turns.turned_box(upright.area, page)
    aside = (*upright.prose, *(caption.box for caption in upright.captions))
    walls = tuple(turns.turned_box(box, page) for box in aside)
    lying = _sorted(page, rows, replace(style, columns=()), begun, frozenset(), area)
    labels = (box for box in lying.sideways if not any(boxes.contains(wall, box, 1) for wall in walls))
    return replace(lying, prose=(*lying.prose, *walls), sideways=tuple(labels))


def _sorted(  # noqa: PLR0913, PLR0917 -- all that is known of a page
    page: Layout,
    rows: Sequence[Line],
    style: Style,
    begun: AbstractSet[int],
    aside: frozenset[int],
    area: Box,
) -> Sheet:
    named = captions.on(_ground(page, rows, style, begun, aside))
    taken = aside | {index for caption in named for index in caption.rows}
    drawn = body.drawn_on(page)
    text = body.paragraphs(drawn, rows, named, taken, style)
    solid = text | body.headings(drawn, rows, taken | text, style)
    known = taken | solid
    bounds = tuple(rows[index].box for index in sorted(solid))
    near = Levels(bounds, UNDERLINE_PT)
    ink = tuple(ink for ink in page.ink if _is_part(ink, area, near))
    return Sheet(
        page=page.page,
        area=area,
        captions=named,
        prose=bounds,
        loose=tuple(row for index, row in enumerate(rows) if index not in known),
        sideways=tuple(line.box for line in page.lines if _is_axis_label(line, area, style)),
        ink=ink,
        clusters=drawn.drawings if len(ink) == len(page.ink) else clusters.of(mark.box for mark in ink),
        columns=(*columns.of([rows[index].box for index in sorted(text)]), *style.columns),
        size=style.size,
        is_scan=page.is_scan,
        turn=page.turn,
    )


def _ground(
    page: Layout, rows: Sequence[Line], style: Style, begun: AbstractSet[int], heads: AbstractSet[int]
) -> captions.Ground:
    rules = [mark.box for mark in page.ink if boxes.height(mark.box) < RULE_PT]
    return captions.Ground(
        rows=rows, starts=begun, others=heads, rules=rules, size=style.size, width=page.width
    )


def _is_part(ink: Ink, area: Box, prose: Levels) -> bool:
    """May the ink be a part of a figure: not a head's rule, nor what underlines or fills body text?"""
    if boxes.height(ink.box) < RULE_PT:
        inside = area.y0 < ink.box.y0 and ink.box.y1 < area.y1
        return inside and not any(boxes.contains(box, ink.box, UNDERLINE_PT) for box in prose.near(ink.box))
    return boxes.share_within(ink.box, area) > INSIDE


def _is_axis_label(line: Line, area: Box, style: Style) -> bool:
    """Does the line run upwards within the breadth of the document's text, not in its margin?"""
    if line.upright:
        return False
    left = min((column.x0 for column in style.columns), default=area.x0)
    right = max((column.x1 for column in style.columns), default=area.x1)
    return boxes.contains(area, line.box) and left <= line.box.x1 and line.box.x0 <= right
