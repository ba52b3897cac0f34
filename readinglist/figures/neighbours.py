"""Captions that found nothing on their own page → the figures that fill the pages beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from readinglist.figures.captions import Caption
    from readinglist.figures.sheet import Sheet
    from readinglist.model import Box

    Bare = Callable[[int], Iterable[Sheet]]
    """By a page's number: its sheet with all its ink, if there is such a page and no caption begins on it."""

FIRM = 0.7  # a region less sure than this gives way to a page that is all figure
SCORE = 0.6  # nothing but the empty place says that the two belong together
MOST_PROSE = 2  # rows of body text on a page that is all figure: a heading, a remark
LEAST_DRAWN = 0.15  # of the page's area has a figure that fills its page: a wide one, with white around
LEAST_RULES = 2  # of a table: where it begins, and where it ends
LEAST_CELLS = 6  # pieces of text in a table that fills its page
CELL_PT = 6  # the areas of drawings are known to the next cell
RULE_PT = 2  # no thicker is a rule
RULE_SHARE = 0.5  # of all that is drawn has a table's rule in breadth
NEAR = 1.5  # of the body's letters: between a drawing and its words
BEFORE = re.compile(r"(?:previous|preceding|last) page|(?:上|前)一?页", re.IGNORECASE)
AFTER = re.compile(r"(?:next|following) page|overleaf|(?:下|后)一?页", re.IGNORECASE)
POINTS = re.compile(rf"{BEFORE.pattern}|{AFTER.pattern}|(?:facing|opposite) page", re.IGNORECASE)
"""What the place of a figure or of a caption says of where the other one is."""


@dataclass(frozen=True, slots=True)
class Stray:
    """A caption without a region that could be its own."""

    page: int
    caption: Caption


def settle(regions: Sequence[Region], sheets: Iterable[Sheet], bare: Bare) -> tuple[Region, ...]:
    """The regions, and those of stray captions on the pages beside theirs that hold a figure alone."""
    strays = _strays(regions, sheets)
    settled: dict[Stray, Region] = {}
    for again in (False, True):
        for stray in (stray for stray in strays if stray not in settled):
            page = stray.page + _side(stray.caption, again=again)
            taken = any(region.page == page for region in settled.values())
            if found := _announced(stray, page, regions) or (None if taken else _alone(stray, bare(page))):
                settled[stray] = found
    kept = (region for region in regions if not any(_gives_way(region, *each) for each in settled.items()))
    return tuple(sorted((*kept, *settled.values()), key=lambda region: region.page))


def _strays(regions: Sequence[Region], sheets: Iterable[Sheet]) -> list[Stray]:
    firm = {(region.page, region.caption_box) for region in regions if region.score >= FIRM}
    return [
        Stray(sheet.page, caption)
        for sheet in sheets
        for caption in sheet.captions
        if caption.kind != "algorithm" and (sheet.page, caption.box) not in firm
    ]


def _side(caption: Caption, *, again: bool) -> int:
    """Where to look first, and where again: a figure comes before its caption unless that says otherwise."""
    is_after = bool(AFTER.search(caption.text)) and not BEFORE.search(caption.text)
    return 1 if is_after != again else -1


def _announced(stray: Stray, page: int, regions: Iterable[Region]) -> Region | None:
    """The region whose own caption has only its name, or says where the whole one is."""
    name = (page, stray.caption.kind, stray.caption.number)
    return next(
        (
            replace(region, caption=stray.caption.text)
            for region in regions
            if _name(region) == name and (labels.is_whole(region.caption) or POINTS.search(region.caption))
        ),
        None,
    )


def _gives_way(region: Region, stray: Stray, found: Region) -> bool:
    """Is this what the stray caption had to take, or what has the whole caption now?"""
    was_taken = (region.page, region.caption_box) == (stray.page, stray.caption.box)
    return was_taken or _name(region) == _name(found)


def _name(region: Region) -> tuple[int, str, str]:
    return region.page, region.kind, region.number


def _alone(stray: Stray, sheets: Iterable[Sheet]) -> Region | None:
    """The figure or table that fills this page, as the stray caption's."""
    for sheet in sheets:
        box = _filled(sheet)
        if box and len(sheet.prose) <= MOST_PROSE and FILLS[stray.caption.kind](sheet, box):
            return Region(
                number=stray.caption.number,
                kind=stray.caption.kind,
                page=sheet.page,
                box=box,
                caption=stray.caption.text,
                score=SCORE,
                found_by="neighbour",
            )
    return None


def _filled(sheet: Sheet) -> Box | None:
    """All that is drawn on the page and the words in and near it, save those about a caption elsewhere."""
    if not sheet.ink:
        return None
    box = boxes.union(ink.box for ink in sheet.ink)
    words = [row.box for row in sheet.loose if not POINTS.search(row.text)] + list(sheet.sideways)
    while near := [word for word in words if boxes.touches(box, word, NEAR * sheet.size)]:
        box = boxes.union([box, *near])
        words = [word for word in words if word not in near]
    return box


def _is_drawing(sheet: Sheet, box: Box) -> bool:
    drawn = sum(boxes.area(cluster) for cluster in sheet.clusters if boxes.contains(box, cluster, CELL_PT))
    return drawn > LEAST_DRAWN * boxes.area(sheet.area)


def _is_table(sheet: Sheet, box: Box) -> bool:
    rules = (ink.box for ink in sheet.ink if boxes.height(ink.box) < RULE_PT)
    long = sum(boxes.width(rule) > RULE_SHARE * boxes.width(box) for rule in rules)
    return long >= LEAST_RULES and len(sheet.loose) >= LEAST_CELLS


FILLS: dict[str, Callable[[Sheet, Box], bool]] = {"figure": _is_drawing, "table": _is_table}
"""For each kind, what a page shows that it fills."""
