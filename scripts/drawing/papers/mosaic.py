"""Two columns: attention that looks where words point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drawing import diagrams, filler, pictures
from drawing.charts import Axis, Series, chart, dots, legend
from drawing.colours import BLUE, GREY, INK, OCHRE, PLUM, RUST, TEAL, mix
from drawing.paper import Figure, Heading, Paper, Table

if TYPE_CHECKING:
    from drawing.canvas import Box, Canvas

OURS = ("Mosaic Attention", "grounding words in pictures", "Postcards-9k")

SCENES = (
    (pictures.hills(3), "the low sun", ((0.3, 0.36, 0.09),), ((0.35, 0.3, 0.2), (0.7, 0.7, 0.2))),
    (pictures.fruit(8), "the two on the right", ((0.61, 0.62, 0.09), (0.83, 0.64, 0.1)), ((0.4, 0.62, 0.3),)),
    (
        pictures.street(4),
        "windows still lit",
        ((0.2, 0.75, 0.07), (0.52, 0.7, 0.08), (0.8, 0.8, 0.08)),
        ((0.5, 0.3, 0.3),),
    ),
    (
        pictures.hills(5),
        "the nearest ridge",
        ((0.2, 0.9, 0.12), (0.5, 0.92, 0.14), (0.8, 0.9, 0.12)),
        ((0.6, 0.5, 0.25),),
    ),
)


def where_words_point(canvas: Canvas, box: Box) -> None:
    """Four pictures, each above where two models look for the same words."""
    names = box.inset(0, 16, 0, 0).rows(1, 1, 1, gap=4)
    for row, name in zip(names, ("picture", "baseline", "Mosaic"), strict=True):
        canvas.text(box.x0 + 7, row.centre[1], name, font="hebo", size=7.4, anchor=0.5, angle=90)
    for column, (picture, words, right, wrong) in zip(
        box.inset(14, 0, 0, 0).columns(1, 1, 1, 1, gap=5), SCENES, strict=True
    ):
        canvas.text(column.centre[0], box.y0 + 8, f"“{words}”", font="heit", size=8, anchor=0.5)
        seen = (picture, pictures.attention(picture, wrong), pictures.attention(picture, right))
        for cell, shown in zip(column.inset(0, 16, 0, 0).rows(1, 1, 1, gap=4), seen, strict=True):
            canvas.picture(cell, pictures.to_bytes(shown))


def pipeline(canvas: Canvas, box: Box) -> None:
    """A picture in tiles, a phrase in words, and the mosaic that joins them."""
    source, tiles, mosaic, head = box.columns(1.25, 1.0, 1.35, 0.9, gap=24)
    scene, phrase = source.rows(1.5, 0.5, gap=12)
    canvas.picture(scene, pictures.to_bytes(SCENES[0][0]))
    diagrams.tokens(canvas, phrase.inset(0, 5), (BLUE, BLUE, BLUE), labels=("the", "low", "sun"))
    patches, words = tiles.rows(1.5, 0.5, gap=12)
    diagrams.stack(canvas, patches.inset(6, 4), TEAL, sheets=6)
    diagrams.block(canvas, words, "word encoder", BLUE)
    diagrams.between(canvas, scene, patches)
    diagrams.between(canvas, phrase, words)
    diagrams.group(canvas, mosaic, "mosaic attention", PLUM)
    cells = [
        cell
        for row in mosaic.inset(16, 20, 16, 36).rows(1, 1, 1, 1, gap=2)
        for cell in row.columns(1, 1, 1, 1, 1, 1, gap=2)
    ]
    for place, cell in enumerate(cells):
        bright = place in (7, 8, 13, 14)
        canvas.rect(cell, fill=RUST if bright else mix(PLUM, share=0.55 + 0.06 * (place % 6)), radius=1)
    diagrams.label(canvas, mosaic.centre[0], mosaic.y1 - 24, "tiles merge where the words agree", size=6.2)
    canvas.text(
        mosaic.centre[0],
        mosaic.y1 - 11,
        "softmax over merged tiles",
        font="heit",
        size=6.4,
        colour=PLUM,
        anchor=0.5,
    )
    diagrams.between(canvas, patches, mosaic)
    diagrams.between(canvas, words, mosaic)
    box_head, mask_head = head.inset(0, 12).rows(1, 1, gap=18)
    diagrams.solid(canvas, box_head, "box", RUST)
    diagrams.solid(canvas, mask_head, "mask", OCHRE)
    for target in (box_head, mask_head):
        diagrams.arrow(
            canvas,
            (mosaic.x1 + 2, mosaic.centre[1]),
            (mosaic.x1 + 11, mosaic.centre[1]),
            (mosaic.x1 + 11, target.centre[1]),
            (target.x0 - 2, target.centre[1]),
        )


def trade(canvas: Canvas, box: Box) -> None:
    """Accuracy and speed of several models: ours lie above the others."""
    drawn = chart(
        canvas,
        box,
        Axis("pictures a second", (0, 20, 40, 60, 80)),
        Axis("phrases found (%)", (50, 60, 70, 80)),
    )
    others = [(12, 71), (18, 66), (26, 68), (35, 61), (47, 63), (58, 57), (70, 54)]
    ours = [(16, 77.5), (31, 75.2), (52, 71.6), (73, 65.0)]
    canvas.path([drawn.at(x, y) for x, y in ours], stroke=mix(RUST, share=0.4), width=1, dash="3 2")
    dots(drawn, Series("others", GREY, [*map(tuple, others)]), radius=2.6)
    dots(drawn, Series("ours", RUST, [*map(tuple, ours)]), radius=3.4)
    for (x, y), name in zip(ours, ("L", "M", "S", "XS"), strict=True):
        left, top = drawn.at(x, y)
        canvas.text(left + 5, top - 4, f"Mosaic-{name}", size=6.4, colour=INK)
    legend(canvas, drawn.area.x0 + 8, drawn.area.y1 - 16, (("earlier models", GREY), ("Mosaic", RUST)))


PAPER = Paper(
    name="mosaic",
    style="vision",
    title="Mosaic Attention: Looking Where the Words Point",
    authors=("Tomasz Karelin", "Adaeze Okonjo", "Lucia Castellane", "Wei-Ling Hollis"),
    affiliation="Visual Grammar Group, Northgate Polytechnic",
    venue="SVR",
    year=2025,
    abstract="Attention over the tiles of a picture is drawn to what is bright, central or large, whatever the words say. Mosaic Attention merges neighbouring tiles before it compares them with a phrase, and merges them differently for every phrase: what the words treat as one thing becomes one tile. The change has no parameters of its own. It finds six more phrases in a hundred at the same speed, and its maps can be understood by looking at them.",
    body=(
        Figure(number="1", caption="Where two models look for the phrases above the pictures. The baseline looks at what stands out; Mosaic Attention looks at what is meant, also where that lies at the edge or falls into several pieces.", draw=where_words_point, height=262, wide=True, teaser=True),
        Heading("Introduction"),
        "To point is to say: not everything else. When a child is asked for *the two on the right*, it does not weigh each square inch of the table; it sees pieces of fruit and counts them. Models that connect words with pictures work on squares of sixteen pixels which know nothing of fruit. They add up what the squares contribute and hope that the sum will have a peak in the right place.",
        "The hope is often disappointed (Figure 1). We propose to let the phrase decide what counts as a piece. Tiles that answer to the words in the same manner are merged, and only then compared.",
        Figure(number="2", caption="Our approach. Tiles and words are encoded apart. The mosaic merges neighbouring tiles which respond alike to the phrase, and two small heads read a box and a mask from it.", draw=pipeline, height=128, wide=True),
        *filler.introduction_to_related(*OURS),
        Heading("Mosaic attention"),
        "Let there be a grid of tiles and a phrase of a few words. For each pair of neighbouring tiles we ask how similarly they respond to the words, and join them if the similarity is above the median of the picture. The groups which result are the mosaic (Figure 2). Attention is computed over groups and handed back to their tiles.",
        *filler.rest_of_method(*OURS),
        Figure(number="3", caption="Phrases found against speed, on one card.", draw=trade, height=148),
        Table(number="1", caption="Phrases found (%) on Postcards-9k.", rows=(("Model", "Single", "Several", "Edge"), ("Plain attention", "74.0", "51.2", "48.8"), ("Larger tiles", "70.1", "55.0", "44.3"), ("Learned queries", "76.4", "58.7", "52.1"), ("Mosaic-L", "79.9", "71.3", "68.0"))),
        *filler.experiments(*OURS),
        *filler.references(4),
    ),
    key=(("1", "2"), ("3",)),
)  # fmt: skip
