"""Jobs → figures: looked for on this machine, or by workers elsewhere."""

from __future__ import annotations

import functools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import abroad, look, shown
from readinglist.figures.crops import crop
from readinglist.figures.files import Folder
from readinglist.figures.report import Refusal, Report
from readinglist.figures.store import Store
from readinglist.model import FigureChoice, Figures, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from readinglist.figures.files import Files
    from readinglist.model import Pdf

NOTHING_SAID = FigureChoice()
AT_ONCE = 256  # PDFs that are under way to workers elsewhere; each takes a thread, which mostly waits


@dataclass(frozen=True, slots=True)
class Job:
    """A PDF to find figures in, and what its curator says about them."""

    pdf: Pdf
    choice: FigureChoice = NOTHING_SAID


def extract(
    jobs: Iterable[Job], kept: Path, executor: Executor, depot: Files | None = None
) -> Iterator[Figures | Skipped]:
    """What each job gives, in the order of the jobs; the crops lie in the folder `kept`.

    Without a depot every worker must see the PDFs and that folder. With one, each needs the depot alone.
    """
    home = Folder(kept)
    home.sweep()
    if depot is None:
        yield from executor.map(functools.partial(_here, home=home), jobs)
        return
    with ThreadPoolExecutor(AT_ONCE, "errands") as senders:
        yield from senders.map(functools.partial(_elsewhere, home=home, depot=depot, executor=executor), jobs)


def _here(job: Job, home: Folder) -> Figures | Skipped:
    return _told(job, look.look(job.pdf, job.choice, Store(home)), home)


def _elsewhere(job: Job, home: Folder, depot: Files, executor: Executor) -> Figures | Skipped:
    return _told(job, abroad.ask(job.pdf, job.choice, Store(home), depot, executor), home)


def _told(job: Job, said: Report | Refusal, home: Folder) -> Figures | Skipped:
    match said:
        case Refusal(code=code, reason=reason):
            return Skipped(paper_id=job.pdf.paper_id, stage="figures", code=code, reason=reason)
        case Report() as report:
            return Figures(
                paper_id=job.pdf.paper_id,
                digest=job.pdf.digest,
                pages=report.pages,
                regions=report.regions,
                key=report.key,
                crops=tuple(crop(region, cut, home) for region, cut in shown.choose(report, job.choice)),
            )
