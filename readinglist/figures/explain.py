"""A PDF → its pages with everything found drawn on them, and a text that says why the key figure is that."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import answer, limits, question, report
from readinglist.figures.process import Lost
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Garbled, Refusal, Report
from readinglist.figures.workers import pool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Box, FigureChoice, Pdf, Region

INDEX = "index.md"
CAPTION_SHOWN = 140  # letters: those that the ranking reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How much speaks for a figure as the key figure."""

    region: int
    """Its position among the report's regions."""
    words: float
    """What its caption says."""
    place: float
    """Where in the paper it stands."""
    look: float
    """How wide it is, and whether it is a plot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What was found in a PDF, why it is ranked so, and its pages with all that drawn on them."""

    said: Report | Refusal
    weights: tuple[Weight, ...] = ()
    """The best key figure first."""
    pages: tuple[bytes, ...] = ()
    """WebP files, from page 1 on; an empty one for a page that cannot be drawn."""


def explain(pdf: Pdf, choice: FigureChoice) -> Explanation:
    """What a process finds in this PDF now, whatever was found before."""
    try:
        with pool().borrow() as process:
            return _read(process.ask(question.explain(pdf.path, choice), limits.WALL_S))
    except Lost as lost:
        return Explanation(said=refusal(lost.code))
    except Garbled:
        return Explanation(said=refusal("protocol"))


def files(explanation: Explanation, name: str, choice: FigureChoice) -> Iterator[tuple[str, bytes]]:
    """The explanation as files of one folder: their names and their bytes."""
    yield INDEX, ("\n".join(_text(explanation, name, choice)) + "\n").encode()
    for number, page in enumerate(explanation.pages, start=1):
        if page:
            yield _page_name(number), page


# ── what the child says ───────────────────────────────────────────────────────────────────────────────


def _read(answered: bytes) -> Explanation:
    said, weights, *pages = answer.parts(answered)
    found = report.from_json(said)
    if isinstance(found, Refusal):
        return Explanation(said=found)
    if not all(not page or answer.is_webp(page) for page in pages):
        raise Garbled("a page of the wrong kind")
    return Explanation(said=found, weights=_weights(weights, len(found.regions)), pages=tuple(pages))


def _weights(written: bytes, regions: int) -> tuple[Weight, ...]:
    try:
        document = json.loads(written)
    except ValueError as error:
        raise Garbled(str(error)) from error
    return tuple(_weight(item, regions) for item in (document if isinstance(document, list) else [None]))


def _weight(item: object, regions: int) -> Weight:
    match item:
        case [int(region), float(words), float(place), float(look)] if 0 <= region < regions and all(
            map(math.isfinite, (words, place, look))
        ):
            return Weight(region=region, words=words, place=place, look=look)
    raise Garbled("a weight of the wrong shape")


# ── the text ──────────────────────────────────────────────────────────────────────────────────────────


def _text(explanation: Explanation, name: str, choice: FigureChoice) -> Iterator[str]:
    yield f"# What was found in {_cell(name)}"
    yield ""
    said = explanation.said
    if isinstance(said, Refusal):
        yield f"Nothing ({said.code}): {said.reason}"
        return
    yield f"{said.pages} pages, {len(said.regions)} figures, tables and algorithms."
    yield "On the pages: figures in blue, tables in brown, algorithms in green, what you marked in red;"
    yield "each caption has a thin frame. Boxes are [left, top, right, bottom] in points, as in an entry."
    yield from ("", "## Which is the key figure, and why", "")
    yield from _ranking(said, explanation.weights)
    yield from _chosen(choice)
    yield from ("", "## Page by page", "")
    yield from (_line(region) for region in sorted(said.regions, key=lambda region: region.page))
    yield from ("", "## If something is wrong", "", *ADVICE)


ADVICE = (
    "Say in the entry what to show: `figures: {key: [3, 1]}` for other figures,",
    "`figures: {page: 4, box: [72, 90, 540, 300]}` for another area, `figures: {image: figures/mine.png}`",
    "for a picture of your own in content/, `figures: none` for nothing. And please report it, with this",
    "folder and the paper's address, so that the rules get better.",
)


def _ranking(said: Report, weights: tuple[Weight, ...]) -> Iterator[str]:
    """A row for each figure, the best key figure first."""
    if not weights:
        yield "No figure was found."
        return
    yield "| | Figure | Page | Sum | Words of its caption | Its place | Its look | Sure that it is right |"
    yield "|---|---|---|---|---|---|---|---|"
    for rank, weight in enumerate(weights, start=1):
        region = said.regions[weight.region]
        total = weight.words + weight.place + weight.look
        sums = f"{total:+.1f} | {weight.words:+.1f} | {weight.place:+.1f} | {weight.look:+.1f}"
        yield f"| {rank} | {_cell(region.number or '–')} | {region.page} | {sums} | {region.score:.2f} |"


def _chosen(choice: FigureChoice) -> Iterator[str]:
    if choice.none:
        yield from ("", "The entry says `figures: none`: nothing is shown.")
    elif choice.key:
        yield from ("", f"The entry says which are shown instead: {', '.join(choice.key)}.")
    elif choice.instead:
        yield from ("", f"The entry gives {len(choice.instead)} of its own, which are shown instead.")


def _line(region: Region) -> str:
    name = f"{region.kind} {region.number}".strip()
    page = f"[page {region.page}]({_page_name(region.page)})"
    how = "" if region.found_by == "caption" else f", found by {region.found_by}"
    where = f"{_edges(region.box)}, sure {region.score:.2f}{how}"
    return f"- {page}: {_cell(name)} {where}: {_cell(_short(region.caption))}"


def _short(caption: str) -> str:
    return caption if len(caption) <= CAPTION_SHOWN else f"{caption[:CAPTION_SHOWN]} …"


def _edges(box: Box) -> str:
    return f"[{box.x0:.0f}, {box.y0:.0f}, {box.x1:.0f}, {box.y1:.0f}]"


def _page_name(number: int) -> str:
    return f"page-{number:02}.webp"


def _cell(words: str) -> str:
    """Words of a PDF, so that they are neither a table's edge nor HTML nor a link."""
    return "".join(f"&#{ord(char)};" if char in "|<>&[]`*_\\" else char for char in words)
