"""Jobs → figures: from the store where it knows the PDF, else from a process that parses it."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import answer, limits, question, shown
from readinglist.figures.process import Lost
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Garbled, Refusal, Report
from readinglist.figures.store import Store
from readinglist.figures.workers import pool
from readinglist.model import Crop, FigureChoice, Figures, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from readinglist.figures.report import Cut
    from readinglist.model import Pdf, Region

LARGEST_PDF = 200_000_000  # bytes; theses full of photographs have 100 million
NOTHING_SAID = FigureChoice()


@dataclass(frozen=True, slots=True)
class Job:
    """A PDF to find figures in, and what its curator says about them."""

    pdf: Pdf
    choice: FigureChoice = NOTHING_SAID


def extract(jobs: Iterable[Job], store: Path, executor: Executor) -> Iterator[Figures | Skipped]:
    """What each job gives, in the order of the jobs; every worker must see the PDFs and the store."""
    yield from executor.map(functools.partial(_figures, store=Store(store)), jobs)


def _figures(job: Job, store: Store) -> Figures | Skipped:
    match _said(job, store):
        case Refusal(code=code, reason=reason):
            return Skipped(paper_id=job.pdf.paper_id, stage="figures", code=code, reason=reason)
        case Report() as report:
            return Figures(
                paper_id=job.pdf.paper_id,
                digest=job.pdf.digest,
                pages=report.pages,
                regions=report.regions,
                key=report.key,
                crops=tuple(_crops(report, job.choice, store)),
            )


def _said(job: Job, store: Store) -> Report | Refusal:
    """The store's answer; a new one where it has none, or none with the pictures that are wanted."""
    kept = store.read(job.pdf.digest)
    if kept and shown.serves(kept, job.choice):
        return kept
    if code := _fault(job.pdf):
        return kept or refusal(code)
    return _parsed(job, store)


def _fault(pdf: Pdf) -> str:
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


def _parsed(job: Job, store: Store) -> Report | Refusal:
    """A process's answer, kept; what a process was lost over is not kept, for it may go better next time."""
    asked = question.figures(job.pdf.path, job.choice)
    try:
        with pool().borrow() as process:
            said, pictures = answer.from_bytes(process.ask(asked, limits.WALL_S))
    except Lost as lost:
        return refusal(lost.code)
    except Garbled:
        return refusal("protocol")
    try:
        store.write(job.pdf.digest, said, pictures)
    except OSError:
        return refusal("not-kept")
    return said


def _crops(report: Report, choice: FigureChoice, store: Store) -> Iterator[Crop]:
    return (_crop(region, cut, store) for region, cut in shown.choose(report, choice))


def _crop(region: Region, cut: Cut, store: Store) -> Crop:
    return Crop(
        region=region,
        image=store.picture(cut.image),
        width=cut.width,
        height=cut.height,
        thumbnail=store.picture(cut.thumbnail),
        thumbnail_width=cut.thumbnail_width,
        thumbnail_height=cut.thumbnail_height,
        blur=cut.blur,
    )
