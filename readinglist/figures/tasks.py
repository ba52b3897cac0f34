"""What a child is asked → its answer, in bytes."""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.figures import answer, choose, cut, encode, find, hyphens, marks, page, report, shown
from readinglist.figures import heading as first_page
from readinglist.figures.marks import Mark
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Refusal, Report
from readinglist.model import Box, Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readinglist.figures.choose import Weighed
    from readinglist.figures.layout import Layout

END_WITHIN = 2048  # bytes; a whole PDF has its end mark here, and some have a little noise after it
EXPLAINED_HEIGHT = 1000  # pixels of a page's longer side: its text is legible, sixty pages are six megabytes
EXPLAINED_QUALITY = 60


def figures(pdf: str, wanted: list[str], marked: list[object]) -> bytes:
    """The figures of a PDF, and pictures of those that may be shown."""
    found = _found(Path(pdf))
    if isinstance(found, Refusal):
        return answer.to_bytes(found, [])
    document, pages, regions = found
    areas = report.regions_from(marked, report.MOST_PAGES)
    if not regions and not areas:
        return answer.to_bytes(refusal("no-figures" if _has_end(Path(pdf)) else "truncated"), [])
    key = choose.rank(regions, pages)
    drawn = list(cut.cut(document, regions, shown.cut_for(regions, wanted, key, areas), areas))
    said = Report(
        pages=document.page_count,
        regions=regions,
        key=key,
        cuts=tuple(each.cut for each in drawn),
        wanted=tuple(wanted),
        marked=areas,
    )
    return answer.to_bytes(said, [picture for each in drawn for picture in (each.image, each.thumbnail)])


def picture(path: str) -> bytes:
    """A picture of the curator's own, as a page that is one figure."""
    try:
        drawn = encode.encode(encode.decode(Path(path)), 0)
    except (OSError, SyntaxError, ValueError):  # of a broken PNG, Pillow says SyntaxError
        return answer.to_bytes(refusal("bad-picture"), [])
    box = Box(x0=0.0, y0=0.0, x1=float(drawn.cut.width), y1=float(drawn.cut.height))
    whole = Region(number="", kind="figure", page=1, box=box)
    said = Report(pages=1, regions=(whole,), cuts=(drawn.cut,))
    return answer.to_bytes(said, [drawn.image, drawn.thumbnail])


def explain(pdf: str, marked: list[object]) -> bytes:
    """Everything found in a PDF, what speaks for each figure, and the pages with all that drawn on them."""
    found = _found(Path(pdf))
    if isinstance(found, Refusal):
        return answer.pack([report.to_json(found).encode(), b"[]"])
    document, pages, regions = found
    areas = report.regions_from(marked, report.MOST_PAGES)
    weighed = choose.weigh(regions, pages)
    key = tuple(dict.fromkeys(each.region.number for each in weighed))
    said = Report(pages=document.page_count, regions=regions, key=key, marked=areas)
    weights = [[regions.index(each.region), each.words, each.place, each.look] for each in weighed]
    drawn = _drawn(document, len(pages), tuple(_marks(regions, areas, weighed)))
    return answer.pack([report.to_json(said).encode(), json.dumps(weights).encode(), *drawn])


def heading(pdf: str) -> bytes:
    """What the first page says of its paper."""
    try:
        first = next(page.layouts(page.open_pdf(Path(pdf))))
    except page.Unusable as unusable:
        return report.to_json(refusal(unusable.code)).encode()
    return json.dumps(asdict(first_page.read(first))).encode()


TASKS: dict[str, Callable[..., bytes]] = {
    "figures": figures,
    "picture": picture,
    "explain": explain,
    "heading": heading,
}
"""Each thing that may be asked, by the name that a question gives it."""


# ── finding ───────────────────────────────────────────────────────────────────────────────────────────


def _found(pdf: Path) -> tuple[cut.Document, tuple[Layout, ...], tuple[Region, ...]] | Refusal:
    """The open PDF, its pages and what is on them."""
    try:
        document = page.open_pdf(pdf)
        pages = tuple(page.layouts(document))
    except page.Unusable as unusable:
        is_cut_off = unusable.code in ("damaged", "empty") and not _has_end(pdf)
        return refusal("truncated" if is_cut_off else unusable.code)
    return document, pages, _regions(document, pages)


def _regions(document: cut.Document, pages: tuple[Layout, ...]) -> tuple[Region, ...]:
    """What is found on these pages, its captions without the hyphens of their rows' ends."""
    words = hyphens.words_of(pages)
    found = (
        region for region in find.find(pages, functools.partial(page.whole, document)) if _has_area(region)
    )
    return tuple(replace(region, caption=hyphens.mend(region.caption, words)) for region in found)


def _has_area(region: Region) -> bool:
    """A line without height is no figure, whatever its caption says."""
    return region.box.x0 < region.box.x1 and region.box.y0 < region.box.y1


def _has_end(pdf: Path) -> bool:
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - END_WITHIN))
        return b"%%EOF" in file.read()


# ── explaining ────────────────────────────────────────────────────────────────────────────────────────


def _marks(
    regions: Iterable[Region], areas: Iterable[Region], weighed: Iterable[Weighed]
) -> Iterator[tuple[int, Mark]]:
    """Each region as it is drawn, with the page that it is on; the figures say how they rank and why."""
    ranks = {id(each.region): (rank, each) for rank, each in enumerate(weighed, start=1)}
    for region in regions:
        why = _why(*ranks[id(region)]) if id(region) in ranks else ""
        label = f"{region.kind} {region.number} · sure {region.score:.2f}{why}"
        yield region.page, Mark(kind=region.kind, label=label, box=region.box, caption_box=region.caption_box)
    for area in areas:
        yield area.page, Mark(kind="marked", label=f"marked {area.number}", box=area.box)


def _why(rank: int, each: Weighed) -> str:
    name = "KEY FIGURE" if rank == 1 else f"rank {rank}"
    return f" · {name}: words {each.words:+.1f}, place {each.place:+.1f}, look {each.look:+.1f}"


def _drawn(document: cut.Document, pages: int, marked: tuple[tuple[int, Mark], ...]) -> Iterator[bytes]:
    """Each page with its marks; nothing for one that cannot be drawn."""
    for number in range(1, pages + 1):
        try:
            plain, zoom = cut.page_picture(document, number, EXPLAINED_HEIGHT)
        except cut.UNDRAWABLE:
            yield b""
            continue
        told = marks.draw(plain, (mark for on, mark in marked if on == number), zoom)
        yield encode.webp(told, EXPLAINED_QUALITY)
