"""What a program read from a scan, and the scan → the same where it belongs, without what no words are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from readinglist.figures import boxes, garbled
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.bitmap import Bitmap
    from readinglist.figures.layout import Line

    Probe = tuple[int, int, int, int]
    """A row of pixels, from where to where, and 1 where ink should be and -1 where none should."""

LEGIBLE = 0.5  # of the signs of words are letters and digits; of lines and dots taken for words, fewer
NAME = re.compile(r"(?:TABLE|Table|FIGURE|Figure|FIG\.?|Fig\.?)")
NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,5})[.:]?")
APART = 3.0  # times the letters' size between a label's word and its number: printed wide
SIGNS = 3  # may be an equals sign, or a letter in brackets
TALL = 2.0  # times the height of most lines: no lone word is so high
FEW = 12  # letters; a title has more
STEPS = range(-24, 25)  # pixels that words may lie off their ink: two lines
SLIP = 2  # pixels that they always may
MOST_WORDS = 160  # are tried: a quarter of a page
LONG_PT = 100  # half a column: the ends of such a line are those of a column's
FLANK_PT = 12  # at each end of a line: a letter's height of words, and the white beyond
BETTER = 1.25  # times as much ink below the words, where they are moved to
ACROSS = ((-0.15, -1), (0.35, 1), (0.65, 1), (1.15, -1))  # of a word's height: white, ink, ink and white


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """How far words were set from their ink, in points."""

    right: float
    down: float


def of(lines: Sequence[Line], slip: Slip) -> tuple[Line, ...]:
    """The lines that words are, where they belong, with the labels of captions mended."""
    usual = median(boxes.height(line.box) for line in lines) if lines else 0.0
    return tuple(
        replace(line, text=garbled.mended(line.text), box=_moved(line.box, slip))
        for line in _numbered(lines)
        if is_legible(line.text) and not _is_stray(line.text, line.box, usual)
    )


def _numbered(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, where a number that was read apart from its TABLE is a part of the label."""
    numbers = [line for line in lines if NUMBER.fullmatch(line.text)]
    pairs = [(line, _beside(line, numbers)) for line in lines if NAME.fullmatch(line.text)]
    whole = {id(name): _joined(name, number) for name, number in pairs if number}
    taken = {id(number) for _, number in pairs}
    yield from (whole.get(id(line), line) for line in lines if id(line) not in taken)


def _joined(name: Line, number: Line) -> Line:
    return replace(name, text=f"{name.text} {number.text}", box=boxes.union((name.box, number.box)))


def _beside(name: Line, numbers: Iterable[Line]) -> Line | None:
    near = (
        number
        for number in numbers
        if boxes.overlap_y(name.box, number.box) > boxes.height(name.box) / 2
        and 0 < number.box.x0 - name.box.x1 < APART * name.size
    )
    return next(near, None)


def is_legible(text: str) -> bool:
    """Is the text more than lines and dots that were taken for letters?"""
    signs = text.replace(" ", "")
    if len(signs) <= SIGNS:
        return True
    return sum(sign.isalnum() for sign in signs) >= LEGIBLE * len(signs)


def words(read: Sequence[tuple[Box, str]]) -> list[Box]:
    """The areas of those words that are some."""
    usual = median(boxes.height(box) for box, _ in read) if read else 0.0
    return [box for box, text in read if is_legible(text) and not _is_stray(text, box, usual)]


def _is_stray(text: str, box: Box, usual: float) -> bool:
    return len(text) < FEW and boxes.height(box) > TALL * usual


def moved(areas: Iterable[Box], slip: Slip) -> list[Box]:
    """The boxes, where they belong."""
    return [_moved(word, slip) for word in areas]


def _moved(box: Box, by: Slip) -> Box:
    return Box(x0=box.x0 + by.right, y0=box.y0 + by.down, x1=box.x1 + by.right, y1=box.y1 + by.down)


def slip(lines: Sequence[Line], areas: Sequence[Box], seen: Bitmap) -> Slip:
    """How far the words stand on the scan from where they were set, in points; mostly not at all."""
    rows, zoom = seen.rows, seen.per_point
    across = list(_across(areas[:: len(areas) // MOST_WORDS + 1], zoom))
    down = _best(
        {by: _fit(((row + by, left, end, sign) for row, left, end, sign in across), rows) for by in STEPS}
    )
    ends = [(row + down, left, end, sign) for row, left, end, sign in _ends(lines, zoom)]
    right = _best(
        {by: _fit(((row, x0 + by, x1 + by, sign) for row, x0, x1, sign in ends), rows) for by in STEPS}
    )
    return Slip(right=right / zoom, down=down / zoom)


def _across(areas: Iterable[Box], zoom: float) -> Iterator[Probe]:
    """Rows of pixels in each word, and above and below it."""
    for word in areas:
        for share, sign in ACROSS:
            row = round((word.y0 + share * boxes.height(word)) * zoom)
            yield row, round(word.x0 * zoom), round(word.x1 * zoom), sign


def _ends(lines: Iterable[Line], zoom: float) -> Iterator[Probe]:
    """Rows of pixels within both ends of long lines, and beyond them."""
    flank = round(FLANK_PT * zoom)
    for box in (line.box for line in lines if boxes.width(line.box) > LONG_PT):
        row, left, right = round((box.y0 + box.y1) / 2 * zoom), round(box.x0 * zoom), round(box.x1 * zoom)
        yield from ((row, left - flank, left, -1), (row, left, left + flank, 1))
        yield from ((row, right - flank, right, 1), (row, right, right + flank, -1))


def _fit(probes: Iterable[Probe], rows: Sequence[bytes]) -> int:
    """How much more ink is where it should be than where there should be none."""
    return sum(
        sign * rows[row].count(1, max(0, left), max(0, right))
        for row, left, right, sign in probes
        if 0 <= row < len(rows)
    )


def _best(fits: dict[int, int]) -> int:
    best = max(fits, key=lambda by: (fits[by], -abs(by)))
    near = max(fits[by] for by in range(-SLIP, SLIP + 1))
    return best if fits[best] > BETTER * max(near, 1) else 0
