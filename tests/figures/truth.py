"""Boxes drawn by people, and how many of them the finder finds and invents."""

import json
from functools import cache

from readinglist.figures import boxes, choose, find, page
from readinglist.model import Box

ENOUGH = 0.8  # intersection over union, as in the evaluation of PDFFigures 2.0


def f1(papers, folder, kind):
    """The harmonic mean of precision and recall over all papers of the folder."""
    scores = [_score(json.loads(path.read_text()), papers, kind) for path in sorted(folder.glob("*.json"))]
    return 2 * sum(hit for hit, _ in scores) / sum(both for _, both in scores)


def best_key(papers, folder):
    """How often the first key figure is the one that a curator would choose."""
    truths = [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))]
    right = [_read(papers / truth["file"])[1][0] in truth["key"][0] for truth in truths]
    return sum(right) / len(right)


@cache
def _read(path):
    """The regions of a PDF, and the number of its key figure."""
    pages = tuple(page.layouts(page.open_pdf(path)))
    regions = find.find(pages)
    return regions, choose.rank(regions, pages)[:1]


def _score(truth, papers, kind):
    def is_judged(on):
        return truth["pages_annotated"] == "all" or on in truth["pages_annotated"]

    if kind == "table" and not truth["tables"]:
        return 0, 0
    found = {
        (region.number, region.page): region.box
        for region in _read(papers / truth["file"])[0]
        if region.kind == kind and is_judged(region.page)
    }
    wanted = {
        (figure["number"], figure["page"]): Box(
            **dict(zip(("x0", "y0", "x1", "y1"), figure["box"], strict=True))
        )
        for figure in truth["figures"]
        if figure["kind"] == kind and is_judged(figure["page"])
    }
    hits = sum(
        label in found and boxes.agreement(found[label], box) >= ENOUGH for label, box in wanted.items()
    )
    return hits, len(found) + len(wanted)
