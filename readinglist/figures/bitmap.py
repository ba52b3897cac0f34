"""A grey picture of a page → which of its pixels are dark, and which of its cells of three by three."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.model import Box

FAINT = 22  # of 255: darker than the paper by so much is a tint, or a thin rule in an otherwise white pixel
NOISE = 4  # times further from the paper than its lighter specks: no speck
DARK = 0.8  # of the paper's own grey, below, is always dark
SAMPLED = 7  # every so many pixels are looked at to know the paper
LIGHT = 100  # of 255: no paper is darker
CELL = 3  # pixels: the white between two lines of text is no wider


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page seen from afar, as grey pixels from left to right and from top to bottom."""

    samples: bytes
    width: int
    per_point: float
    """Pixels."""


def dark(picture: Picture, hidden: Iterable[Box] = ()) -> list[bytes]:
    """The picture's rows, 1 for a dark pixel and 0 for any other; what is hidden counts as white."""
    below = _below(picture.samples)
    flags = bytearray(picture.samples.translate(bytes(int(grey < below) for grey in range(256))))
    width, height = picture.width, len(picture.samples) // picture.width
    for box in hidden:
        left, right = _within(box.x0, width, picture), _within(box.x1, width, picture)
        for row in range(_within(box.y0, height, picture), _within(box.y1, height, picture)):
            flags[row * width + left : row * width + right] = bytes(right - left)
    return [bytes(flags[row * width : (row + 1) * width]) for row in range(height)]


def _below(samples: bytes) -> float:
    """Below which grey a pixel is dark: old paper is neither white nor even."""
    light = Counter(grey for grey in samples[::SAMPLED] if grey >= LIGHT)
    paper = max(light, key=lambda grey: (light[grey], grey), default=255)
    lighter = sum(light[grey] for grey in light if grey > paper)
    uneven = sum((grey - paper) * light[grey] for grey in light if grey > paper) / (lighter or 1)
    return max(DARK * paper, paper - max(FAINT, NOISE * uneven))


def _within(place: float, most: int, picture: Picture) -> int:
    return min(max(round(place * picture.per_point), 0), most)


def cells(rows: Sequence[bytes], least: int) -> list[bytes]:
    """The same in cells: dark are those with so many dark pixels at least."""
    flags = bytes(int(count >= least) for count in range(256))
    return [_counts(rows[top : top + CELL]).translate(flags) for top in range(0, len(rows), CELL)]


def _counts(rows: Sequence[bytes]) -> bytes:
    """The dark pixels of each cell in these rows: sums of whole rows, as numbers with a byte a pixel."""
    down = sum(int.from_bytes(row, "little") for row in rows)
    across = sum(down >> 8 * step for step in range(CELL))
    return across.to_bytes(len(rows[0]), "little")[::CELL]
