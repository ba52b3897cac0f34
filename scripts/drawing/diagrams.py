"""Blocks, arrows and tokens: what a paper's method is drawn with."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from drawing.canvas import Box
from drawing.colours import GREY, INK, WHITE, Colour, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drawing.canvas import Canvas

LEADING = 1.25  # from one line of a label to the next, as a share of its size


def block(canvas: Canvas, box: Box, label: str, colour: Colour, *, size: float = 7.0, note: str = "") -> None:
    """A rounded box with a label, and below it, smaller, a note."""
    canvas.rect(box, fill=mix(colour, share=0.82), stroke=colour, width=0.9, radius=3)
    lines = [(line, "hebo", size, INK) for line in label.split("\n")]
    lines += [(line, "helv", size - 1.2, GREY) for line in note.split("\n") if line]
    _centred(canvas, box, lines)


def solid(canvas: Canvas, box: Box, label: str, colour: Colour, *, size: float = 7.0) -> None:
    """A filled box with a white label."""
    canvas.rect(box, fill=colour, radius=3)
    _centred(canvas, box, [(line, "hebo", size, WHITE) for line in label.split("\n")])


def _centred(canvas: Canvas, box: Box, lines: Sequence[tuple[str, str, float, Colour]]) -> None:
    x, middle = box.centre
    y = middle - sum(LEADING * size for _, _, size, _ in lines) / 2
    for words, font, size, colour in lines:
        y += LEADING * size
        canvas.text(x, y - 0.42 * size, words, font=font, size=size, colour=colour, anchor=0.5)


def trapezoid(canvas: Canvas, box: Box, label: str, colour: Colour, *, narrowing: float = 0.22) -> None:
    """An encoder: wide where it takes in, narrow where it gives out; negative narrowing makes a decoder."""
    cut = abs(narrowing) * box.height
    left, right = (0.0, cut) if narrowing > 0 else (cut, 0.0)
    corners = [
        (box.x0, box.y0 + left),
        (box.x1, box.y0 + right),
        (box.x1, box.y1 - right),
        (box.x0, box.y1 - left),
    ]
    canvas.path(corners, fill=mix(colour, share=0.75), stroke=colour, width=0.9, closed=True)
    _centred(canvas, box, [(line, "hebo", 7.0, INK) for line in label.split("\n")])


def stack(canvas: Canvas, box: Box, colour: Colour, *, sheets: int = 5, step: float = 3.0) -> None:
    """Feature maps: sheets one behind another."""
    depth = step * (sheets - 1)
    for sheet in range(sheets):
        shift = step * (sheets - 1 - sheet)
        front = Box(box.x0 + shift, box.y0 + depth - shift, box.x1 - depth + shift, box.y1 - shift)
        canvas.rect(
            front, fill=mix(colour, share=0.25 + 0.5 * (sheets - 1 - sheet) / sheets), stroke=WHITE, width=0.6
        )


def tokens(canvas: Canvas, box: Box, colours: Sequence[Colour], *, labels: Sequence[str] = ()) -> list[Box]:
    """A row of small squares, each with its label if there are labels; gives their boxes."""
    cells = box.columns(*([1.0] * len(colours)), gap=2.5)
    for cell, colour in zip(cells, colours, strict=True):
        canvas.rect(cell, fill=colour, radius=1.5)
    for cell, label in zip(cells, labels, strict=False):
        x, y = cell.centre
        canvas.text(x, y + 2.3, label, font="hebo", size=6.2, colour=WHITE, anchor=0.5)
    return cells


def group(canvas: Canvas, box: Box, title: str, colour: Colour = GREY) -> None:
    """A dashed frame around what belongs together, with a title inside its top left corner."""
    canvas.rect(box, fill=mix(colour, share=0.94), stroke=colour, width=0.7, radius=5, dash="3 2")
    canvas.text(box.x0 + 6, box.y0 + 9.5, title, font="hebo", size=6.8, colour=colour)


def arrow(
    canvas: Canvas, *points: tuple[float, float], colour: Colour = INK, width: float = 0.9, dash: str = ""
) -> None:
    """A line along these points with a head at its end."""
    (x0, y0), (x1, y1) = points[-2:]
    length = math.hypot(x1 - x0, y1 - y0)
    dx, dy = (x1 - x0) / length, (y1 - y0) / length
    head, half = 4.6, 2.0
    canvas.path([*points[:-1], (x1 - dx * head, y1 - dy * head)], stroke=colour, width=width, dash=dash)
    base_x, base_y = x1 - dx * head, y1 - dy * head
    wings = [(base_x - dy * half, base_y + dx * half), (base_x + dy * half, base_y - dx * half)]
    canvas.path([(x1, y1), *wings], fill=colour)


def between(canvas: Canvas, left: Box, right: Box, *, colour: Colour = INK) -> None:
    """An arrow from one box's right side to the other's left side."""
    y = (max(left.y0, right.y0) + min(left.y1, right.y1)) / 2
    arrow(canvas, (left.x1 + 1.5, y), (right.x0 - 1.5, y), colour=colour)


def arc(
    canvas: Canvas, start: tuple[float, float], end: tuple[float, float], rise: float, colour: Colour
) -> None:
    """A bowed arrow from one point to another, `rise` points above them at its middle."""
    (x0, y0), (x1, y1) = start, end
    steps = [step / 24 for step in range(25)]
    bow = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 4 * rise * t * (1 - t)) for t in steps]
    arrow(canvas, *bow[:-2], bow[-1], colour=colour)


def label(
    canvas: Canvas, x: float, y: float, words: str, *, size: float = 6.6, colour: Colour = GREY
) -> None:
    """Words centred on x."""
    canvas.text(x, y, words, font="helv", size=size, colour=colour, anchor=0.5)
