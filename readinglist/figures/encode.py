"""A picture → what pages show of it: one WebP to read, one for a card, and a blur until that comes."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from readinglist import pictures
from readinglist.figures.report import LONGEST_BLUR, Cut

if TYPE_CHECKING:
    from pathlib import Path

LONG_SIDE = 1600  # pixels: a text column of 800 on a screen of double density
CARD = (480, 320)  # pixels: a card's 3:2 plate of 240 on such a screen
CARD_BYTES = 80_000  # so that a page of forty cards stays within three megabytes
BLUR = (20, 20)  # pixels: a hint of colours and shapes
QUALITIES = (82, 70, 55, 40, 25)  # the first that fits is taken
QUALITIES_OF_BLUR = (40, 15, 1)
EFFORT = 0  # of 6; the last two steps double the time for 2 % of the size
KINDS = ("PNG", "JPEG", "WEBP")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A region's two pictures, and what is to be said about them."""

    cut: Cut
    image: bytes
    thumbnail: bytes


def encode(picture: Image.Image, position: int) -> Drawn:
    """Both pictures of the region at this position."""
    card = picture.copy()
    card.thumbnail(CARD, Image.Resampling.LANCZOS)
    image, thumbnail = webp(picture, QUALITIES[0]), _within(card, CARD_BYTES)
    said = Cut(
        region=position,
        image=hashlib.sha256(image).hexdigest(),
        width=picture.width,
        height=picture.height,
        thumbnail=hashlib.sha256(thumbnail).hexdigest(),
        thumbnail_width=card.width,
        thumbnail_height=card.height,
        blur=_blur(card),
    )
    return Drawn(cut=said, image=image, thumbnail=thumbnail)


def load() -> None:
    """Load all formats: who forks afterwards saves every fork 16 ms."""
    Image.init()


def webp(picture: Image.Image, quality: int) -> bytes:
    """The picture as a WebP file."""
    file = io.BytesIO()
    picture.save(file, "WEBP", quality=quality, method=EFFORT)
    return file.getvalue()


def decode(path: Path) -> Image.Image:
    """Somebody's picture, upright, on white and no larger than it is shown; raises OSError or ValueError."""
    with Image.open(path, formats=KINDS) as file:
        if file.width * file.height > pictures.MOST_PIXELS:
            raise ValueError("too many pixels")
        file.draft(
            "RGB", (LONG_SIDE, LONG_SIDE)
        )  # a JPEG is read at half its size or less, if that is enough
        upright = _eight_bits(ImageOps.exif_transpose(file)).convert("RGBA")
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright)
    flat.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    return flat


def _eight_bits(picture: Image.Image) -> Image.Image:
    """The picture with 256 shades of grey where it has 65,536, which Pillow would cut off, not scale."""
    return picture.point(lambda shade: shade * (1 / 257)).convert("L") if picture.mode == "I;16" else picture


def _within(picture: Image.Image, most_bytes: int) -> bytes:
    """The picture in the best quality that takes no more bytes than these."""
    encoded = (webp(picture, quality) for quality in QUALITIES)
    return next((data for data in encoded if len(data) <= most_bytes), b"") or webp(picture, 1)


def _blur(card: Image.Image) -> str:
    """A few pixels of the picture in base64, few enough to stand in a page."""
    few = card.copy()
    few.thumbnail(BLUR, Image.Resampling.BOX)
    encoded = (base64.b64encode(webp(few, quality)).decode() for quality in QUALITIES_OF_BLUR)
    return next((written for written in encoded if len(written) <= LONGEST_BLUR), "")
