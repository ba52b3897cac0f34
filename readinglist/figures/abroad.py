"""A PDF → what a worker elsewhere finds in it, by way of a depot: files that both machines can reach.

Here the PDF goes into the depot. The worker takes it from there into a temporary file, looks through it under
the same limits as here, and puts answer and pictures into the depot. From there they come home.
"""

from __future__ import annotations

import threading
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.figures import look, report
from readinglist.figures.files import scratch
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Refusal, Report
from readinglist.figures.store import Store, version

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from readinglist.figures.files import Files
    from readinglist.model import FigureChoice, Pdf

MISSED = frozenset({"no-pdf", "changed"})
"""What a worker says if the depot lacks the PDF, or holds a damaged one."""

_sending = threading.BoundedSemaphore(4)  # PDFs on their way have to be held in memory, up to 200 MB each


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """All that a worker elsewhere has to know."""

    pdf: Pdf
    """Its path is of no use there."""
    choice: FigureChoice
    depot: Files
    version: str
    """Of the program here: another one there would find something else."""


def ask(pdf: Pdf, choice: FigureChoice, home: Store, depot: Files, executor: Executor) -> Report | Refusal:
    """What is known at home or in the depot, else what a worker finds; kept at home."""
    if kept := look.known(pdf, choice, home):
        return kept
    said = look.known(pdf, choice, Store(depot)) or _asked(pdf, choice, depot, executor)
    if isinstance(said, Refusal):
        return look.remembered(pdf.digest, home) or said if said.code in MISSED else said
    return _carried(pdf, said, Store(depot), home)


def run(errand: Errand) -> Report | Refusal:
    """Look through the depot's PDF, on whatever machine this is."""
    if errand.version != version():
        return refusal("other-version")
    with scratch() as folder:
        path = folder / "it.pdf"
        try:
            path.write_bytes(errand.depot.read(_name(errand.pdf)))
        except FileNotFoundError:
            return refusal("no-pdf")
        except OSError:
            return refusal("not-kept")
        return look.look(replace(errand.pdf, path=path), errand.choice, Store(errand.depot))


def _asked(pdf: Pdf, choice: FigureChoice, depot: Files, executor: Executor) -> Report | Refusal:
    """A worker's answer; where the depot's PDF turns out to be damaged, once more with a new one."""
    if code := look.fault(pdf):
        return refusal(code)
    errand = Errand(pdf=pdf, choice=choice, depot=depot, version=version())
    try:
        _send(pdf, depot, anew=False)
        said = executor.submit(run, errand).result()
        if isinstance(said, Refusal) and said.code in MISSED:
            _send(pdf, depot, anew=True)
            said = executor.submit(run, errand).result()
    except BrokenExecutor:
        return refusal("worker-lost")
    except OSError:
        return refusal("not-kept")
    found: Report | Refusal = said
    return found


def _send(pdf: Pdf, depot: Files, *, anew: bool) -> None:
    if anew or not depot.exists(_name(pdf)):
        with _sending:
            depot.write(_name(pdf), pdf.path.read_bytes())


def _carried(pdf: Pdf, said: Report, depot: Store, home: Store) -> Report | Refusal:
    """The report, after its pictures came home with it."""
    try:
        home.write(pdf.digest, said, depot.pictures(report.pictures(said)))
    except OSError:
        return refusal("not-kept")
    return said


def _name(pdf: Pdf) -> str:
    return f"pdfs/{pdf.digest[:2]}/{pdf.digest}.pdf"
