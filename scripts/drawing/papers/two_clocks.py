"""A preprint in one column: what moves and what changes in a video."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.canvas import Box
from drawing.charts import Axis, Series, chart, curve, legend
from drawing.colours import BLUE, GREY, INK, OCHRE, PLUM, RUST, TEAL, WHITE, mix
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from PIL import Image

    from drawing.canvas import Canvas

OURS = ("Two Clocks", "understanding video", "Windowsill")


def _frame(step: int, still: int) -> Image.Image:
    """A sun that rises over hills, and every so often the hills are others."""
    return pictures.hills(
        40 + still, size=(300, 200), sun=(0.14 + 0.1 * step, 0.46 - 0.22 * math.sin(0.42 * step))
    )


def film(canvas: Canvas, box: Box) -> None:
    """Eight frames; a fast clock that follows what moves and a slow one that ticks when the scene changes."""
    strip, fast, slow = box.rows(1.5, 0.62, 0.62, gap=12)
    strip, fast, slow = (row.inset(58, 0, 0, 0) for row in (strip, fast, slow))
    canvas.rect(strip, fill=INK, radius=3)
    frames = strip.inset(5, 11).columns(*[1] * 8, gap=3)
    for step, frame in enumerate(frames):
        canvas.picture(frame, pictures.to_bytes(_frame(step, 0 if step < 3 else 1 if step < 6 else 2)))
    for hole in range(40):
        x = strip.x0 + 5 + hole * (strip.width - 10) / 39.6
        for y in (strip.y0 + 3.5, strip.y1 - 6.5):
            canvas.rect(Box(x, y, x + 3.2, y + 3), fill=mix(GREY, share=0.2), radius=0.8)
    for place, cell in enumerate(fast.columns(*[1] * 24, gap=1.6)):
        canvas.rect(cell, fill=mix(BLUE, share=0.15 + 0.6 * abs(math.sin(place * 0.41))), radius=1)
    for start, end, colour in ((0, 3, TEAL), (3, 6, OCHRE), (6, 8, PLUM)):
        cell = Box(frames[start].x0, slow.y0, frames[end - 1].x1, slow.y1)
        diagrams.solid(canvas, cell, ("meadow", "ridge", "valley")[start // 3], colour)
    for row, words, colour in (
        (strip, "frames", INK),
        (fast, "fast clock", BLUE),
        (slow, "slow clock", PLUM),
    ):
        canvas.text(box.x0, row.centre[1] + 2.4, words, font="hebo", size=7.6, colour=colour)


def model(canvas: Canvas, box: Box) -> None:
    """Two recurrent paths of different pace that meet in an answer."""
    frames, paths, join, answer = box.columns(0.7, 2.6, 0.9, 0.8, gap=26)
    stack = frames.inset(0, 26)
    for step in range(3):
        shift = 7.0 * (2 - step)
        canvas.picture(
            Box(stack.x0 + shift, stack.y0 + 14 - shift, stack.x0 + shift + 52, stack.y0 + 48 - shift),
            pictures.to_bytes(_frame(step, 0)),
        )
    diagrams.label(canvas, stack.centre[0], stack.y0 + 60, "16 frames")
    for row, (title, colour, count) in zip(
        paths.rows(1, 1, gap=14),
        (("fast clock: every frame", BLUE, 6), ("slow clock: when surprised", PLUM, 3)),
        strict=True,
    ):
        diagrams.group(canvas, row, title, colour)
        cells = row.inset(12, 18, 12, 9).columns(*[1] * count, gap=10 if count > 3 else 34)
        for cell in cells:
            canvas.rect(cell, fill=mix(colour, share=0.3), stroke=colour, width=0.8, radius=3)
        for one, other in itertools.pairwise(cells):
            diagrams.between(canvas, one, other)
        diagrams.arrow(canvas, (frames.x1 + 4, box.centre[1]), (row.x0 - 3, row.centre[1]), colour=GREY)
        diagrams.arrow(
            canvas,
            (row.x1 + 2, row.centre[1]),
            (join.x0 - 2, join.centre[1] + (row.centre[1] - join.centre[1]) * 0.3),
            colour=GREY,
        )
    middle = paths.centre[0]
    diagrams.arrow(canvas, (middle, box.centre[1] - 8), (middle, box.centre[1] + 7), colour=RUST)
    canvas.text(middle + 5, box.centre[1] + 2.3, "surprise", font="heit", size=6.6, colour=RUST)
    diagrams.block(canvas, join.inset(0, 30), "join", TEAL, note="attention\nover both")
    diagrams.solid(canvas, answer.inset(0, 38), "answer", TEAL)
    diagrams.between(canvas, join, answer)


def surprise(canvas: Canvas, box: Box) -> None:
    """Surprise over time: low while things move, high where the scene changes."""
    drawn = chart(
        canvas, box.inset(20, 0), Axis("seconds", (0, 4, 8, 12, 16)), Axis("surprise", (0, 1, 2, 3))
    )
    cuts = (5.6, 11.2)
    for cut in cuts:
        x, _ = drawn.at(cut, 0)
        canvas.rect(Box(x - 5, drawn.area.y0, x + 5, drawn.area.y1), fill=mix(OCHRE, share=0.72))
    steps = [x / 5 for x in range(81)]
    peak = [
        (x, 0.32 + 0.1 * math.sin(4 * x) + 2.1 * sum(math.exp(-((x - cut) ** 2) / 0.12) for cut in cuts))
        for x in steps
    ]
    curve(
        drawn,
        Series("moves", BLUE, [(x, 0.9 + 0.35 * math.sin(1.7 * x) + 0.15 * math.sin(5 * x)) for x in steps]),
    )
    curve(drawn, Series("changes", RUST, peak))
    legend(
        canvas,
        drawn.area.x1 - 82,
        drawn.area.y0 + 12,
        (("what moves", BLUE), ("what changes", RUST), ("cuts", mix(OCHRE, WHITE, 0.4))),
    )


PAPER = Paper(
    name="two-clocks",
    style="preprint",
    title="Two Clocks in a Video: Separating What Moves from What Changes",
    authors=("Linnea Sorensen", "Rafael Gallant", "Yuki Nakagawa"),
    affiliation="Workshop for Moving Pictures, Lakeside Institute",
    venue="preprint",
    year=2025,
    abstract="In a video much moves and little changes. A curtain stirs all afternoon; then somebody closes the window. We give a model two clocks. The fast one ticks with every frame and follows what moves. The slow one ticks only when the fast one is surprised, and keeps what has changed. Questions about an hour of video are answered from some forty ticks of the slow clock, at a hundredth of the usual cost.",
    body=(
        Heading("Introduction"),
        "Films are cut, and days are too. Between one cut and the next a great deal happens which leaves everything as it was: leaves tremble, people shift in their seats, the sun moves on by the width of a finger. What we remember in the evening are the cuts. Models of video remember frames, all of them alike, until they run out of memory; then they remember the last ones.",
        "We take the distinction between moving and changing as our starting point (Figure 1). It is not a matter of speed, for a slow change may be a change and a fast movement none. It is a matter of surprise: what moves can be foretold from the last second, and what changes cannot.",
        Figure(number="1", caption="An afternoon with two clocks. The fast clock follows the sun from frame to frame; the slow one ticks when the landscape is another.", draw=film, height=150),
        *filler.introduction_to_related(*OURS),
        Heading("Two clocks"),
        "Both clocks are recurrent networks (Figure 2). The fast one foretells the next frame's features. When it fails by more than twice its usual error it hands over a summary of what it saw since the last time, and the slow clock ticks.",
        Figure(number="2", caption="The proposed model. Surprise of the fast clock is the only thing that makes the slow one tick; answers may look at the states of both.", draw=model, height=142),
        *filler.rest_of_method(*OURS),
        *filler.experiments(*OURS)[:4],
        Figure(number="3", caption="What moves hardly surprises; what changes does. Shaded: cuts set by people.", draw=surprise, height=142),
        Table(number="1", caption="Questions about an hour of video.", rows=(("Model", "Moves", "Changes", "Cost"), ("Every frame", "71.2", "58.8", "1.00"), ("Every tenth", "60.4", "57.1", "0.11"), ("Two Clocks", "69.9", "73.5", "0.01"))),
        *filler.experiments(*OURS)[4:],
        *filler.references(7),
    ),
    key=(("2", "1"), ("3",)),
)  # fmt: skip
