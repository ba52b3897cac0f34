"""Two-column, with a teaser on page one: reading faded pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.charts import Axis, Series, chart, curve, legend
from drawing.colours import BLUE, GREY, OCHRE, PLUM, RUST, TEAL
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Box, Canvas

OURS = ("Lanternfish", "reading faded manuscripts", "the Harbour Ledgers")


def teaser(canvas: Canvas, box: Box) -> None:
    """Three faded leaves, each beside what was read out of it."""
    for place, pair in enumerate(box.columns(1, 1, 1, gap=16)):
        left, right = pair.inset(0, 0, 0, 13).columns(1, 1, gap=14)
        canvas.picture(left, pictures.to_bytes(pictures.page(30 + place, fading=0.72 + 0.05 * place)))
        canvas.picture(right, pictures.to_bytes(pictures.page(30 + place)))
        diagrams.between(canvas, left, right, colour=RUST)
        diagrams.label(
            canvas, left.centre[0], box.y1 - 2, ("ledger, 1741", "letter, 1803", "log book, 1822")[place]
        )
        diagrams.label(canvas, right.centre[0], box.y1 - 2, "restored", colour=RUST)


def architecture(canvas: Canvas, box: Box) -> None:
    """Two lights, two encoders, one exchange between them, one page."""
    lights, encoders, exchange, decoder, out = box.inset(4, 6).columns(0.9, 1.3, 1.5, 1.1, 0.8, gap=26)
    diagrams.group(canvas, exchange.inset(-9, -4), "exchange, 6 times", PLUM)
    names = (("raking light", BLUE), ("infrared", RUST))
    for row, (name, colour) in enumerate(names):
        light, encoder, mixer = (part.rows(1, 1, gap=20)[row] for part in (lights, encoders, exchange))
        canvas.picture(
            light.inset(4, 2, 4, 12), pictures.to_bytes(pictures.page(40, fading=0.35 + 0.3 * row))
        )
        diagrams.label(canvas, light.centre[0], light.y1 - 2, name, colour=colour)
        diagrams.trapezoid(canvas, encoder.inset(0, 8), "encoder\n12 layers", colour)
        cell = mixer.inset(2, 18 if not row else 8, 2, 8 if not row else 18)
        diagrams.block(canvas, cell, "cross-attention", colour, note="asks the other light")
        diagrams.between(canvas, light, encoder)
        diagrams.between(canvas, encoder, cell)
        middle = decoder.inset(0, 30)
        diagrams.arrow(
            canvas,
            (cell.x1 + 2, cell.centre[1]),
            (cell.x1 + 16, cell.centre[1]),
            (middle.x0 - 2, middle.centre[1] - 12 + 24 * row),
        )
    x = exchange.centre[0]
    diagrams.arrow(canvas, (x - 8, box.centre[1] - 9), (x - 8, box.centre[1] + 12), colour=BLUE)
    diagrams.arrow(canvas, (x + 8, box.centre[1] + 9), (x + 8, box.centre[1] - 12), colour=RUST)
    diagrams.trapezoid(canvas, middle, "decoder", TEAL, narrowing=-0.22)
    page = out.inset(0, 20)
    diagrams.between(canvas, middle, page)
    canvas.picture(page, pictures.to_bytes(pictures.page(40)))


def fading(canvas: Canvas, box: Box) -> None:
    """Error over fading: ours rises last."""
    drawn = chart(
        canvas,
        box,
        Axis("ink that is lost (%)", (0, 20, 40, 60, 80)),
        Axis("character error (%)", (0, 10, 20, 30, 40)),
    )
    shapes = (
        ("one light", GREY, 1.0, ""),
        ("both, averaged", OCHRE, 0.72, "4 2"),
        ("Lanternfish", BLUE, 0.4, ""),
    )
    for name, colour, steepness, dash in shapes:
        points = [(x, 2.2 + steepness * 34 * (x / 80) ** 2.2) for x in range(0, 81, 10)]
        curve(drawn, Series(name, colour, points, dash, marker=True), spread=1.1)
    legend(canvas, drawn.area.x0 + 10, drawn.area.y0 + 12, [(name, colour) for name, colour, _, _ in shapes])


PAPER = Paper(
    name="lanternfish",
    style="vision",
    title="Lanternfish: Reading Faded Pages Under Two Lights",
    authors=("Ottilie Brandvold", "Mateo Ruiz-Ibarra", "Hana Fujisaki"),
    affiliation="Institute for Patient Machines, Port Almond",
    venue="SVR",
    year=2024,
    abstract="Old ink fades unevenly: what one lamp no longer shows, another still does. We present Lanternfish, which photographs a page twice, under raking light and in the infrared, and lets two encoders ask each other about what they cannot see. On 4,100 leaves of harbour ledgers it reads pages that have lost three fifths of their ink as well as earlier systems read pages that have lost one fifth.",
    body=(
        Figure(number="1", caption="Lanternfish reads what is hardly there. Each pair shows a leaf as a visitor sees it and as our model restores it from two photographs; words in the right-hand pictures were confirmed by two archivists.", draw=teaser, height=118, wide=True, teaser=True),
        Heading("Introduction"),
        "A reader in an archive tilts the page. The gesture is so common that nobody describes it: the leaf is lifted by one corner, the lamp is moved, and a line that was not there a moment ago can be read. What the hand does is to change the light until the page gives something up. Recognisers of handwriting have never been given this freedom. They are shown one photograph, taken from above under even light, and asked to do their best.",
        "We ask what is gained if a model receives two photographs instead, and may look from one to the other. The answer depends on how the two are joined. Averaging them helps little, for the places where one of them shows nothing drown in what the other shows. Letting each ask the other helps a great deal (Figure 1).",
        *filler.introduction_to_related(*OURS),
        Figure(number="2", caption="Overview of Lanternfish. Each light has its own encoder. Six times the two exchange what they see by cross-attention, each asking about the places where it is least sure; a single decoder then writes the restored page.", draw=architecture, height=150, wide=True),
        Heading("Two lights, one page"),
        "The two encoders (Figure 2) have the same shape and different weights. After every second layer each of them sends a query for its least certain tokens to the other one, and receives a value in return. The number of queries is fixed to a sixteenth of the tokens, so that the exchange stays cheap and has to be used well.",
        Figure(number="3", caption="Character error as ink is taken away. Bands are one standard deviation over five runs.", draw=fading, height=150),
        *filler.rest_of_method(*OURS),
        Table(number="1", caption="Character error (%) on the Harbour Ledgers, by century.", rows=(("Method", "18th", "19th", "Worst tenth"), ("One light", "14.2", "9.8", "38.1"), ("Both, averaged", "12.9", "9.1", "33.0"), ("Both, stacked", "11.7", "8.8", "29.4"), ("Lanternfish", "7.3", "6.9", "16.2"))),
        *filler.experiments(*OURS),
        *filler.references(1),
    ),
    key=(("1", "2"), ("3",)),
)  # fmt: skip
