"""A caption on its sheet → the regions that may be what it names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, columns, ends, fields
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.fields import Field
    from readinglist.figures.layout import Ink
    from readinglist.figures.sheet import Sheet

    Everything = tuple[Sequence[Box], Sequence[Box]]
    """All that is drawn on a sheet, and all its words."""

LEAST_WIDTH_PT = 20  # of a region; less is a letter
LEAST_HEIGHT_PT = 8
RULE_PT = 2  # no thicker is a rule
WHITE_IN_FIGURE = 1.0  # of the body's letters: more white than this divides a drawing into bands
WHITE_IN_TABLE = 1.7  # the same between a table's rows
LEAST_PICTURE_PT = 40  # wide and high, on a scan: less is the white around a heading
FEW_WORDS = 5  # rows of words on a scan may be read from a picture; more are a table
MARGIN_PT = 6  # between a picture and the words next to it
SHARED = 0.3  # of the breadth of region or caption, the smaller one, has them face each other
STICKS_OUT_PT = 40  # what is wider than its field by more than this is not of the field


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A region that may belong to a caption."""

    caption: Caption
    side: str
    """above, below, left or right: where the region lies, seen from the caption."""
    box: Box
    bands: tuple[tuple[Box, ...], ...]
    """Its ink and its words, in bands with white between them, from the caption outwards."""
    graphics: float
    """How much of the region is drawn, from 0 to 1."""
    gap: float
    """Between caption and region, in points."""
    texts: int
    """Rows of text in it."""
    rules: int
    """Long horizontal strokes in it."""
    explains: frozenset[int]
    """Which of the page's clusters of ink lie in it."""
    is_cut: bool = False
    """Another caption may claim the rest of what was found here."""


def around(caption: Caption, sheet: Sheet) -> list[Candidate]:
    """What lies next to the caption, in each field where something does."""
    near = list(fields.around(caption, sheet))
    every = [ink.box for ink in sheet.ink], [*(row.box for row in sheet.loose), *sheet.sideways]
    found = [each for field in near if (each := _candidate(caption, field, sheet, every))]
    if sheet.is_scan and caption.kind == "figure" and not any(map(_is_something, found)):
        found = [each for field in near if (each := _blank(caption, field, sheet))]
    by_box = {candidate.box: candidate for candidate in found}
    return list(by_box.values())


def _is_something(candidate: Candidate) -> bool:
    """Is there more in it than a few words that were read somewhere?"""
    return candidate.graphics > 0 or candidate.texts > FEW_WORDS


def split(upper: Candidate, lower: Candidate, sheet: Sheet) -> tuple[Candidate, Candidate] | None:
    """Two regions that lie between their captions, cut apart at the widest white between them."""
    parts = sorted({*_parts(upper), *_parts(lower)}, key=lambda box: (box.y0, box.y1))
    widest, cut, bottom = 0.0, 0, parts[0].y1
    for index, part in enumerate(parts[1:], start=1):
        if part.y0 - bottom > widest:
            widest, cut = part.y0 - bottom, index
        bottom = max(bottom, part.y1)
    if not cut:
        return None
    above = replace(_of(upper.caption, upper.side, [parts[:cut]], sheet), is_cut=True)
    below = replace(_of(lower.caption, lower.side, [parts[cut:]], sheet), is_cut=True)
    return (above, below) if _is_fit(above) and _is_fit(below) else None


def _parts(candidate: Candidate) -> Iterable[Box]:
    return (part for band in candidate.bands for part in band)


def _candidate(caption: Caption, field: Field, sheet: Sheet, every: Everything) -> Candidate | None:
    drawn, words = (_those_in(field.box, found) for found in every)
    bands = _connected(drawn, words, caption, field.side, sheet)
    found = _of(caption, field.side, bands, sheet) if bands else None
    return found if found and _is_fit(found) else None


