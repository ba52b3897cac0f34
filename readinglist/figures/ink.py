"""What a page's drawing commands leave behind → the ink that a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readinglist.figures import boxes
from readinglist.figures.layout import Ink
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Command = tuple[str, tuple[float, float, float, float]]
    """What a command does, as `fill-image`, and the box it does it to."""
    Path = dict[str, Any]
    """A path as PyMuPDF tells it: type, rect, color, fill, level, seqno; or a clip: scissor, level."""

WHITE = 0.985  # of each colour; a faint tint, as behind a figure, is below
PAGE_SHARE = 0.8  # what covers more of the page is paper: a scan, a watermark, a background
BLEED = 0.99  # of the page's width: nothing that is printed in columns runs from edge to edge
FEW_MARKS = 40  # that a scanner's program adds: lines under links, a stamp
FEW_WORDS = 5  # that a library stamps on a scan
RULE_PT = 2  # no thicker is a rule
IMAGES = ("fill-image", "fill-imgmask", "fill-shade")
PATHS = {"fill-path": "fill", "stroke-path": "stroke"}
DRAWN = {*IMAGES, *PATHS}


def from_commands(log: Sequence[Command], paths: Sequence[Path], paper: Box) -> list[Ink]:
    """What shows of the images in the log and of the paths, which tell their colours and clips."""
    images = [(index, _box(box)) for index, (what, box) in enumerate(log) if what in IMAGES]
    shown = [Ink(box=box, kind=_kind_of_image(box)) for box in _clipped(images, paths, paper)]
    return _distinct([*shown, *_painted(paths, paper)], paper)


def _kind_of_image(box: Box) -> str:
    """An image as thin as a rule is one: some programs paint rules so."""
    return "fill" if min(boxes.width(box), boxes.height(box)) < RULE_PT else "image"


def from_log(log: Sequence[Command], paper: Box) -> list[Ink]:
    """The same by the log alone, which knows no colours and no clips but is cheap."""
    kinds = PATHS | dict.fromkeys(IMAGES, "image")
    return _distinct((Ink(box=_box(box), kind=kinds[what]) for what, box in log if what in kinds), paper)


def covers(mark: Ink, paper: Box) -> bool:
    """Is the mark the paper itself: a scan, a background, a watermark?"""
    return _covers(mark.box, paper)


def is_scan(log: Sequence[Command], marks: Sequence[Ink], paper: Box) -> bool:
    """Is the page one image, with hardly anything drawn or written over it?

    Words that were read from a scan are hidden, or lie below it; a watermark lies below words that show.
    """
    sheets = (index for index, (what, box) in enumerate(log) if what in IMAGES and _covers(_box(box), paper))
    last = max(sheets, default=None)
    if last is None or len(marks) >= FEW_MARKS:
        return False
    return sum(what == "fill-text" for what, _ in log[last:]) <= FEW_WORDS


def _covers(box: Box, paper: Box) -> bool:
    bleeds = boxes.width(box) >= BLEED * boxes.width(paper) and boxes.height(box) > boxes.height(paper) / 2
    return bleeds or boxes.area(box) >= PAGE_SHARE * boxes.area(paper)


def _painted(paths: Sequence[Path], paper: Box) -> Iterator[Ink]:
    clips: list[Box] = []
    for path in paths:
        if path["type"] in ("clip", "group"):
            del clips[path["level"] :]
            clips.append(_box(path["scissor"]) if path["type"] == "clip" else (clips or [paper])[-1])
        elif not _is_invisible(path):
            level = path.get("level", 0)
            within = clips[level - 1] if 0 < level <= len(clips) else paper
            if box := boxes.clip(_box(path["rect"]), within):
                yield Ink(box=box, kind="stroke" if path["type"] == "s" else "fill")


def _is_invisible(path: Path) -> bool:
    fill, stroke = path.get("fill"), path.get("color")
    filled = fill and min(fill) < WHITE and path.get("fill_opacity", 1) != 0
    stroked = stroke and min(stroke) < WHITE and path.get("stroke_opacity", 1) != 0
    return not (filled or stroked)


def _clipped(images: Iterable[tuple[int, Box]], paths: Sequence[Path], paper: Box) -> Iterator[Box]:
    """Each image within the clips that were set just before it, as programs set one for each image."""
    position = 0
    clips: list[Path] = []
    for index, box in images:
        while position < len(paths) and paths[position].get("seqno", -1) < index:
            clips = [*clips, paths[position]] if paths[position]["type"] == "clip" else []
            position += 1
        yield _within(box, clips) or boxes.clip(box, paper) or box


def _within(box: Box, clips: Sequence[Path]) -> Box | None:
    """What shows of the box through the innermost of the clips, together."""
    deeper = [*(clip["level"] for clip in clips[1:]), -1]
    inner = [
        _box(clip["scissor"]) for clip, after in zip(clips, deeper, strict=False) if after <= clip["level"]
    ]
    shown = [part for part in (boxes.clip(box, clip) for clip in inner) if part and boxes.area(part)]
    return boxes.union(shown) if shown else None


def _distinct(inks: Iterable[Ink], paper: Box) -> list[Ink]:
    """Without what lies off the page, and what lies where another does."""
    by_place: dict[tuple[int, int, int, int, str], Ink] = {}
    for ink in inks:
        box = boxes.clip(ink.box, paper)
        if box:
            place = (round(box.x0), round(box.y0), round(box.x1), round(box.y1), ink.kind)
            if place not in by_place:
                by_place[place] = ink if box is ink.box else Ink(box=box, kind=ink.kind)
    return list(by_place.values())


def _box(corners: tuple[float, float, float, float]) -> Box:
    x0, y0, x1, y1 = corners
    return Box(x0=x0, y0=y0, x1=x1, y1=y1)
