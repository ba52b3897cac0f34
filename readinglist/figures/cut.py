"""A region's box → its part of the page as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymupdf
from PIL import Image

from readinglist.figures import boxes
from readinglist.figures.encode import LONG_SIDE, encode
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.figures.encode import Drawn
    from readinglist.model import Region

PADDING_PT = 2.0  # strokes have a width that boxes leave out
MOST_ZOOM = 12.0  # 864 dpi: an icon of a few points needs no more
LEAST_ZOOM = 2.0  # 144 dpi: labels over a coarse photograph stay legible
Document = pymupdf.Document
UNDRAWABLE = (pymupdf.mupdf.FzErrorBase, IndexError, RuntimeError, ValueError)
"""What is raised of a page that cannot be drawn, or is not there."""
TURNS = {90: Image.Transpose.ROTATE_270, 270: Image.Transpose.ROTATE_90}  # which Pillow counts anticlockwise
MOST_OF_IT = 0.5  # of a curator's area
ALL_OF_IT = 0.9  # the share of a box that an image covers where nothing else is to be seen


def cut(
    document: pymupdf.Document,
    regions: tuple[Region, ...],
    shown: Iterable[int],
    marked: tuple[Region, ...] = (),
) -> Iterator[Drawn]:
    """Cut out the regions at these positions; what cannot be drawn is left out.

    Those marked by a curator count on behind those found, and are cut as they are, without any air.
    """
    frames = [*map(_frame, regions), *(each.box for each in marked)]
    for position in shown:
        region = (*regions, *marked)[position]
        turn = region.turn or _turn_around(region, regions)
        try:
            picture = _render(document[region.page - 1], frames[position])
        except UNDRAWABLE:
            continue
        yield encode(_upright(picture, turn), position)


def _turn_around(region: Region, regions: Iterable[Region]) -> int:
    """How the figure is to be turned that most of this region lies in: a curator marks a part as it lies."""
    around = (each for each in regions if each.page == region.page)
    return next((each.turn for each in around if boxes.share_within(region.box, each.box) > MOST_OF_IT), 0)


def _upright(picture: Image.Image, turn: int) -> Image.Image:
    return picture.transpose(TURNS[turn]) if turn else picture


def page_picture(document: pymupdf.Document, number: int, height: int) -> tuple[Image.Image, float]:
    """A whole page, so many pixels high, and how many pixels a point takes; raises as MuPDF does."""
    page = document[number - 1]
    zoom = min(MOST_ZOOM, height / max(page.rect.height, page.rect.width))
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), alpha=False, annots=False)
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples), zoom


def _frame(region: Region) -> Box:
    """The region's box with some air around, of which the caption gets none."""
    box, caption = region.box, region.caption_box
    padded = Box(
        x0=box.x0 - PADDING_PT, y0=box.y0 - PADDING_PT, x1=box.x1 + PADDING_PT, y1=box.y1 + PADDING_PT
    )
    return _without(padded, caption) if caption else padded


def _without(frame: Box, caption: Box) -> Box:
    """The largest part of the frame that lies wholly on one side of the caption."""
    sides = (
        (frame.x0, frame.y0, frame.x1, min(frame.y1, caption.y0)),
        (frame.x0, max(frame.y0, caption.y1), frame.x1, frame.y1),
        (frame.x0, frame.y0, min(frame.x1, caption.x0), frame.y1),
        (max(frame.x0, caption.x1), frame.y0, frame.x1, frame.y1),
    )
    x0, y0, x1, y1 = max(sides, key=_area)
    return Box(x0=x0, y0=y0, x1=x1, y1=y1) if x0 < x1 and y0 < y1 else frame


def _area(corners: tuple[float, float, float, float]) -> float:
    x0, y0, x1, y1 = corners
    return max(0.0, x1 - x0) * max(0.0, y1 - y0)


def _render(page: pymupdf.Page, frame: Box) -> Image.Image:
    clip = pymupdf.Rect(frame.x0, frame.y0, frame.x1, frame.y1) & page.rect
    zoom = _zoom(page, clip)
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), clip=clip, alpha=False, annots=False)
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples)


def _zoom(page: pymupdf.Page, clip: pymupdf.Rect) -> float:
    """Pixels per point: as many as the picture may have, but no more than its only photograph holds."""
    if clip.is_empty:
        raise ValueError("the box lies outside its page")
    most: float = min(MOST_ZOOM, (LONG_SIDE - 1) / max(clip.width, clip.height))  # both edges are rounded
    held = [
        max(image["width"] / shape.width, image["height"] / shape.height)
        for image in page.get_image_info()
        if (shape := pymupdf.Rect(image["bbox"])) and abs(shape & clip) >= ALL_OF_IT * abs(clip)
    ]
    return min(most, max(LEAST_ZOOM, *held)) if held else most
