"""Captions that found nothing on their own page → the figures that fill the pages beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.captions import Caption
    from readinglist.figures.sheet import Sheet
    from readinglist.model import Box

    Bare = Callable[[int], Iterable[Sheet]]
    """By a page's number: its sheet with all its ink, if there is such a page and no caption begins on it."""

FIRM = 0.7  # a region less sure than this gives way to a page that is all figure
SCORE = 0.6  # nothing but the empty place says that the two belong together
MOSTLY = 0.5  # of a region
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
    settled: dict[Stray, Region] = {}
    for strays in _groups(_strays(regions, sheets)):
        told = {stray: found for stray in strays if (found := _announced(stray, regions))}
        taken = {region.page for region in settled.values()}
        settled |= told | _in_order([stray for stray in strays if stray not in told], bare, taken)
    kept = (region for region in regions if not any(_gives_way(region, *each) for each in settled.items()))
    return tuple(sorted((*kept, *settled.values()), key=lambda region: region.page))


def _strays(regions: Sequence[Region], sheets: Iterable[Sheet]) -> Iterator[Stray]:
    """Of each page the captions without a region; if all have one, those whose regions are not to rely on."""
    owned = {(region.page, region.caption_box): region for region in regions}
    for sheet in sheets:
        captions = [caption for caption in sheet.captions if caption.kind in FILLS]
        alone = [caption for caption in captions if (sheet.page, caption.box) not in owned]
        had = {caption: owned[sheet.page, caption.box] for caption in captions if caption not in alone}
        weak = [caption for caption, region in had.items() if region.score < FIRM]
        robbed = [caption for caption in weak if _is_anothers(had[caption], had.values())]
        yield from (Stray(sheet.page, caption) for caption in alone or robbed or weak)


def _is_anothers(region: Region, others: Iterable[Region]) -> bool:
    """Does another caption claim the same area, and rather?"""
    surer = (other.box for other in others if other.score > region.score)
    return any(boxes.share_within(region.box, box) > MOSTLY for box in surer)


def _groups(strays: Iterable[Stray]) -> list[list[Stray]]:
    """Strays of one page, and of pages that follow one another, as in a list of legends."""
    groups: list[list[Stray]] = []
    for stray in strays:
        if not groups or stray.page > groups[-1][-1].page + 1:
            groups.append([])
        groups[-1].append(stray)
    return groups


def _in_order(strays: Sequence[Stray], bare: Bare, taken: AbstractSet[int]) -> dict[Stray, Region]:
    """One page for each, in their order: before them or after them or around them; else none for any."""
    if not strays:
        return {}
    before = _run(strays[0].page, -1, len(strays), bare, taken)[::-1]
    after = _run(strays[-1].page, 1, len(strays), bare, taken)
    sides = (after, before) if _is_after(strays[0].caption) else (before, after)
    for run in (*sides, [*before, *after]):
        found = [_region(stray, sheet) for stray, sheet in zip(strays, run, strict=False)]
        if len(run) == len(strays) and all(found):
            return {stray: region for stray, region in zip(strays, found, strict=True) if region}
    return {}


def _run(page: int, step: int, most: int, bare: Bare, taken: AbstractSet[int]) -> list[Sheet]:
    """The sheets of pages beside this one that hold something drawn and hardly a word of body text."""
    found: list[Sheet] = []
    while len(found) < most and (page := page + step) not in taken:
        filled = [sheet for sheet in bare(page) if _is_bare(sheet)]
        if not filled:
            break
        found += filled
    return found


def _is_bare(sheet: Sheet) -> bool:
    """Is something drawn, and hardly a word of body text there? Of a scan without words, nobody knows."""
    return bool(sheet.ink) and len(sheet.prose) <= MOST_PROSE and not sheet.is_scan


def _is_after(caption: Caption) -> bool:
    """Does the caption say that its figure comes after it? It comes before, if nothing is said."""
    return bool(AFTER.search(caption.text)) and not BEFORE.search(caption.text)


def _announced(stray: Stray, regions: Iterable[Region]) -> Region | None:
    """The region whose own caption has only its name, or says where the whole one is."""
    name = (stray.caption.kind, stray.caption.number)
    near = (region for region in regions if abs(region.page - stray.page) == 1 and _name(region)[1:] == name)
    return next(
        (
            replace(region, caption=stray.caption.text)
            for region in near
            if labels.is_whole(region.caption) or POINTS.search(region.caption)
        ),
        None,
    )


def _gives_way(region: Region, stray: Stray, found: Region) -> bool:
    """Is this what the stray caption had to take, or what has the whole caption now?"""
    was_taken = (region.page, region.caption_box) == (stray.page, stray.caption.box)
    return was_taken or _name(region) == _name(found)


def _name(region: Region) -> tuple[int, str, str]:
    return region.page, region.kind, region.number


def _region(stray: Stray, sheet: Sheet) -> Region | None:
    """What fills this page as the stray caption's, if it is of that kind and has no other name."""
    kind, number = stray.caption.kind, stray.caption.number
    names = [label for row in sheet.loose if (label := labels.parse(row.text)) and not label.rest]
    box = _filled(sheet)
    if not FILLS[kind](sheet, box) or any((name.kind, name.number) != (kind, number) for name in names):
        return None
    return Region(
        number=number,
        kind=kind,
        page=sheet.page,
        box=box,
        caption=stray.caption.text,
        score=SCORE,
        found_by="neighbour",
    )


def _filled(sheet: Sheet) -> Box:
    """All that is drawn on the page and the words in and near it, save those about its caption."""
    box = boxes.union(ink.box for ink in sheet.ink)
    words = [row.box for row in sheet.loose if not POINTS.search(row.text) and not labels.is_whole(row.text)]
    words += sheet.sideways
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
