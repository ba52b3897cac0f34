"""Paper → PDF, with the boxes of its figures and captions."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pymupdf

from drawing.flow import Flow
from drawing.styles import STYLES

if TYPE_CHECKING:
    from drawing.canvas import Box
    from drawing.flow import Placed
    from drawing.paper import Paper

CAPTION_WORDS = 100  # characters; what annotators write down of a caption


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A paper's PDF and what stands where in it."""

    paper: Paper
    pdf: bytes
    pages: int
    placed: tuple[Placed, ...]

    @property
    def name(self) -> str:
        """What its files are called, without a suffix."""
        return self.paper.name

    @property
    def file(self) -> str:
        """What its PDF is called."""
        return f"{self.name}.pdf"


def print_paper(paper: Paper) -> Printed:
    """The paper as a PDF without dates or random identifiers."""
    document = pymupdf.open()
    flow = Flow(document, paper, STYLES[paper.style])
    flow.run()
    document.set_metadata(
        {"title": paper.title, "author": ", ".join(paper.authors), "creator": "readinglist's press"}
    )
    data = document.tobytes(garbage=3, deflate=True, no_new_id=True)
    return Printed(paper=paper, pdf=data, pages=document.page_count, placed=tuple(flow.placed))


def truth(printed: Printed) -> dict[str, Any]:
    """What an annotator would say about the PDF."""
    return {
        "file": printed.file,
        "pages_annotated": "all",
        "tables": True,
        "figures": [_region(placed) for placed in printed.placed],
        "key": [list(group) for group in printed.paper.key],
        "notes": "Drawn, so the boxes are exact.",
    }


def _region(placed: Placed) -> dict[str, Any]:
    return {
        "number": placed.number,
        "kind": placed.kind,
        "page": placed.page,
        "box": _corners(placed.box),
        "caption_box": _corners(placed.caption_box),
        "caption": placed.caption[:CAPTION_WORDS],
        "vector_only": placed.is_vector_only,
    }


def _corners(box: Box) -> list[float]:
    return [round(corner, 1) for corner in box]


def entry(printed: Printed) -> dict[str, Any]:
    """What a manifest says about the file, so that it is matched to the list."""
    paper = printed.paper
    return {
        "file": printed.file,
        "title": paper.title,
        "year": paper.year,
        "venue": paper.venue,
        "arxiv_id": None,
        "url": f"https://example.org/papers/{paper.name}",
        "pages": printed.pages,
        "bytes": len(printed.pdf),
        "template": paper.style,
        "sha256": hashlib.sha256(printed.pdf).hexdigest(),
    }
