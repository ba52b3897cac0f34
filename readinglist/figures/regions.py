"""A caption on its sheet → the regions that may be what it names: above, below and beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import boxes, columns
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.layout import Ink
    from readinglist.figures.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A region that may belong to a caption."""

    caption: Caption
    side: str
    """above, below, left or right: where the region lies, seen from the caption."""
    box: Box
    graphics: float
    """How much of the region is drawn, from 0 to 1."""
    gap: float
    """Between caption and region, in points."""
    texts: int
    """Rows of text in it."""
    rules: int
    """Long horizontal strokes in it."""


def around(caption: Caption, sheet: Sheet) -> list[Candidate]:
    """What lies next to the caption, on each side where something does."""
    found = (_candidate(caption, side, sheet) for side in SIDES)
    return [candidate for candidate in found if candidate]


def _candidate(caption: Caption, side: str, sheet: Sheet) -> Candidate | None:
    field = SIDES[side](caption.box, sheet, _others(caption, sheet))
    if boxes.height(field) < 8 or boxes.width(field) < 8:
        return None
    drawn = [ink for ink in sheet.ink if _is_in(ink.box, field)]
    rows = [row.box for row in sheet.loose if _is_in(row.box, field)]
    rows += [box for box in sheet.sideways if _is_in(box, field)]
    kept = _connected(drawn, rows, caption, side)
    if not kept:
        return None
    box = boxes.union(kept)
    if boxes.height(box) < 8 or boxes.width(box) < 20:
        return None
    return Candidate(
        caption=caption,
        side=side,
        box=box,
        graphics=_coverage([ink.box for ink in drawn], box),
        gap=max(-boxes.overlap_y(box, caption.box), -boxes.overlap_x(box, caption.box), 0),
        texts=sum(_is_in(row, box) for row in rows),
        rules=sum(
            ink.kind != "image"
            and boxes.height(ink.box) < 2
            and boxes.width(ink.box) > 0.5 * boxes.width(box)
            for ink in drawn
        ),
    )


def _others(caption: Caption, sheet: Sheet) -> list[Box]:
    return [*sheet.prose, *(other.box for other in sheet.captions if other is not caption)]


def _is_in(box: Box, field: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return field.x0 <= x <= field.x1 and field.y0 - 1 <= y <= field.y1 + 1


def _above(caption: Box, sheet: Sheet, others: Sequence[Box]) -> Box:
    left, right = columns.lane(caption, sheet.columns, others, sheet.area)
    inside = [box for box in others if min(box.x1, right) - max(box.x0, left) > 4 and box.y0 < caption.y0 - 1]
    top = max([sheet.area.y0, *(box.y1 for box in inside)])
    return Box(x0=left, y0=top, x1=right, y1=caption.y0)


def _below(caption: Box, sheet: Sheet, others: Sequence[Box]) -> Box:
    left, right = columns.lane(caption, sheet.columns, others, sheet.area)
    inside = [box for box in others if min(box.x1, right) - max(box.x0, left) > 4 and box.y1 > caption.y1 + 1]
    bottom = min([sheet.area.y1, *(box.y0 for box in inside)])
    return Box(x0=left, y0=caption.y1, x1=right, y1=bottom)


SIDES = {"above": _above, "below": _below}

BREAK_PT = 36  # white that ends a figure, if nothing is drawn beyond


def _connected(drawn: Sequence[Ink], rows: Sequence[Box], caption: Caption, side: str) -> list[Box]:
    """What hangs together, from the caption outwards."""
    ink = [each.box for each in drawn]
    items = sorted([*ink, *rows], key=lambda box: -box.y1 if side == "above" else box.y0)
    bands: list[list[Box]] = []
    edge = caption.box.y0 if side == "above" else caption.box.y1
    for box in items:
        gap = edge - box.y1 if side == "above" else box.y0 - edge
        if gap > 10 or not bands:
            bands.append([])
        bands[-1].append(box)
        edge = min(edge, box.y0) if side == "above" else max(edge, box.y1)
    drawn_ids = {id(box) for box in ink}
    while len(bands) > 1 and not any(id(box) in drawn_ids for box in bands[-1]):
        bands.pop()
    return [box for band in bands for box in band]


def _coverage(inks: Iterable[Box], box: Box) -> float:
    total = sum(max(boxes.width(ink), 1) * max(boxes.height(ink), 1) for ink in inks)
    return min(1.0, total / max(1.0, boxes.area(box)))
