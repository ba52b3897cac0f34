"""A PDF on this machine → what is in it: as the store knows it, else from a process that parses it."""

from __future__ import annotations

import contextlib
import hashlib
from typing import TYPE_CHECKING

from readinglist.figures import answer, limits, question, report, shown
from readinglist.figures.process import Lost
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Garbled, Refusal, Report
from readinglist.figures.workers import pool

if TYPE_CHECKING:
    from readinglist.figures.store import Store
    from readinglist.model import FigureChoice, Pdf

LARGEST_PDF = 200_000_000  # bytes; theses full of photographs have 100 million


def look(pdf: Pdf, choice: FigureChoice, store: Store) -> Report | Refusal:
    """What the store says; a new answer where it says nothing, or lacks pictures that are wanted."""
    if kept := known(pdf, choice, store):
        return kept
    if code := fault(pdf):
        return remembered(pdf.digest, store) or refusal(code)
    return _parsed(pdf, choice, store)


def known(pdf: Pdf, choice: FigureChoice, store: Store) -> Report | Refusal | None:
    """What the store says, if it answers this choice with pictures that are whole."""
    kept = store.read(pdf.digest)
    if not kept or not shown.serves(kept, choice):
        return None
    return kept if isinstance(kept, Refusal) or store.holds(_shown(kept, choice)) else None


def remembered(digest: str, store: Store) -> Report | Refusal | None:
    """What the store says of a file, whatever is wanted of it, if all its pictures are whole."""
    kept = store.read(digest)
    return kept if isinstance(kept, Refusal) or (kept and store.holds(report.pictures(kept))) else None


def fault(pdf: Pdf) -> str:
    """What keeps this file from being parsed at all, as a code; "" for nothing."""
    try:
        if not pdf.path.is_file():
            return "no-pdf"
        if pdf.path.stat().st_size > LARGEST_PDF:
            return "too-large"
        with pdf.path.open("rb") as file:
            return "" if hashlib.file_digest(file, "sha256").hexdigest() == pdf.digest else "changed"
    except OSError:
        return "no-pdf"


def _shown(kept: Report, choice: FigureChoice) -> list[str]:
    """The pictures that this choice shows."""
    return [name for _, cut in shown.choose(kept, choice) for name in (cut.image, cut.thumbnail)]


def _parsed(pdf: Pdf, choice: FigureChoice, store: Store) -> Report | Refusal:
    """A process's answer, kept."""
    asked = question.figures(pdf.path, choice)
    try:
        with pool().borrow() as process:
            said, pictures = answer.from_bytes(process.ask(asked, limits.WALL_S))
    except Lost as lost:
        return _lost(lost, pdf, store)
    except Garbled:
        return refusal("protocol")
    try:
        store.write(pdf.digest, said, pictures)
    except OSError:
        return refusal("not-kept")
    return said


def _lost(lost: Lost, pdf: Pdf, store: Store) -> Refusal:
    """The refusal; kept once it is the PDF's doing again: the first time, the machine may have been busy."""
    said = refusal(lost.code)
    if lost.by_question and store.fails_again(pdf.digest, lost.code):
        with contextlib.suppress(OSError):
            store.write(pdf.digest, said, {})
    return said
