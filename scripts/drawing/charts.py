"""Numbers → axes, curves, bars, dots and heat maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drawing.canvas import Box, Canvas, width_of
from drawing.colours import EMBER, GREY, INK, RULE, WHITE, Colour, mix, on_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

TICK = 6.2  # points; the size of the numbers on an axis
NAME = 6.8  # points; the size of an axis's name

Points = list[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """What runs along one side of a chart."""

    name: str
    ticks: tuple[float, ...]
    labels: tuple[str, ...] = ()

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the greatest value."""
        return self.ticks[0], self.ticks[-1]

    def marks(self) -> list[tuple[float, str]]:
        """Places and words along the axis."""
        return list(zip(self.ticks, self.labels or [f"{tick:g}" for tick in self.ticks], strict=True))


@dataclass(frozen=True)
class Series:
    """A named curve, or a set of dots."""

    name: str
    colour: Colour
    points: Points
    dash: str = ""
    marker: bool = False


@dataclass(frozen=True)
class Chart:
    """The area between two axes, and what lies where in it."""

    canvas: Canvas
    area: Box
    x: Axis
    y: Axis

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where this pair of values lies on the page."""
        (x0, x1), (y0, y1) = self.x.ends, self.y.ends
        area = self.area
        return area.x0 + (x - x0) / (x1 - x0) * area.width, area.y1 - (y - y0) / (y1 - y0) * area.height


def chart(canvas: Canvas, box: Box, x: Axis, y: Axis, *, title: str = "") -> Chart:
    """Draw axes, grid and names so that they just fill the box."""
    widest = max(width_of(words, "helv", TICK) for _, words in y.marks())
    area = box.inset(widest + 13, 11 if title else 3, 6, 21)
    drawn = Chart(canvas, area, x, y)
    for value, words in y.marks():
        _, level = drawn.at(x.ends[0], value)
        canvas.line(area.x0, level, area.x1, level, colour=RULE, width=0.5)
        canvas.text(area.x0 - 3, level + 2.2, words, size=TICK, colour=GREY, anchor=1)
    for value, words in x.marks():
        place, _ = drawn.at(value, y.ends[0])
        canvas.line(place, area.y1, place, area.y1 + 2.2, colour=GREY, width=0.5)
        canvas.text(place, area.y1 + 9, words, size=TICK, colour=GREY, anchor=0.5)
    canvas.line(area.x0, area.y1, area.x1, area.y1, colour=GREY, width=0.7)
    canvas.text(area.centre[0], box.y1 - 2, x.name, size=NAME, anchor=0.5)
    canvas.text(box.x0 + 5.2, area.centre[1], y.name, size=NAME, anchor=0.5, angle=90)
    if title:
        canvas.text(area.centre[0], box.y0 + 6, title, font="hebo", size=7.4, anchor=0.5)
    return drawn


def curve(chart: Chart, series: Series, *, spread: float = 0.0) -> None:
    """Draw a curve, with a lighter band of this half-height around it."""
    points = [chart.at(x, y) for x, y in series.points]
    if spread:
        upper = [chart.at(x, y + spread) for x, y in series.points]
        lower = [chart.at(x, y - spread) for x, y in series.points]
        chart.canvas.path([*upper, *reversed(lower)], fill=mix(series.colour, share=0.82))
    chart.canvas.path(points, stroke=series.colour, width=1.3, dash=series.dash)
    if series.marker:
        for x, y in points:
            chart.canvas.circle(x, y, 1.9, fill=WHITE, stroke=series.colour, width=1.0)


def dots(chart: Chart, series: Series, *, radius: float = 1.5) -> None:
    """Draw a dot for each pair of values."""
    for x, y in series.points:
        chart.canvas.circle(
            *chart.at(x, y), radius, fill=mix(series.colour, share=0.25), stroke=WHITE, width=0.3
        )


def bars(chart: Chart, groups: Sequence[Sequence[float]], colours: Sequence[Colour]) -> None:
    """Draw groups of bars around x = 0.5, 1.5, 2.5 …"""
    width = 0.76 / len(colours)
    for place, group in enumerate(groups):
        for rank, (value, colour) in enumerate(zip(group, colours, strict=True)):
            x0, y0 = chart.at(place + 0.12 + rank * width, value)
            x1, y1 = chart.at(place + 0.12 + (rank + 0.9) * width, chart.y.ends[0])
            chart.canvas.rect(Box(x0, y0, x1, y1), fill=colour)


def names_below(chart: Chart, names: Sequence[str]) -> None:
    """Name the groups of bars."""
    for place, name in enumerate(names):
        x, y = chart.at(place + 0.5, chart.y.ends[0])
        chart.canvas.text(x, y + 9, name, size=TICK, colour=INK, anchor=0.5)


def legend(
    canvas: Canvas, x: float, y: float, entries: Sequence[tuple[str, Colour]], *, across: bool = False
) -> None:
    """A key to the colours, downwards or across."""
    for name, colour in entries:
        canvas.line(x, y - 2.2, x + 9, y - 2.2, colour=colour, width=2.4)
        canvas.text(x + 12, y, name, size=6.4)
        x, y = (x + 22 + width_of(name, "helv", 6.4), y) if across else (x, y + 9)


def heat(
    canvas: Canvas, box: Box, rows: Sequence[Sequence[float]], scale: tuple[Colour, ...] = EMBER
) -> None:
    """A matrix of values from 0 to 1 as coloured cells."""
    for band, row in zip(box.rows(*([1.0] * len(rows))), rows, strict=True):
        for cell, value in zip(band.columns(*([1.0] * len(row))), row, strict=True):
            canvas.rect(cell, fill=on_scale(scale, value), stroke=WHITE, width=0.25)


def scale_bar(canvas: Canvas, box: Box, scale: tuple[Colour, ...], low: str, high: str) -> None:
    """What the colours of a heat map mean: low at the bottom, high at the top."""
    for step, band in enumerate(box.rows(*([1.0] * 24))):
        canvas.rect(band, fill=on_scale(scale, 1 - step / 23))
    canvas.text(box.x1 + 3, box.y0 + 5, high, size=TICK, colour=GREY)
    canvas.text(box.x1 + 3, box.y1, low, size=TICK, colour=GREY)
