"""One column: a small model that learns from what is left out."""

from __future__ import annotations

import itertools
import math
import random
from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.charts import Axis, Series, chart, curve, dots, legend
from drawing.colours import BLUE, GREY, MOSS, OCHRE, PLUM, RUST, TEAL
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Box, Canvas

OURS = ("Tidepool", "learning from unlabelled pictures", "Shoreline-60k")
NAMES = ("picture", "low tide, 30 %", "mid tide, 60 %", "high tide, 85 %", "restored")


def tides(canvas: Canvas, box: Box) -> None:
    """Three pictures as the tide rises over them, and what the model makes of the highest one."""
    scenes = (pictures.hills(12), pictures.fruit(21), pictures.hills(9))
    for row, scene in zip(box.inset(0, 13, 0, 0).rows(1, 1, 1, gap=4), scenes, strict=True):
        shown = [
            scene,
            *(pictures.masked(scene, 7, share) for share in (0.3, 0.6, 0.85)),
            pictures.blurred(scene, 2.4),
        ]
        for cell, picture in zip(row.columns(1, 1, 1, 1, 1, gap=4), shown, strict=True):
            canvas.picture(cell, pictures.to_bytes(picture))
    for cell, name in zip(box.columns(1, 1, 1, 1, 1, gap=4), NAMES, strict=True):
        canvas.text(cell.centre[0], box.y0 + 7, name, font="hebo", size=7.2, anchor=0.5)


def pipeline(canvas: Canvas, box: Box) -> None:
    """Patches that are left go through the encoder; a tide table decides how many those are."""
    picture, left, encoder, memory, decoder, out = box.inset(0, 0, 0, 30).columns(
        1.1, 0.55, 1.1, 0.7, 0.9, 1.1, gap=15
    )
    scene = pictures.hills(12)
    canvas.picture(picture.inset(0, 16), pictures.to_bytes(pictures.masked(scene, 7, 0.6)))
    cells = [
        diagrams.tokens(canvas, row.inset(0, 1), (BLUE, TEAL, MOSS))
        for row in left.inset(0, 18).rows(1, 1, 1, 1, gap=4)
    ]
    diagrams.trapezoid(canvas, encoder.inset(0, 6), "encoder\n(small)", BLUE)
    diagrams.stack(canvas, memory.inset(0, 24), PLUM, sheets=4)
    diagrams.trapezoid(canvas, decoder.inset(0, 6), "decoder", OCHRE, narrowing=-0.22)
    canvas.picture(out.inset(0, 16), pictures.to_bytes(pictures.blurred(scene, 2)))
    parts = (picture, left, encoder, memory, decoder, out)
    for one, other in itertools.pairwise(parts):
        diagrams.between(canvas, one, other)
    table = box.rows(1, 0.2)[1].inset(encoder.x0 - box.x0 - 20, 3, box.x1 - decoder.x1 - 10, 0)
    diagrams.block(canvas, table, "tide table: mask more as the loss falls", RUST)
    diagrams.arrow(
        canvas,
        (table.x0 - 2, table.centre[1]),
        (picture.centre[0], table.centre[1]),
        (picture.centre[0], picture.y1 - 14),
        colour=RUST,
        dash="3 2",
    )
    diagrams.label(canvas, cells[0][1].centre[0], left.y0 + 12, "what is left")


def schedule(canvas: Canvas, box: Box) -> None:
    """The share that is masked over time, and the accuracy that it leads to."""
    left, right = box.columns(1, 1, gap=20)
    drawn = chart(
        canvas,
        left,
        Axis("epochs", (0, 50, 100, 150, 200)),
        Axis("share masked (%)", (0, 25, 50, 75, 100)),
        title="the tide",
    )
    steps = range(0, 201, 4)
    curve(
        drawn,
        Series("tide", TEAL, [(x, 46 + 40 * (1 - math.exp(-x / 70)) + 9 * math.sin(x / 11)) for x in steps]),
    )
    curve(drawn, Series("fixed", GREY, [(0, 75), (200, 75)], "4 2"))
    legend(canvas, drawn.area.x0 + 74, drawn.area.y1 - 16, (("tide table", TEAL), ("fixed", GREY)))
    drawn = chart(
        canvas,
        right,
        Axis("epochs", (0, 50, 100, 150, 200)),
        Axis("accuracy (%)", (40, 50, 60, 70, 80)),
        title="what it is worth",
    )
    for name, colour, top, pace in (
        ("Tidepool", TEAL, 77, 38),
        ("fixed 75 %", GREY, 70, 52),
        ("no mask", OCHRE, 61, 30),
    ):
        curve(
            drawn,
            Series(name, colour, [(x, 42 + (top - 42) * (1 - math.exp(-x / pace))) for x in steps]),
            spread=0.9,
        )
    legend(
        canvas,
        drawn.area.x0 + 82,
        drawn.area.y1 - 26,
        (("Tidepool", TEAL), ("fixed 75 %", GREY), ("no mask", OCHRE)),
    )


