"""A page's picture and what was found on it → the picture with that drawn upon it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import ImageColor, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PIL import Image

    from readinglist.model import Box

COLOURS = {"figure": "#1565c0", "table": "#b35900", "algorithm": "#2e7d32", "marked": "#c2185b"}
"""Each kind of region, and what a curator marked; each dark enough for white letters."""
TINT = 28  # of 255: what lies below stays legible
LETTERS = 15  # pixels; a page is a thousand high
LINE = 3  # pixels
AIR = 3  # pixels around a label's words


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A region as it is drawn: its box, its caption's, and a label."""

    kind: str
    """A key of `COLOURS`."""
    label: str
    box: Box
    caption_box: Box | None = None


def draw(page: Image.Image, marks: Iterable[Mark], zoom: float) -> Image.Image:
    """The page with these marks, the labels above everything; boxes are in points, `zoom` pixels each."""
    canvas = ImageDraw.Draw(page, "RGBA")
    told = tuple(marks)
    for mark in told:
        colour = ImageColor.getrgb(COLOURS[mark.kind])
        canvas.rectangle(_corners(mark.box, zoom), fill=(*colour, TINT), outline=colour, width=LINE)
        if mark.caption_box:
            canvas.rectangle(_corners(mark.caption_box, zoom), outline=colour, width=1)
    for mark in told:
        _label(canvas, mark, zoom)
    return page


def _corners(box: Box, zoom: float) -> tuple[float, float, float, float]:
    """The box in pixels, whatever its order of edges."""
    xs, ys = sorted((box.x0 * zoom, box.x1 * zoom)), sorted((box.y0 * zoom, box.y1 * zoom))
    return xs[0], ys[0], xs[1], ys[1]


def _label(canvas: ImageDraw.ImageDraw, mark: Mark, zoom: float) -> None:
    """White words on the mark's colour, on its upper edge; within it where the page ends there."""
    font = ImageFont.load_default(LETTERS)
    x, y, _, _ = _corners(mark.box, zoom)
    height = LETTERS + 3 * AIR
    at = (max(0.0, x) + AIR, (y - height if y >= height else y) + AIR)
    left, top, right, bottom = canvas.textbbox(at, mark.label, font=font)
    canvas.rectangle((left - AIR, top - AIR, right + AIR, bottom + AIR), fill=COLOURS[mark.kind])
    canvas.text(at, mark.label, fill="white", font=font)
