"""A journal's two columns: forty hands in five centuries."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from drawing import diagrams, filler
from drawing.canvas import Box
from drawing.charts import Axis, bars, chart, legend, names_below
from drawing.colours import BLUE, GREY, INK, MOSS, OCHRE, PLUM, RUST, TEAL, mix
from drawing.colours import PAPER as LEAF
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drawing.canvas import Canvas

OURS = ("the Herbarium", "telling hands apart", "Herbarium-40")
HANDS = (
    "round, 1480",
    "chancery, 1530",
    "secretary, 1590",
    "mixed, 1660",
    "copperplate, 1740",
    "clerk's, 1810",
    "steel pen, 1860",
    "school, 1920",
)


def sheets(canvas: Canvas, box: Box) -> None:
    """Eight specimens, pressed and labelled as plants would be."""
    cells = [cell for row in box.rows(1, 1, gap=8) for cell in row.columns(1, 1, 1, 1, gap=8)]
    colours = (INK, PLUM, BLUE, RUST, MOSS, INK, TEAL, BLUE)
    for place, (cell, hand, colour) in enumerate(zip(cells, HANDS, colours, strict=True)):
        canvas.rect(cell, fill=LEAF, stroke=mix(OCHRE, share=0.3), width=0.7)
        for row in range(3):
            y = cell.y0 + 17 + row * (cell.height - 34) / 2.1
            canvas.line(cell.x0 + 6, y + 4, cell.x1 - 6, y + 4, colour=mix(OCHRE, share=0.7), width=0.4)
            for word in _hand(place, row, Box(cell.x0 + 9, y, cell.x1 - 9, y)):
                canvas.path(word, stroke=colour, width=0.8 + 0.15 * (place % 3))
        canvas.rect(Box(cell.x0 + 5, cell.y1 - 13, cell.x1 - 5, cell.y1 - 4), fill=mix(OCHRE, share=0.82))
        canvas.text(cell.centre[0], cell.y1 - 6.2, f"{place + 1}. {hand}", font="tiit", size=7, anchor=0.5)


def _hand(hand: int, row: int, line: Box) -> Iterator[list[tuple[float, float]]]:
    """The words of a line: loops whose slant, height and width are the hand's own."""
    chance = random.Random(100 * hand + row)
    x = line.x0
    while x < line.x1 - 14:
        word: list[tuple[float, float]] = []
        for _ in range(chance.randint(3, 7)):
            if x < line.x1 - 3:
                width = 2.7 + 0.5 * (hand % 4) + chance.uniform(0, 0.8)
                word += _letter(x, line.y0 + 2, width, hand, chance.choice((1.0, 1.0, 0.8, 1.0, 2.1, -1.1)))
                x += width
        yield word
        x += 5


def _letter(x: float, y: float, width: float, hand: int, rise: float) -> Iterator[tuple[float, float]]:
    """One stroke up and down, leaning as the hand does."""
    lean, height = 0.42 * math.sin(hand + 1), 4.2 + hand % 3
    for step in range(9):
        turn = step / 8 * 2 * math.pi
        up = height * rise * (1 - math.cos(turn)) / 2
        yield x + width * step / 8 + 0.3 * width * math.sin(turn) + lean * up, y - up


