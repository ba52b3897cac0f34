"""A page's display list → what it draws, in one go: the log of its commands, and its paths and clips.

PyMuPDF's `get_bboxlog` and `get_cdrawings` tell the same, but each interprets the whole page anew, and that
takes longer than all else they do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pymupdf import mupdf

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pymupdf

    from readinglist.figures.ink import Command, Path

    Corners = tuple[float, float, float, float]

WATCHED = (
    "fill_path", "stroke_path", "fill_text", "stroke_text", "ignore_text", "fill_shade", "fill_image",
    "fill_image_mask", "clip_path", "clip_stroke_path", "clip_text", "clip_stroke_text", "clip_image_mask",
    "pop_clip", "begin_group", "end_group",
)  # fmt: skip
NOWHERE = (0.0, 0.0, 0.0, 0.0)
UNIT = mupdf.FzRect(mupdf.FzRect.Fixed_UNIT)
EVERYWHERE = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
RGB = mupdf.FzColorspace(mupdf.FzColorspace.Fixed_RGB)
FAITHFUL = mupdf.FzColorParams()
X0, Y0, X1, Y1 = (getattr(mupdf.fz_rect, name).fget for name in ("x0", "y0", "x1", "y1"))
PARTS = mupdf.fz_colorspace.n.fget
"""Asked of the bare pointer `this`, what MuPDF keeps is told in a fifth of the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What a page draws."""

    log: Sequence[Command] = ()
    """What each command does, and to which box: of a line, without its breadth; of words, none is told."""
    paths: Sequence[Path] = ()
    """The paths, clips and groups among them."""


def of(page: pymupdf.DisplayList, most: int, most_paths: int) -> Commands:
    """What the page draws, one command beyond the most, and no path beyond the most paths."""
    cookie = mupdf.FzCookie()
    watch = _Watch(most, most_paths, cookie)
    mupdf.fz_run_display_list(page.this, watch, mupdf.FzMatrix(), EVERYWHERE, cookie)
    mupdf.fz_close_device(watch)
    return Commands(log=watch.log, paths=watch.paths)


class _Watch(mupdf.FzDevice2):  # type: ignore[misc]  # PyMuPDF has no types
    """Notes what is drawn on it. MuPDF calls its methods by their names and tells more than is asked here."""

    def __init__(self, most: int, most_paths: int, cookie: Any) -> None:
        super().__init__()
        for name in WATCHED:
            getattr(self, f"use_virtual_{name}")()
        self.log: list[Command] = []
        self.paths: list[Path] = []
        self._most, self._most_paths, self._cookie = most, most_paths, cookie
        self._drawn = 0
        self._level = 0
        self._scissors: list[Corners] = []
        self._last = NOWHERE
        self._colours: dict[tuple[float, ...], tuple[float, ...]] = {}

    def fill_path(self, *told: Any) -> None:
        _, path, _, ctm, space, colour, alpha, *_ = told
        self._last = box = _corners(mupdf.ll_fz_bound_path(path, None, ctm.this))
        self._drawn += 1
        if self._drawn <= self._most_paths:
            fill = self._colour(space, colour)
            self._note_path({"type": "f", "rect": box, "fill": fill, "fill_opacity": alpha})
        self._note("fill-path", box)

    def stroke_path(self, *told: Any) -> None:
        _, path, _, ctm, space, colour, alpha, *_ = told
        self._last = box = _corners(mupdf.ll_fz_bound_path(path, None, ctm.this))
        self._drawn += 1
        if self._drawn <= self._most_paths:
            ink = self._colour(space, colour)
            before = self.paths[-1] if self.paths else {}
            if before.get("type") == "f" and before["rect"] == box:  # one path, filled and stroked
                before.update(color=ink, stroke_opacity=alpha, type="fs")
            else:
                self._note_path({"type": "s", "rect": box, "color": ink, "stroke_opacity": alpha})
        self._note("stroke-path", box)

    def fill_text(self, *_: Any) -> None:
        self._note("fill-text", NOWHERE)

    def stroke_text(self, *_: Any) -> None:
        self._note("stroke-text", NOWHERE)

    def ignore_text(self, *_: Any) -> None:
        self._note("ignore-text", NOWHERE)

    def fill_shade(self, _: Any, shade: Any, ctm: Any, *__: Any) -> None:
        self._note("fill-shade", _corners(mupdf.ll_fz_bound_shade(shade, ctm)))

    def fill_image(self, _: Any, __: Any, ctm: Any, *___: Any) -> None:
        self._note("fill-image", _corners(mupdf.ll_fz_transform_rect(UNIT.internal(), ctm)))

    def fill_image_mask(self, _: Any, __: Any, ctm: Any, *___: Any) -> None:
        self._note("fill-imgmask", _corners(mupdf.ll_fz_transform_rect(UNIT.internal(), ctm)))

    def clip_path(self, *told: Any) -> None:
        _, path, _, ctm, *_ = told
        self._last = _corners(mupdf.ll_fz_bound_path(path, None, ctm.this))
        scissor = self._clip()
        if self._is_told():
            self.paths.append({"type": "clip", "scissor": scissor, "level": self._level - 1})

    clip_stroke_path = clip_path

    def clip_text(self, *_: Any) -> None:
        self._clip()

    clip_stroke_text = clip_image_mask = clip_text

    def pop_clip(self, *_: Any) -> None:
        if self._scissors:
            self._scissors.pop()
            self._level -= 1

    def begin_group(self, *_: Any) -> None:
        if self._is_told():
            self.paths.append({"type": "group", "level": self._level})
        self._level += 1

    def end_group(self, *_: Any) -> None:
        self._level -= 1

    def _note(self, what: str, box: Corners) -> None:
        self.log.append((what, box))
        if len(self.log) > self._most:
            self._cookie.set_abort(1)

    def _is_told(self) -> bool:
        return self._drawn <= self._most_paths and len(self.paths) < self._most

    def _note_path(self, path: Path) -> None:
        path["seqno"], path["level"] = len(self.log), self._level
        self.paths.append(path)

    def _clip(self) -> Corners:
        self._level += 1
        box = self._last
        for x0, y0, x1, y1 in self._scissors[-1:]:
            box = max(box[0], x0), max(box[1], y0), min(box[2], x1), min(box[3], y1)
        self._scissors.append(box)
        return box

    def _colour(self, space: Any, colour: Any) -> tuple[float, ...]:
        """Red, green and blue; nothing for a pattern."""
        if not space:
            return ()
        this = space.this
        key = (int(this), *[mupdf.floats_getitem(colour, number) for number in range(PARTS(this))])
        if key not in self._colours:
            red, green, blue, *_ = mupdf.ll_fz_convert_color(
                space, colour, RGB.m_internal, None, FAITHFUL.internal()
            )
            self._colours[key] = red, green, blue
        return self._colours[key]


def _corners(rect: Any) -> Corners:
    this = rect.this
    return X0(this), Y0(this), X1(this), Y1(this)
