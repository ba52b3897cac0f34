"""A PDF → what its first page says of it, read in a process that a bad PDF may take down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from readinglist.figures import limits, question, report
from readinglist.figures.heading import Heading
from readinglist.figures.process import Lost
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Garbled, Refusal
from readinglist.figures.workers import pool
from readinglist.model import Skipped

if TYPE_CHECKING:
    from pathlib import Path


def heading_of(pdf: Path) -> Heading | Skipped:
    """The title, authors and identifiers on the first page, or why nothing could be read."""
    try:
        with pool().borrow() as process:
            said = _read(process.ask(question.heading(pdf), limits.WALL_S))
    except Lost as lost:
        said = refusal(lost.code)
    except Garbled:
        said = refusal("protocol")
    if isinstance(said, Refusal):
        return Skipped(paper_id=pdf.name, stage="figures", code=said.code, reason=said.reason)
    return said


def _read(answered: bytes) -> Heading | Refusal:
    """The answer, of which only text is believed: a bad PDF may have had a hand in it."""
    try:
        found = json.loads(answered)
    except (ValueError, RecursionError) as error:
        raise Garbled("no JSON") from error
    match found:
        case {"title": str(title), "authors": [*authors], "arxiv": str(arxiv), "doi": str(doi)}:
            names = tuple(name for name in authors if isinstance(name, str))
            return Heading(title=title, authors=names, arxiv=arxiv, doi=doi)
    refused = report.from_json(answered)
    if isinstance(refused, Refusal):
        return refused
    raise Garbled("neither a heading nor a refusal")