def key(canvas: Canvas, box: Box) -> None:
    """A key as botanists have it: questions that lead to a hand."""

    def node(x: float, y: float, words: str, colour: tuple[float, float, float], wide: float = 62) -> Box:
        cell = Box(
            box.x0 + x * box.width - wide / 2, box.y0 + y, box.x0 + x * box.width + wide / 2, box.y0 + y + 20
        )
        diagrams.block(canvas, cell, words, colour, size=6.6)
        return cell

    root = node(0.5, 0, "loops closed?", PLUM, 76)
    questions = [node(0.25, 40, "slant over 20°?", BLUE, 72), node(0.75, 40, "pen lifted?", BLUE, 72)]
    leaves = [
        node(x, 84, words, colour, 52)
        for x, words, colour in (
            (0.11, "round", MOSS),
            (0.38, "clerk's", MOSS),
            (0.63, "secretary", OCHRE),
            (0.89, "chancery", OCHRE),
        )
    ]
    steps = [
        (root, questions[0]),
        (root, questions[1]),
        (questions[0], leaves[0]),
        (questions[0], leaves[1]),
        (questions[1], leaves[2]),
        (questions[1], leaves[3]),
    ]
    for place, (above, below) in enumerate(steps):
        (x0, _), (x1, _) = above.centre, below.centre
        diagrams.arrow(
            canvas,
            (x0, above.y1 + 1),
            (x0, above.y1 + 9),
            (x1, above.y1 + 9),
            (x1, below.y0 - 1),
            colour=GREY,
        )
        canvas.text(x1 + 4, below.y0 - 5, "no" if place % 2 else "yes", font="heit", size=6.2, colour=GREY)


def counts(canvas: Canvas, box: Box) -> None:
    """Leaves for each century."""
    drawn = chart(canvas, box, Axis("century", (0, 5), ("", "")), Axis("leaves", (0, 500, 1000, 1500)))
    bars(drawn, ((310, 120), (540, 260), (880, 420), (1320, 700), (960, 610)), (TEAL, OCHRE))
    names_below(drawn, ("15th", "16th", "17th", "18th", "19th"))
    legend(canvas, drawn.area.x0 + 8, drawn.area.y0 + 10, (("letters", TEAL), ("ledgers", OCHRE)))


PAPER = Paper(
    name="herbarium",
    style="journal",
    title="A Herbarium of Handwriting: Forty Hands from Five Centuries",
    authors=("Greta Eberhart", "Samuel Whitlock", "Amina Dvorsky"),
    affiliation="School of Palaeography and Pattern, Old Harbour College",
    venue="ASL",
    year=2022,
    abstract="Botanists press one good specimen of each plant and describe how to tell it from its neighbours. We do the same for handwriting. The Herbarium holds 6,120 leaves in forty hands from five centuries, each described by twelve questions that can be answered with a lens. A recogniser that asks these questions in turn is right as often as one that learns from pixels, and it can say why.",
    body=(
        Heading("Introduction"),
        "Whoever learns to read old hands begins with a single one. After some weeks it opens up, and the next one is closed again. What the learner lacks is not practice but a key: a sequence of questions which leads from what can be seen to what it is called. Such keys exist for mosses and for gulls. For hands there are only plates, and the advice to look at many of them.",
        "This paper offers a key and the specimens it was made from (Fig. 1). It is meant for people, who may use it with a lens, and for models, which may use it as a skeleton on which to learn.",
        Figure(number="1", caption="Eight of the forty specimens, with the year from which each leaf comes. Lines are traced from the originals; colours are those of the inks.", draw=sheets, height=168, wide=True, teaser=True),
        *filler.introduction_to_related(*OURS),
        Heading("Pressing a hand"),
        "Each hand is represented by at least ninety leaves by at least three writers. Two of the authors chose the leaves; the third, who had not seen them, answered the twelve questions (Fig. 2). Where her answers differed between leaves of one hand the question was dropped, so that only those remain that depend on the hand and not on the day.",
        Figure(number="2", caption="The beginning of the key. Twelve questions suffice for all forty hands.", draw=key, height=106),
        *filler.rest_of_method(*OURS),
        Figure(number="3", caption="Leaves in the Herbarium by century and kind.", draw=counts, height=128),
        Table(number="1", caption="Hands named rightly (%).", rows=(("Reader", "Known", "New", "Why?"), ("Pixels only", "91.2", "48.0", "no"), ("Plates", "83.5", "61.1", "no"), ("A student", "80.0", "66.4", "yes"), ("The key", "90.8", "72.9", "yes"))),
        *filler.experiments(*OURS),
        *filler.references(6, 12),
    ),
    key=(("1",), ("2",)),
)  # fmt: skip
