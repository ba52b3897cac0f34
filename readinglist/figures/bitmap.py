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
class Bitmap:
    """A page seen from afar: its rows from top to bottom, 1 for a dark pixel and 0 for any other."""

    rows: tuple[bytes, ...]
    per_point: float
    """Pixels."""


def of(samples: bytes, width: int, per_point: float) -> Bitmap:
    """The dark pixels of a grey picture."""
    below = _below(samples)
    flags = samples.translate(bytes(int(grey < below) for grey in range(256)))
    rows = tuple(flags[start : start + width] for start in range(0, len(flags), width))
    return Bitmap(rows=rows, per_point=per_point)


def without(seen: Bitmap, hidden: Iterable[Box]) -> Bitmap:
    """The same with white where these boxes are."""
    rows = [bytearray(row) for row in seen.rows]
    width, height = len(rows[0]) if rows else 0, len(rows)
    for box in hidden:
        left, right = _within(box.x0, width, seen), _within(box.x1, width, seen)
        for row in rows[_within(box.y0, height, seen) : _within(box.y1, height, seen)]:
            row[left:right] = bytes(right - left)
    return Bitmap(rows=tuple(map(bytes, rows)), per_point=seen.per_point)


def _below(samples: bytes) -> float:
    """Below which grey a pixel is dark: old paper is neither white nor even."""
    light = Counter(grey for grey in samples[::SAMPLED] if grey >= LIGHT)
    paper = max(light, key=lambda grey: (light[grey], grey), default=255)
    lighter = sum(light[grey] for grey in light if grey > paper)
    uneven = sum((grey - paper) * light[grey] for grey in light if grey > paper) / (lighter or 1)
    return max(DARK * paper, paper - max(FAINT, NOISE * uneven))


def _within(place: float, most: int, seen: Bitmap) -> int:
    return min(max(round(place * seen.per_point), 0), most)


def cells(rows: Sequence[bytes], least: int) -> list[bytes]:
    """The same in cells: dark are those with so many dark pixels at least."""
    flags = bytes(int(count >= least) for count in range(256))
    return [_counts(rows[top : top + CELL]).translate(flags) for top in range(0, len(rows), CELL)]


def _counts(rows: Sequence[bytes]) -> bytes:
    """The dark pixels of each cell in these rows: sums of whole rows, as numbers with a byte a pixel."""
    down = sum(int.from_bytes(row, "little") for row in rows)
    across = sum(down >> 8 * step for step in range(CELL))
    return across.to_bytes(len(rows[0]), "little")[::CELL]
