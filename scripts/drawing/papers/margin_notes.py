"""Two columns on A4: what the notes in a margin tell about a reader."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.canvas import Box
from drawing.charts import Axis, bars, chart, legend, names_below
from drawing.colours import BLUE, GREY, INK, MOSS, OCHRE, PLUM, RUST, TEAL, mix
from drawing.colours import PAPER as LEAF
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Canvas

OURS = ("Marginalia", "modelling readers", "the Annotated Shelf")
KINDS = (("doubts", RUST), ("links", BLUE), ("praise", MOSS), ("sums", OCHRE))


def annotated(canvas: Canvas, box: Box) -> None:
    """An opened book whose notes become a profile of its reader."""
    book, notes, model, profile = box.columns(1.75, 1.15, 0.95, 1.15, gap=22)
    marks = _book(canvas, book)
    for row, (kind, colour) in zip(notes.inset(0, 6).rows(1, 1, 1, 1, gap=9), KINDS, strict=True):
        diagrams.block(canvas, row, kind, colour, size=7.4)
        x, y = marks[kind]
        canvas.path(
            [(x, y), (notes.x0 - 10, y), (notes.x0 - 10, row.centre[1]), (notes.x0 - 1, row.centre[1])],
            stroke=mix(colour, share=0.3),
            width=0.8,
            dash="2 1.6",
        )
        diagrams.arrow(
            canvas,
            (row.x1 + 2, row.centre[1]),
            (model.x0 - 2, model.centre[1] + (row.centre[1] - model.centre[1]) * 0.45),
            colour=GREY,
        )
    diagrams.trapezoid(canvas, model.inset(0, 16), "reader\nencoder", PLUM, narrowing=0.14)
    diagrams.arrow(canvas, (model.x1 + 2, model.centre[1]), (profile.x0 - 2, model.centre[1]))
    card = profile.inset(0, 14)
    canvas.rect(card, fill=LEAF, stroke=PLUM, width=0.9, radius=4)
    canvas.text(card.x0 + 8, card.y0 + 13, "This reader", font="hebo", size=7.6)
    for row, (words, share, colour) in enumerate(
        (
            ("is a sceptic", 0.9, RUST),
            ("knows law", 0.7, BLUE),
            ("reads late", 0.45, PLUM),
            ("skips verse", 0.3, OCHRE),
        )
    ):
        y = card.y0 + 27 + row * 15.5
        canvas.text(card.x0 + 8, y, words, size=6.6)
        canvas.rect(Box(card.x0 + 8, y + 2.6, card.x1 - 8, y + 5.4), fill=mix(GREY, share=0.75), radius=1.4)
        canvas.rect(
            Box(card.x0 + 8, y + 2.6, card.x0 + 8 + share * (card.width - 16), y + 5.4),
            fill=colour,
            radius=1.4,
        )


def _book(canvas: Canvas, box: Box) -> dict[str, tuple[float, float]]:
    """Two pages with lines of print and coloured notes beside them; gives where each kind of note is."""
    chance = random.Random(5)
    canvas.rect(box.inset(0, 4), fill=mix(INK, share=0.55), radius=4)
    marks = {}
    for side, leaf in enumerate(box.inset(3, 7).columns(1, 1, gap=1.5)):
        canvas.rect(leaf, fill=LEAF, radius=2)
        column = leaf.inset(22 if not side else 9, 9, 9 if not side else 22, 9)
        for row in range(15):
            y = column.y0 + row * column.height / 14.5
            canvas.line(
                column.x0,
                y,
                column.x0 + column.width * (1 if row % 5 < 4 else chance.uniform(0.4, 0.8)),
                y,
                colour=mix(INK, share=0.55),
                width=1.3,
            )
        for place in range(2):
            kind, colour = KINDS[(2 * place + side) % 4]
            x, y = (
                (leaf.x0 + 3 if not side else column.x1 + 4),
                column.y0 + column.height * (0.14 + 0.46 * place),
            )
            canvas.rect(
                Box(column.x0 - 1, y - 2.5, column.x1 + 1, y + 8.5), stroke=colour, width=0.8, radius=2
            )
            for stroke in range(3):
                canvas.path(
                    [(x + s * 2.1, y + stroke * 4 - 2.2 * (s % 2)) for s in range(8)],
                    stroke=colour,
                    width=0.8,
                )
            marks[kind] = (x + 16, y + 3)
    return marks


def by_kind(canvas: Canvas, box: Box) -> None:
    """How much each kind of note tells."""
    drawn = chart(canvas, box, Axis("", (0, 4), ("", "")), Axis("points of accuracy lost", (0, 2, 4, 6, 8)))
    bars(drawn, ((7.4, 5.2, 3.0), (5.1, 4.4, 2.2), (1.2, 2.6, 0.9), (2.8, 1.0, 3.9)), (BLUE, OCHRE, TEAL))
    names_below(drawn, ("doubts", "links", "praise", "sums"))
    legend(
        canvas,
        drawn.area.x0 + 96,
        drawn.area.y0 + 10,
        (("law", BLUE), ("poetry", OCHRE), ("almanacs", TEAL)),
        across=False,
    )


def leaves(canvas: Canvas, box: Box) -> None:
    """Six leaves out of the collection."""
    for row, band in enumerate(box.rows(1, 1, gap=6)):
        for place, cell in enumerate(band.columns(1, 1, 1, gap=6)):
            canvas.picture(
                cell,
                pictures.to_bytes(pictures.page(60 + 3 * row + place, fading=0.1 * place, size=(240, 200))),
            )
            canvas.rect(Box(cell.x0 + 3, cell.y0 + 3, cell.x0 + 14, cell.y0 + 13), fill=INK, radius=1.5)
            canvas.text(
                cell.x0 + 8.5,
                cell.y0 + 10.4,
                "abcdef"[3 * row + place],
                font="hebo",
                size=7,
                colour=LEAF,
                anchor=0.5,
            )


PAPER = Paper(
    name="margin-notes",
    style="language",
    title="Margin Notes Are All a Reader Leaves",
    authors=("Philippa Quist", "Emre Yilmaz", "Noor Rahimi"),
    affiliation="Laboratory for the History of Attention, Eastholm",
    venue="MARGIN",
    year=2023,
    abstract="A book knows nothing of its readers but what they write into it. We collect 31,000 notes from the margins of 900 volumes and ask what can be learnt about a reader from these alone. Doubts tell most and praise tells least. A model that has read a dozen of someone's notes predicts where the next one will stand as well as a friend of that person does.",
    body=(
        Heading("Introduction"),
        "Most of what a reader does leaves no trace. Pages are turned, sentences are weighed, the book is put back. Only now and then does a pencil come out: a line beside a paragraph, a question mark, a name, a sum that has nothing to do with the matter. Librarians used to rub these notes out. They are now the best evidence we have of how people read before screens began to count.",
        "We ask how much of a reader can be recovered from such notes (Figure 1). The question is not idle. A model which answers questions about a text does so for somebody, and it would do it better if it knew whether that somebody doubts, compares, admires or calculates.",
        Figure(number="1", caption="From the margin to the reader. Notes of four kinds are found beside the text, encoded together with the passage they stand by, and pooled into a profile; nothing else about the reader is known.", draw=annotated, height=132, wide=True),
        *filler.introduction_to_related(*OURS),
        Heading("Nine hundred annotated books"),
        "The Annotated Shelf holds 900 volumes from three libraries, scanned leaf by leaf (Figure 2). Two of the authors sorted every note into four kinds: doubts, links to other books, praise, and sums. They agreed on 91 of a hundred; the rest was discussed, and where no agreement was reached the note counts as a doubt.",
        Figure(number="2", caption="Leaves from the Annotated Shelf: (a–c) almanacs, (d–f) letters bound with them.", draw=leaves, height=142),
        *filler.rest_of_method(*OURS),
        Figure(number="3", caption="Accuracy lost when one kind of note is left out. Doubts matter everywhere but in almanacs.", draw=by_kind, height=132),
        Table(number="1", caption="Where will the next note stand? Accuracy (%).", rows=(("Guesser", "Law", "Poetry", "Almanacs"), ("Chance", "8.3", "8.3", "8.3"), ("Most marked page", "21.0", "17.5", "30.2"), ("A friend", "46.1", "49.8", "37.7"), ("Marginalia", "47.0", "44.9", "41.3"))),
        *filler.experiments(*OURS),
        *filler.references(3),
    ),
    key=(("1",), ("2",)),
)  # fmt: skip
