"""Lines, shapes, words and pictures → one page of a PDF, and the box that they cover.

Coordinates are PDF points from the page's top left corner. The page's content is written as PDF operators,
which keeps the bytes the same every time and lets a line be justified by its word spacing, as in print.
"""

from __future__ import annotations

import functools
import math
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import pymupdf

from drawing.colours import INK, Colour

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CHINESE = "china-s"
HAN_RUN = re.compile(
    r"[\u2014\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uffef]+|[^\u2014\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uffef]+"
)
ROUND = 0.5523  # how far a Bézier curve's handles reach to draw a quarter of a circle


class Box(NamedTuple):
    """A rectangle."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, as x and y."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def inset(
        self, left: float, top: float | None = None, right: float | None = None, bottom: float | None = None
    ) -> Box:
        """The box without its margins; what is not given is as on the opposite side, or on all sides."""
        top = left if top is None else top
        right = left if right is None else right
        bottom = top if bottom is None else bottom
        return Box(self.x0 + left, self.y0 + top, self.x1 - right, self.y1 - bottom)

    def columns(self, *shares: float, gap: float = 0.0) -> list[Box]:
        """The box cut into columns of these relative widths."""
        unit = (self.width - gap * (len(shares) - 1)) / sum(shares)
        starts = [self.x0 + sum(shares[:i]) * unit + i * gap for i in range(len(shares))]
        return [Box(x, self.y0, x + share * unit, self.y1) for x, share in zip(starts, shares, strict=True)]

    def rows(self, *shares: float, gap: float = 0.0) -> list[Box]:
        """The box cut into rows of these relative heights."""
        turned = Box(self.y0, self.x0, self.y1, self.x1).columns(*shares, gap=gap)
        return [Box(row.y0, row.x0, row.y1, row.x1) for row in turned]


@functools.cache
def _font(name: str) -> pymupdf.Font:
    return pymupdf.Font(name)


@functools.lru_cache(maxsize=20_000)
def width_of(words: str, font: str, size: float) -> float:
    """How wide these words are; Chinese characters stand in their own font."""
    return sum(_font(name).text_length(run, size) for run, name in _runs(words, font))


def _runs(words: str, font: str) -> list[tuple[str, str]]:
    """The words in pieces, each with the font that has its characters."""
    runs = HAN_RUN.findall(words)
    return [
        (run, CHINESE if run[0] > "\u3000" or (font == CHINESE and not run.isascii()) else font)
        for run in runs
    ]


@dataclass
class Canvas:
    """One page that is drawn on."""

    page: pymupdf.Page
    _operators: list[str] = field(default_factory=list)
    _marks: list[Box] = field(default_factory=list)

    # ── words ─────────────────────────────────────────────────────────────────────────────────────────

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        font: str = "helv",
        size: float = 7.0,
        colour: Colour = INK,
        anchor: float = 0.0,
        angle: float = 0.0,
        spread: float = 0.0,
    ) -> None:
        """Set words on a baseline; `anchor` says how much of them stands left of x, `spread` widens spaces."""
        width = width_of(words, font, size) + spread * words.count(" ")
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        x, y = x - anchor * width * cos, y + anchor * width * sin
        self._mark_text(x, y, width, size, angle)
        for run, name in _runs(words, font):
            self._use(name)
            code = (
                "<" + "".join(f"{ord(c):04x}" for c in run) + ">" if name == CHINESE else f"({_escape(run)})"
            )
            place = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {x:.2f} {self._up(y):.2f}"
            self._add(f"BT {_rgb(colour)} rg /{name} {size:g} Tf {spread:.3f} Tw {place} Tm {code} Tj ET")
            step = width_of(run, name, size) + spread * run.count(" ")
            x, y = x + step * cos, y - step * sin

    def _use(self, font: str) -> None:
        self.page.insert_font(fontname=font)

    def _mark_text(self, x: float, y: float, width: float, size: float, angle: float) -> None:
        above, below = 0.72 * size, 0.2 * size  # a capital's height and the depth of a g
        if angle == 90:
            self._marks.append(Box(x - above, y - width, x + below, y))
        else:
            self._marks.append(Box(x, y - above, x + width, y + below))

    # ── shapes ────────────────────────────────────────────────────────────────────────────────────────

    def path(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.8,
        dash: str = "",
        closed: bool = False,
    ) -> None:
        """Draw a polyline, or with `closed` or `fill` a polygon."""
        first, *rest = (f"{x:.2f} {self._up(y):.2f}" for x, y in points)
        outline = f"{first} m " + " ".join(f"{point} l" for point in rest) + (" h" if closed or fill else "")
        self._paint(outline, points, fill, stroke, width, dash)

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        colour: Colour = INK,
        width: float = 0.6,
        dash: str = "",
    ) -> None:
        """Draw one straight line."""
        self.path([(x0, y0), (x1, y1)], stroke=colour, width=width, dash=dash)

    def rect(
        self,
        box: Box,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.8,
        radius: float = 0.0,
        dash: str = "",
    ) -> None:
        """Draw a rectangle, with round corners where there is a radius."""
        x0, x1, y0, y1 = box.x0, box.x1, self._up(box.y1), self._up(box.y0)
        if not radius:
            outline = f"{x0:.2f} {y0:.2f} {box.width:.2f} {box.height:.2f} re"
        else:
            outline = _rounded(x0, y0, x1, y1, min(radius, box.width / 2, box.height / 2))
        self._paint(outline, [(box.x0, box.y0), (box.x1, box.y1)], fill, stroke, width, dash)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a circle."""
        self.rect(
            Box(x - radius, y - radius, x + radius, y + radius),
            fill=fill,
            stroke=stroke,
            width=width,
            radius=radius,
        )

    def picture(self, box: Box, data: bytes) -> None:
        """Place a picture so that it fills the box."""
        xref = self.page.insert_image(pymupdf.Rect(box), stream=data, keep_proportion=False)
        name = next(image[7] for image in self.page.get_images() if image[0] == xref)
        self._add(
            f"q {box.width:.2f} 0 0 {box.height:.2f} {box.x0:.2f} {self._up(box.y1):.2f} cm /{name} Do Q"
        )
        self._marks.append(box)

    def _paint(
        self,
        outline: str,
        points: Iterable[tuple[float, float]],
        fill: Colour | None,
        stroke: Colour | None,
        width: float,
        dash: str,
    ) -> None:
        colours = f"{_rgb(fill)} rg " * bool(fill) + f"{_rgb(stroke)} RG {width:g} w [{dash}] 0 d " * bool(
            stroke
        )
        verb = {(True, True): "B", (True, False): "f", (False, True): "S"}[bool(fill), bool(stroke)]
        self._add(f"q 1 j 1 J {colours}{outline} {verb} Q")
        xs, ys = zip(*points, strict=True)
        half = width / 2 if stroke else 0.0
        self._marks.append(Box(min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half))

    # ── the page ──────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def measured(self) -> Iterator[list[Box]]:
        """Collects the box of each thing that is drawn meanwhile."""
        outer, self._marks = self._marks, []
        yield self._marks
        self._marks = outer + self._marks

    def finish(self) -> None:
        """Make what was drawn the page's content."""
        document = self.page.parent
        xref = document.get_new_xref()
        document.update_object(xref, "<<>>")
        document.update_stream(xref, "\n".join(self._operators).encode("cp1252"))
        document.xref_set_key(self.page.xref, "Contents", f"{xref} 0 R")

    def _up(self, y: float) -> float:
        return self.page.rect.height - y

    def _add(self, operators: str) -> None:
        self._operators.append(operators)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of these."""
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return Box(min(x0), min(y0), max(x1), max(y1))


def _rgb(colour: Colour | None) -> str:
    return " ".join(f"{part:.3f}" for part in colour or ())


def _escape(words: str) -> str:
    return re.sub(r"([\\()])", r"\\\1", words)


def _rounded(x0: float, y0: float, x1: float, y1: float, radius: float) -> str:
    """The outline of a rectangle with round corners, as PDF operators."""
    r, k = radius, radius * (1 - ROUND)
    corners = (
        (x1 - r, y0, x1 - k, y0, x1, y0 + k, x1, y0 + r),
        (x1, y1 - r, x1, y1 - k, x1 - k, y1, x1 - r, y1),
        (x0 + r, y1, x0 + k, y1, x0, y1 - k, x0, y1 - r),
        (x0, y0 + r, x0, y0 + k, x0 + k, y0, x0 + r, y0),
    )
    curves = (f"{a:.2f} {b:.2f} l " + " ".join(f"{v:.2f}" for v in c) + " c" for a, b, *c in corners)
    return f"{x0 + r:.2f} {y0:.2f} m " + " ".join(curves) + " h"