def _blank(caption: Caption, field: Field, sheet: Sheet) -> Candidate | None:
    """On a scan, what of the field is dark, or all of it: where no words are, a picture must be."""
    column = columns.around(caption.box, sheet.columns, sheet.area)
    box = Box(
        x0=max(field.box.x0, column.x0),
        y0=field.box.y0 + MARGIN_PT,
        x1=min(field.box.x1, column.x1),
        y1=field.box.y1 - MARGIN_PT,
    )
    if min(boxes.width(box), boxes.height(box)) < LEAST_PICTURE_PT or field.side in ("left", "right"):
        return None
    seen = _those_in(box, [ink.box for ink in sheet.ink])
    words = _those_in(box, [row.box for row in sheet.loose])
    seen += words if seen or len(words) > FEW_WORDS else []
    shown = boxes.clip(boxes.union(seen), field.box) if seen else box
    return _of(caption, field.side, [[shown or box]], sheet)


def _is_fit(candidate: Candidate) -> bool:
    """Is it large enough for a figure, and does it stand over, under or beside its caption?"""
    box, caption = candidate.box, candidate.caption.box
    shared = boxes.overlap_y if candidate.side in ("left", "right") else boxes.overlap_x
    extent = boxes.height if candidate.side in ("left", "right") else boxes.width
    large = boxes.height(box) >= LEAST_HEIGHT_PT and boxes.width(box) >= LEAST_WIDTH_PT
    return large and shared(box, caption) > SHARED * min(extent(box), extent(caption))


def _those_in(field: Box, found: Iterable[Box]) -> list[Box]:
    """Those with their middle in the field, but for what is much wider: a page's ink is asked for often."""
    left, right, top, bottom = field.x0, field.x1, field.y0 - 1, field.y1 + 1
    widest = boxes.width(field) + STICKS_OUT_PT
    return [
        box
        for box in found
        if top <= (box.y0 + box.y1) / 2 <= bottom
        and left <= (box.x0 + box.x1) / 2 <= right
        and box.x1 - box.x0 < widest
    ]


def _connected(
    drawn: Sequence[Box], words: Sequence[Box], caption: Caption, side: str, sheet: Sheet
) -> list[list[Box]]:
    """What hangs together, in bands from the caption outwards, up to where it ends."""
    if side in ("left", "right"):
        return [[*drawn, *words]] if drawn else []
    up = side == "above"
    white = sheet.size * (WHITE_IN_FIGURE if caption.kind == "figure" else WHITE_IN_TABLE)
    bands: list[list[Box]] = []
    edge = caption.box.y0 if up else caption.box.y1
    for box in sorted([*drawn, *words], key=lambda box: -box.y1 if up else box.y0):
        gap = edge - box.y1 if up else box.y0 - edge
        if gap > white or not bands:
            bands.append([])
        bands[-1].append(box)
        edge = min(edge, box.y0) if up else max(edge, box.y1)
    if caption.kind == "figure":
        return ends.of_figure(bands, drawn, sheet.loose, sheet.size, up=up)
    if caption.kind == "table":
        return ends.of_table(bands, drawn, sheet.size, up=up)
    return ends.of_listing(bands, drawn)


def _of(caption: Caption, side: str, bands: Sequence[Sequence[Box]], sheet: Sheet) -> Candidate:
    box = boxes.union(part for band in bands for part in band)
    drawn = [ink for ink in sheet.ink if boxes.contains(box, ink.box, 1)]
    return Candidate(
        caption=caption,
        side=side,
        box=box,
        bands=tuple(map(tuple, bands)),
        graphics=_coverage([ink.box for ink in drawn], box),
        gap=max(-boxes.overlap_y(box, caption.box), -boxes.overlap_x(box, caption.box), 0.0),
        texts=sum(boxes.contains(box, row.box, 1) for row in sheet.loose),
        rules=sum(_is_rule(ink, box) for ink in drawn),
        explains=frozenset(
            index for index, cluster in enumerate(sheet.clusters) if boxes.share_within(cluster, box) > 0.5
        ),
    )


def _is_rule(ink: Ink, box: Box) -> bool:
    flat = ink.kind != "image" and boxes.height(ink.box) < RULE_PT
    return flat and boxes.width(ink.box) > 0.5 * boxes.width(box)


def _coverage(inks: Iterable[Box], box: Box) -> float:
    total = sum(map(boxes.painted, inks))
    return min(1.0, total / max(1.0, boxes.area(box)))
