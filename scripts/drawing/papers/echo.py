"""Two dense columns: finding a picture by a sentence that nobody wrote."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.charts import Axis, Series, bars, chart, curve, legend, names_below
from drawing.colours import BLUE, GREY, INK, MOSS, OCHRE, PLUM, RUST, TEAL, WHITE, mix
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Box, Canvas

OURS = ("Echo", "finding pictures by words", "Attic-12k")


def two_towers(canvas: Canvas, box: Box) -> None:
    """A sentence and a picture, an encoder for each, and the sentences that the picture might have had."""
    inputs, towers, space, found = box.columns(1.2, 1.1, 1.5, 1.1, gap=26)
    top, bottom = inputs.rows(1, 1, gap=16)
    bubble = top.inset(0, 8)
    canvas.rect(bubble, fill=mix(BLUE, share=0.88), stroke=BLUE, width=0.9, radius=7)
    for row, words in enumerate(("“a street where", "nobody sleeps”")):
        canvas.text(bubble.centre[0], bubble.centre[1] - 1 + 10 * row, words, font="heit", size=8, anchor=0.5)
    canvas.picture(bottom.inset(4, 0), pictures.to_bytes(pictures.street(11)))
    for place, (row, source, name, colour) in enumerate(
        zip(
            towers.rows(1, 1, gap=16),
            (top, bottom),
            ("text\nencoder", "picture\nencoder"),
            (BLUE, OCHRE),
            strict=True,
        )
    ):
        diagrams.trapezoid(canvas, row.inset(0, 4), name, colour)
        diagrams.between(canvas, source, row)
        diagrams.arrow(
            canvas,
            (row.x1 + 2, row.centre[1]),
            (space.x0 + 6, space.centre[1] - 16 + 32 * place),
            colour=colour,
        )
    _sky(canvas, space)
    diagrams.arrow(canvas, (space.x1 + 2, space.centre[1]), (found.x0 - 2, found.centre[1]))
    for place, cell in enumerate(found.inset(6, 0).rows(1, 1, 1, gap=5)):
        picture = (pictures.street(11), pictures.street(15), pictures.hills(6))[place]
        canvas.picture(cell, pictures.to_bytes(picture))
        canvas.circle(cell.x0 + 7, cell.y0 + 7, 5.4, fill=TEAL if not place else GREY)
        canvas.text(
            cell.x0 + 7, cell.y0 + 9.4, str(place + 1), font="hebo", size=6.8, colour=WHITE, anchor=0.5
        )


def _sky(canvas: Canvas, box: Box) -> None:
    """The space of meanings: pictures as dots with their echoes around them, the query as a star."""
    chance = random.Random(23)
    x, y = box.centre
    radius = min(box.width, box.height) / 2
    canvas.circle(x, y, radius, fill=mix(PLUM, share=0.93), stroke=PLUM, width=0.9)
    for turn, colour in ((0.5, OCHRE), (2.4, MOSS), (3.7, RUST), (5.4, TEAL)):
        left, top = x + 0.56 * radius * math.cos(turn), y - 0.56 * radius * math.sin(turn)
        canvas.circle(left, top, radius * 0.3, stroke=colour, width=0.7)
        for _ in range(9):
            reach, angle = chance.uniform(0.05, 0.26) * radius, chance.uniform(0, 6.28)
            canvas.circle(
                left + reach * math.cos(angle),
                top + reach * math.sin(angle),
                1.5,
                fill=mix(colour, share=0.35),
            )
        canvas.circle(left, top, 3.2, fill=colour)
    star = [
        (
            x + 0.4 * radius + (6 if step % 2 else 2.4) * math.sin(step * 0.628),
            y - 0.34 * radius - (6 if step % 2 else 2.4) * math.cos(step * 0.628),
        )
        for step in range(10)
    ]
    canvas.path(star, fill=BLUE)
    canvas.text(x, y + 4, "echoes", font="heit", size=7.4, colour=PLUM, anchor=0.5)


def results(canvas: Canvas, box: Box) -> None:
    """Recall at three depths for three kinds of query."""
    drawn = chart(
        canvas, box, Axis("", (0, 3), ("", "")), Axis("found among first ten (%)", (0, 25, 50, 75, 100))
    )
    bars(drawn, ((88, 84, 91), (61, 66, 83), (32, 41, 72)), (GREY, OCHRE, BLUE))
    names_below(drawn, ("plain", "allusive", "wry"))
    legend(
        canvas,
        drawn.area.x1 - 66,
        drawn.area.y0 + 6,
        (("captions only", GREY), ("longer captions", OCHRE), ("Echo", BLUE)),
    )


def echoes(canvas: Canvas, box: Box) -> None:
    """Recall and index size over the number of echoes."""
    drawn = chart(
        canvas,
        box,
        Axis("echoes for each picture", (0, 4, 8, 12, 16)),
        Axis("recall (%)", (40, 50, 60, 70, 80)),
    )
    for name, colour, top, pace in (("wry", RUST, 73, 3.4), ("allusive", TEAL, 79, 2.2)):
        curve(
            drawn,
            Series(
                name,
                colour,
                [(x, 44 + (top - 44) * (1 - math.exp(-x / pace))) for x in range(0, 17, 2)],
                marker=True,
            ),
            spread=1.4,
        )
    x, _ = drawn.at(8, 0)
    canvas.line(x, drawn.area.y0, x, drawn.area.y1, colour=INK, width=0.6, dash="2 2")
    canvas.text(x + 3, drawn.area.y1 - 5, "ours", font="heit", size=6.8)
    legend(canvas, drawn.area.x1 - 50, drawn.area.y1 - 30, (("wry", RUST), ("allusive", TEAL)))


PAPER = Paper(
    name="echo",
    style="retrieval",
    title="Echo: Finding a Picture by the Sentence Nobody Wrote",
    authors=("Kofi Underhill", "Marta Pellegrin", "Daniel Takeda", "Yara Hollis"),
    affiliation="Search and Serendipity Laboratory, Brightwater",
    venue="ASL",
    year=2023,
    abstract="People who look for a picture seldom use the words of its caption. They say *a street where nobody sleeps*, and the caption says *houses at night*. Echo imagines, for every picture in a collection, eight sentences that somebody might one day look for it with, and keeps their meanings beside the picture's own. Looking up costs what it did before. Wry questions are answered more than twice as often.",
    body=(
        Heading("Introduction"),
        "The attic of any museum holds pictures which nobody finds. They are catalogued, and correctly: *harbour, two boats*. But the visitor who would love to see them asks for *the hour before everyone wakes*. Search engines bring the two together if the words are alike, or if the meanings are; here neither is the case. What they share is that somebody who saw the picture might have said the sentence.",
        "This suggests to ask, when a picture comes in, what might be said of it, and not only what it shows. We do so with a small language model which has read many letters and few captions. Its sentences, the echoes, are never shown to anybody. They only mark the places at which the picture wishes to be found (Figure 1).",
        *filler.introduction_to_related(*OURS),
        Figure(number="1", caption="Overview. Text and pictures are encoded apart. Around each picture (large dots) lie the meanings of eight imagined sentences (small dots); a query (star) finds the picture whose echo is nearest.", draw=two_towers, height=138, wide=True),
        Heading("Echoes"),
        "For each picture thirty sentences are drawn, and eight are kept so that they lie far from one another and not too far from the picture. Keeping more helps little (Figure 3). The index grows ninefold, but as echoes are kept with one byte a dimension it grows only threefold in memory.",
        Figure(number="2", caption="Queries of three kinds. Echo helps most where words and pictures have least in common.", draw=results, height=128),
        *filler.rest_of_method(*OURS),
        Figure(number="3", caption="Recall over the number of echoes kept.", draw=echoes, height=126),
        Table(number="1", caption="Recall among the first ten (%) on Attic-12k.", rows=(("Index", "Plain", "Allusive", "Wry", "ms"), ("Captions", "88.0", "61.2", "32.4", "3"), ("Long captions", "84.1", "66.0", "41.3", "3"), ("Rewritten query", "87.2", "70.9", "50.8", "410"), ("Echo", "91.0", "83.1", "72.2", "4"))),
        *filler.experiments(*OURS),
        *filler.references(9, 12),
    ),
    key=(("1",), ("2", "3")),
)  # fmt: skip
