"""One column: a language model that goes back a line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from drawing import diagrams, filler
from drawing.canvas import Box
from drawing.charts import Axis, Series, chart, curve, heat, legend, scale_bar
from drawing.colours import BLUE, EMBER, GREY, OCHRE, PLUM, RUST, TEAL, mix
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Canvas

OURS = ("the Slow Reader", "reading long arguments", "Two Hundred Trials")
WORDS = ("The", "bridge", "was", "closed", "so", "nobody", "had", "crossed", "it")


def going_back(canvas: Canvas, box: Box) -> None:
    """A sentence; the model halts at its end and looks back to its beginning."""
    line, states, gate = box.inset(0, 34, 0, 4).rows(1, 1.1, 1.3, gap=13)
    colours = [BLUE if place not in (1, 3) else RUST for place in range(len(WORDS))]
    words = diagrams.tokens(canvas, line.inset(40, 0, 8, 0), colours, labels=WORDS)
    cells = diagrams.tokens(
        canvas, states.inset(40, 0, 8, 0), [mix(TEAL, share=0.75 - 0.08 * n) for n in range(len(WORDS))]
    )
    canvas.text(box.x0, line.centre[1] + 2, "words")
    canvas.text(box.x0, states.centre[1] + 2, "states")
    for word, cell in zip(words, cells, strict=True):
        diagrams.arrow(
            canvas, (word.centre[0], word.y1 + 1), (cell.centre[0], cell.y0 - 1), colour=GREY, width=0.7
        )
    last = words[-1].centre[0]
    diagrams.arc(canvas, (last, line.y0 - 3), (words[1].centre[0], line.y0 - 2), 19, RUST)
    diagrams.arc(canvas, (last, line.y0 - 3), (words[3].centre[0], line.y0 - 2), 10, RUST)
    canvas.text(
        (last + words[1].centre[0]) / 2,
        box.y0 + 6,
        "what does “it” mean?",
        font="heit",
        size=7.4,
        colour=RUST,
        anchor=0.5,
    )
    halt, again, answer = gate.inset(40, 2, 8, 0).columns(1, 1, 1, gap=34)
    diagrams.block(canvas, halt, "halting gate", PLUM, note="sure enough?")
    diagrams.block(canvas, again, "go back a line", RUST, note="at most three times")
    diagrams.block(canvas, answer, "answer", TEAL, note="with the words used")
    diagrams.between(canvas, halt, again)
    diagrams.between(canvas, again, answer)
    diagrams.arrow(
        canvas, (cells[0].centre[0], cells[0].y1 + 1), (cells[0].centre[0], halt.y0 - 1), colour=GREY
    )
    canvas.text((halt.x1 + again.x0) / 2, halt.centre[1] - 4, "no", font="heit", size=6.6, anchor=0.5)


def looks(canvas: Canvas, box: Box) -> None:
    """How often words are looked at again: twice the same sentence, before and after training."""
    parts = box.inset(0, 0, 26, 0).columns(1, 1, gap=52)
    for part, title, sharp in zip(parts, ("before training", "after training"), (0.35, 1.0), strict=True):
        area = part.inset(34, 14, 0, 26)
        rows = [[_look(row, column, sharp) for column in range(9)] for row in range(9)]
        heat(canvas, area, rows)
        canvas.text(area.centre[0], part.y0 + 7, title, font="hebo", size=7.6, anchor=0.5)
        for word, row, column in zip(WORDS, area.rows(*[1] * 9), area.columns(*[1] * 9), strict=True):
            canvas.text(area.x0 - 3, row.centre[1] + 2.2, word, size=6.4, anchor=1)
            canvas.text(column.centre[0] + 2, area.y1 + 3, word, size=6.4, angle=90, anchor=1)
    scale_bar(canvas, Box(box.x1 - 18, box.y0 + 14, box.x1 - 11, box.y0 + 80), EMBER, "0", "1")


def _look(row: int, column: int, sharp: float) -> float:
    """An invented attention weight: near the diagonal, and for the last word on what it refers to."""
    near = math.exp(-((row - column) ** 2) / 2) * 0.5
    meant = sharp * (
        (row == 8) * (column == 1) + 0.8 * (row == 7) * (column == 3) + 0.6 * (row == 4) * (column == 3)
    )
    return min(1.0, near + meant + 0.06 * math.sin(3 * row + 5 * column) ** 2) if column <= row else 0.02


def patience(canvas: Canvas, box: Box) -> None:
    """Accuracy over the number of looks, and the looks over the length of the text."""
    left, right = box.columns(1, 1, gap=18)
    drawn = chart(
        canvas,
        left,
        Axis("looks allowed", (0, 1, 2, 3, 4, 5)),
        Axis("accuracy (%)", (50, 60, 70, 80, 90)),
        title="patience pays",
    )
    shapes = (
        ("Slow Reader", BLUE, 24, 1.1),
        ("reads twice", OCHRE, 12, 1.8),
        ("longer window", GREY, 6, 3.0),
    )
    for name, colour, gain, pace in shapes:
        curve(
            drawn,
            Series(name, colour, [(x, 61 + gain * (1 - math.exp(-x / pace))) for x in range(6)], marker=True),
        )
    legend(canvas, drawn.area.x0 + 74, drawn.area.y1 - 24, [(name, colour) for name, colour, *_ in shapes])
    drawn = chart(
        canvas,
        right,
        Axis("words read", (0, 1, 2, 3, 4), ("0", "1k", "2k", "3k", "4k")),
        Axis("looks back", (0, 1, 2, 3)),
        title="and is rarely needed",
    )
    for name, colour, height in (("trials", RUST, 2.3), ("fables", TEAL, 1.1)):
        curve(
            drawn, Series(name, colour, [(x / 4, height * (x / 16) ** 0.6) for x in range(17)]), spread=0.12
        )
    legend(canvas, drawn.area.x0 + 8, drawn.area.y0 + 12, [("trials", RUST), ("fables", TEAL)])


PAPER = Paper(
    name="slow-reader",
    style="learning",
    title="The Slow Reader: Letting Language Models Go Back a Line",
    authors=("Ingrid Solheim", "Kwame Osei", "Beatriz Pellegrin", "Jun Takeda"),
    affiliation="Department of Unhurried Computing, University of Westmere",
    venue="ICSR",
    year=2025,
    abstract="People who read something difficult go back. Their eyes return to the beginning of a line, or to a name three pages ago, and then go on. Language models read each word once and in order. We add a gate by which a model may halt, choose up to three earlier places, and read them again in the light of what came later. On trials, where an early word often turns out to matter late, errors fall by two fifths; on fables, where it seldom does, the model learns to leave the gate shut.",
    body=(
        Heading("Introduction"),
        "Of all the eye movements of a reader, one in eight goes backwards. They are not mistakes. They cluster at the ends of sentences, at pronouns, and wherever a later word makes an earlier one ambiguous. A reader who is kept from going back understands less, and knows it. It is therefore a little odd that the most successful readers we have built cannot go back at all.",
        "It may be objected that a model with attention sees all earlier words at once and has no need to return to them. But what it sees are the states that were computed when those words were read, before anything that followed was known. Going back means computing them anew (Figure 1). This paper describes a way of doing so which is cheap because it is rare, and rare because the model pays for it.",
        Figure(number="1", caption="The Slow Reader at work. At the end of the sentence the gate finds that the meaning of *it* is unsure; the model goes back to two earlier words, reads them again knowing the rest, and answers with the words that it used.", draw=going_back, height=168),
        *filler.introduction_to_related(*OURS),
        Heading("A gate that halts"),
        "After each sentence a gate looks at the last state and gives a probability of going on. If it halts, the states of the sentence ask for earlier places, the three best of which are read again by the same layers with the last state as their past. The gate costs nothing when it is open.",
        Figure(number="2", caption="Where each word (row) looks among earlier words (column), before and after training with the gate. After training the last word finds what it refers to.", draw=looks, height=196),
        *filler.rest_of_method(*OURS),
        *filler.experiments(*OURS)[:4],
        Figure(number="3", caption="Left: accuracy by the number of looks allowed. Right: looks back that are used, by the length of the text.", draw=patience, height=136),
        Table(number="1", caption="Questions answered correctly (%).", rows=(("Reader", "Trials", "Fables", "Recipes", "Seconds"), ("Reads once", "61.2", "83.0", "77.4", "1.0"), ("Reads twice", "68.9", "83.3", "79.0", "2.0"), ("Longer window", "66.1", "83.1", "78.8", "1.7"), ("Slow Reader", "82.5", "83.4", "81.9", "1.2"))),
        *filler.experiments(*OURS)[4:],
        *filler.references(2),
    ),
    key=(("1",), ("2",)),
)  # fmt: skip
