"""What a program read from a scan, and the scan → the same where it belongs, without what no words are."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from readinglist.figures import bitmap, boxes, garbled
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.figures.bitmap import Picture
    from readinglist.figures.layout import Line

LEGIBLE = 0.5  # of the signs of words are letters and digits; of lines and dots taken for words, fewer
TALL = 2.0  # times the height of most lines: no lone word is so high
FEW = 12  # letters; a title has more
FARTHEST = 24  # pixels that words may lie off their ink: two lines
SLIP = 2  # pixels that they always may
MOST_WORDS = 160  # are tried: a quarter of a page
BETTER = 1.25  # times as much ink below the words, where they are moved to
ACROSS = ((-0.15, -1), (0.35, 1), (0.65, 1), (1.15, -1))  # of a word's height: white, ink, ink and white


def of(lines: Sequence[Line], lower: float) -> tuple[Line, ...]:
    """The lines that words are, so much lower, with the labels of captions mended."""
    usual = median(boxes.height(line.box) for line in lines) if lines else 0.0
    return tuple(
        replace(line, text=garbled.mended(line.text), box=_lower(line.box, lower))
        for line in lines
        if is_legible(line.text) and not _is_stray(line, usual)
    )


def is_legible(text: str) -> bool:
    """Is the text more than lines and dots that were taken for letters?"""
    signs = text.replace(" ", "")
    return sum(sign.isalnum() for sign in signs) >= LEGIBLE * len(signs)


def _is_stray(line: Line, usual: float) -> bool:
    return len(line.text) < FEW and boxes.height(line.box) > TALL * usual


def moved(words: Iterable[Box], lower: float) -> list[Box]:
    """The boxes, so much lower."""
    return [_lower(word, lower) for word in words]


def _lower(box: Box, by: float) -> Box:
    return Box(x0=box.x0, y0=box.y0 + by, x1=box.x1, y1=box.y1 + by) if by else box


def slip(words: Sequence[Box], picture: Picture) -> float:
    """How much lower than their boxes the words stand on the scan, in points; mostly nothing."""
    tried = words[:: len(words) // MOST_WORDS + 1]
    rows = bitmap.dark(picture)
    fits = {by: _fit(tried, rows, picture.per_point, by) for by in range(-FARTHEST, FARTHEST + 1)}
    best = max(fits, key=lambda by: (fits[by], -abs(by)))
    near = max(fits[by] for by in range(-SLIP, SLIP + 1))
    return best / picture.per_point if fits[best] > BETTER * max(near, 1) else 0.0


def _fit(words: Iterable[Box], rows: Sequence[bytes], per_point: float, lower: int) -> int:
    """How much more ink is in the words than above and below them, if they stood so much lower."""
    places = [(word, word.y0 + share * boxes.height(word), sign) for word in words for share, sign in ACROSS]
    return sum(sign * _ink(word, place, rows, per_point, lower) for word, place, sign in places)


def _ink(word: Box, place: float, rows: Sequence[bytes], per_point: float, lower: int) -> int:
    row = round(place * per_point) + lower
    span = max(0, round(word.x0 * per_point)), max(0, round(word.x1 * per_point))
    return rows[row].count(1, *span) if 0 <= row < len(rows) else 0
