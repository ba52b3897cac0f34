"""Two columns: attention heads as they form over training."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from drawing import diagrams, filler
from drawing.canvas import Box
from drawing.charts import Axis, Series, chart, curve, heat, legend, scale_bar
from drawing.colours import BLUE, GREY, INK, OCHRE, PLUM, RUST, SEA, TEAL, WHITE, mix, on_scale
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Canvas

OURS = ("Weather", "watching models learn", "Almanac")
STEPS = ("1k", "4k", "16k", "64k", "256k")
SIZE = 12


def climate(canvas: Canvas, box: Box) -> None:
    """Three heads at five moments: they begin alike and end each with its own pattern."""
    names = ("previous word", "same name", "opening bracket")
    grid = box.inset(64, 14, 30, 0)
    for row, (name, band) in enumerate(zip(names, grid.rows(1, 1, 1, gap=7), strict=True)):
        canvas.text(grid.x0 - 8, band.centre[1] + 2.4, name, font="heit", size=7.6, anchor=1)
        for step, cell in enumerate(band.columns(1, 1, 1, 1, 1, gap=9)):
            square = Box(cell.centre[0] - band.height / 2, band.y0, cell.centre[0] + band.height / 2, band.y1)
            heat(canvas, square, _head(row, step / 4), SEA)
            if not row:
                canvas.text(
                    square.centre[0], box.y0 + 8, f"step {STEPS[step]}", font="hebo", size=7.4, anchor=0.5
                )
    scale_bar(canvas, Box(box.x1 - 20, grid.y0, box.x1 - 13, grid.y0 + 90), SEA, "0", "1")


def _head(kind: int, share: float) -> list[list[float]]:
    """An invented attention matrix, this far on its way from haze to pattern."""
    chance = random.Random(kind)
    haze = [[0.35 + 0.2 * chance.random() for _ in range(SIZE)] for _ in range(SIZE)]
    return [
        [_weight(kind, row, column, haze[row][column], share) for column in range(SIZE)]
        for row in range(SIZE)
    ]


def _weight(kind: int, row: int, column: int, haze: float, share: float) -> float:
    if column > row:
        return 0.0
    patterns = (row - column == 1, (row - column) % 4 == 0, column in (2, 7) and row - column < 5)
    return (1 - share) * haze + share * (0.95 if patterns[kind] else 0.12 + 0.1 * haze)


def station(canvas: Canvas, box: Box) -> None:
    """Where the instruments stand: a probe at each layer, a chart of them all."""
    layers, probes, report = box.columns(1, 0.8, 1.3, gap=26)
    for number, (layer, probe) in enumerate(
        zip(reversed(layers.rows(1, 1, 1, 1, gap=6)), reversed(probes.rows(1, 1, 1, 1, gap=6)), strict=True)
    ):
        diagrams.block(canvas, layer, f"layer {3 * number + 3}", BLUE)
        x, y = probe.centre
        canvas.circle(x - 8, y, 8.5, fill=mix(OCHRE, share=0.7), stroke=OCHRE, width=1)
        turn = 2.4 - 0.6 * number
        diagrams.arrow(canvas, (x - 8, y), (x - 8 + 7 * math.cos(turn), y - 7 * math.sin(turn)), colour=RUST)
        diagrams.arrow(canvas, (layer.x1 + 2, y), (x - 18, y), colour=GREY)
        canvas.path([(x + 3, y), (report.x0 - 2, report.centre[1])], stroke=mix(GREY, share=0.3), width=0.8)
    card = report.inset(0, 6)
    canvas.rect(card, fill=mix(TEAL, share=0.9), stroke=TEAL, width=0.9, radius=4)
    canvas.text(card.centre[0], card.y0 + 12, "weather chart", font="hebo", size=7.6, anchor=0.5)
    for ring in range(5):
        radius = 30 - 5.5 * ring
        canvas.circle(
            card.centre[0],
            card.centre[1] + 8,
            radius,
            fill=on_scale(SEA, 0.95 - 0.16 * ring),
            stroke=WHITE,
            width=0.6,
        )


def pressure(canvas: Canvas, box: Box) -> None:
    """Entropy of heads over training, with the storm in which they settle."""
    drawn = chart(
        canvas, box, Axis("training steps", (0, 1, 2, 3, 4), STEPS), Axis("entropy (bits)", (0, 1, 2, 3, 4))
    )
    left, _ = drawn.at(1.55, 0)
    right, _ = drawn.at(2.25, 0)
    canvas.rect(Box(left, drawn.area.y0, right, drawn.area.y1), fill=mix(OCHRE, share=0.78))
    canvas.text((left + right) / 2, drawn.area.y0 + 8, "storm", font="heit", size=7, colour=INK, anchor=0.5)
    for name, colour, low, when in (
        ("previous word", BLUE, 0.4, 1.2),
        ("same name", PLUM, 1.1, 1.9),
        ("bracket", TEAL, 0.8, 2.2),
        ("never settles", GREY, 2.9, 2.0),
    ):
        points = [(x / 12, low + (3.6 - low) / (1 + math.exp(5 * (x / 12 - when)))) for x in range(49)]
        curve(drawn, Series(name, colour, points))
    legend(
        canvas,
        drawn.area.x0 + 6,
        drawn.area.y1 - 32,
        (("previous word", BLUE), ("same name", PLUM), ("bracket", TEAL), ("never settles", GREY)),
    )


PAPER = Paper(
    name="weather",
    style="vision",
    title="Attention Has Weather: Watching Heads Form Over Training",
    authors=("Rosalind Ibarra", "Peter Joosten", "Fatima Amari-Bell"),
    affiliation="Bureau of Model Meteorology, Cape Verity",
    venue="MARGIN",
    year=2024,
    abstract="What attention heads do is usually studied when they have finished learning it. We set up instruments in nine models and read them every hundred steps. Heads do not settle one by one. There is a long haze, then a storm of a few thousand steps in which most of them take on their patterns, then clear weather. The storm can be forecast an hour ahead from four numbers, and training that pauses in it ends better.",
    body=(
        Heading("Introduction"),
        "To know a country by its maps is to know it on a day without weather. Studies of attention are maps of this kind: a trained model is opened, its heads are sorted by what they attend to, and the result is printed in colour. How the heads came to be so is a matter of conjecture. Some hold that they specialise gradually, others that there are jumps.",
        "We went and looked. Figure 1 shows three heads at five moments of training. At first nothing can be told from anything. In the end each of them has a use that can be put into words. What lies between is neither gradual nor a jump; it has the character of weather.",
        Figure(number="1", caption="Three heads of one model at five moments of training (rows attend to columns). Out of a haze patterns form within a few thousand steps; all three have their shape by step 64k.", draw=climate, height=258, wide=True),
        *filler.introduction_to_related(*OURS),
        Heading("Instruments"),
        "At every third layer a probe reads four numbers from each head: its entropy, its mean reach, how far it agrees with its neighbours, and how much all this has changed since the last reading (Figure 2). The readings of all probes make a chart, and charts of successive hours make a forecast.",
        Figure(number="2", caption="The weather station: probes at four layers read every head; their readings are drawn as one chart.", draw=station, height=124),
        *filler.rest_of_method(*OURS),
        Figure(number="3", caption="Entropy of four kinds of head. Nearly all settle during the storm.", draw=pressure, height=146),
        Table(number="1", caption="How well storms are forecast (hours ahead).", rows=(("Forecast", "1 h", "3 h", "12 h"), ("As yesterday", "0.31", "0.22", "0.20"), ("Loss curve", "0.48", "0.35", "0.24"), ("Four numbers", "0.90", "0.77", "0.41"))),
        *filler.experiments(*OURS),
        *filler.references(8),
    ),
    key=(("1",), ("2",)),
)  # fmt: skip