def shore(canvas: Canvas, box: Box) -> None:
    """What was learnt, laid out in a plane: five kinds of shore in five clouds."""
    drawn = chart(
        canvas,
        box.inset(60, 0),
        Axis("first direction", (-3, -2, -1, 0, 1, 2, 3)),
        Axis("second direction", (-2, -1, 0, 1, 2)),
    )
    chance = random.Random(17)
    kinds = (
        ("sand", OCHRE, -1.9, 0.9),
        ("rock", GREY, 0.1, 1.2),
        ("kelp", MOSS, 1.9, 0.5),
        ("mud", PLUM, -0.9, -1.1),
        ("foam", BLUE, 1.2, -1.0),
    )
    for name, colour, x, y in kinds:
        points = [(chance.gauss(x, 0.38), chance.gauss(y, 0.26)) for _ in range(70)]
        dots(
            drawn, Series(name, colour, [(a, b) for a, b in points if abs(a) < 3 and abs(b) < 2]), radius=1.8
        )
        left, top = drawn.at(x, y)
        canvas.text(left, top - 21, name, font="hebo", size=8, anchor=0.5)


PAPER = Paper(
    name="tidepool",
    style="learning",
    title="Tidepool: Small Vision Models Learn from What Is Left Out",
    authors=("Solveig Marlowe", "Arjun Varga", "Chiara Underhill"),
    affiliation="Coastal Vision Laboratory, Saltmarsh University",
    venue="ICSR",
    year=2024,
    abstract="Masking three quarters of a picture and asking for the rest is a good lesson for large models and a poor one for small ones, which learn to paint fog. Tidepool lets the mask rise and fall like a tide: little is hidden at first, more as the loss falls, less again when it rises. With this schedule alone a model of six million parameters learns as much from 60,000 unlabelled pictures as one of four times its size does with a fixed mask.",
    body=(
        Heading("Introduction"),
        "A tide pool is what remains when most of the sea has gone away. One can learn a good deal about the sea from it, though not everything, and more on some days than on others. The same holds for pictures of which most has been hidden. How much can be learnt from what is left depends on who is looking: a large model finds a lesson in a quarter of a picture, a small one does not.",
        "We propose that the lesson should follow the learner (Figure 1). Its difficulty is the share of a picture that is hidden, and this share can be changed from one batch to the next at no cost. We let it rise when the loss falls and fall when the loss rises.",
        Figure(number="1", caption="The tide rises over three pictures of Shoreline-60k. On the right, what Tidepool makes of the fourth column.", draw=tides, height=178),
        *filler.introduction_to_related(*OURS),
        Heading("A mask with tides"),
        "Only the patches that are left are encoded (Figure 2). A short memory of earlier pictures stands between encoder and decoder. The tide table watches the loss of the last hundred batches and sets the share which is masked in the next one.",
        Figure(number="2", caption="Architecture of Tidepool. The dashed line is all that we add: the loss sets how much of the next picture is hidden.", draw=pipeline, height=136),
        *filler.rest_of_method(*OURS),
        *filler.experiments(*OURS)[:3],
        Figure(number="3", caption="The share that is masked during training, and accuracy with a linear head.", draw=schedule, height=134),
        Table(number="1", caption="Accuracy (%) with a linear head, by number of parameters.", rows=(("Lesson", "6 M", "12 M", "25 M"), ("No mask", "61.3", "64.8", "67.0"), ("Fixed 75 %", "70.2", "74.4", "77.1"), ("Random share", "71.8", "74.9", "76.8"), ("Tidepool", "77.0", "78.2", "79.0"))),
        *filler.experiments(*OURS)[3:],
        Figure(number="4", caption="Shores as Tidepool sees them. It was never told their names.", draw=shore, height=170),
        *filler.references(5),
    ),
    key=(("2", "1"), ("3",)),
)  # fmt: skip
