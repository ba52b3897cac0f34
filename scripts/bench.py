"""What each stage costs, beside what it may cost: `make bench`, or with papers of yours, PDFS=FOLDER.

Of many papers every so many-th is taken, about twenty; EVERY=1 takes them all. Everything is measured in
turn, five times over, so that what else the machine does meets all of it alike; the medians are told.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pymupdf

from readinglist import catalogue, figures, pages
from readinglist.catalogue.settings import read_settings
from readinglist.figures import choose, cut, find, page, shown
from readinglist.figures.tasks import TASKS
from readinglist.model import Figures, Pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

workers = import_module("readinglist.figures.workers")  # the package has a function of that name
ROOT = Path(__file__).parents[1]
RUNS = 5
SAMPLE = 20  # papers: enough for medians, few enough for two minutes
MEBIBYTE = 1 << 20
UNIT = 1 if sys.platform == "darwin" else 1024  # in which the system counts memory in use


class Clock:
    """Seconds by what they went into, one number for each round."""

    def __init__(self) -> None:
        self.rounds: list[dict[str, float]] = []

    def begin(self) -> None:
        """Begin a round."""
        self.rounds.append(defaultdict(float))

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        """Count the time meanwhile, on top of what this round already has of it."""
        start = time.perf_counter()
        yield
        self.rounds[-1][what] += time.perf_counter() - start

    def median(self, what: str) -> float:
        """The round in the middle."""
        return statistics.median(each[what] for each in self.rounds)


def main(folder: Path, every: int) -> None:
    """Measure everything and print it."""
    paths = sorted(folder.glob("*.pdf"))
    chosen = [pdf(path) for path in paths[:: every or max(1, len(paths) // SAMPLE)]]
    clock = Clock()
    for number in range(RUNS):
        clock.begin()
        measure_list(clock)
        with collecting_nothing():
            count = sum(measure_parts(each.path, clock) for each in chosen)
            measure_here(chosen, clock)
        measure_workers(chosen, clock)
        print(f"\r{number + 1} of {RUNS} rounds", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"medians of {RUNS} rounds; {len(chosen)} of {len(paths)} PDFs in {folder.name}, {count} pages\n")
    report(clock, papers=len(chosen), count=count)


def measure_list(clock: Clock) -> None:
    """The list of this repository, and its pages without figures."""
    settings = read_settings(ROOT / "mkdocs.yml")
    with clock.on("list"):
        listed = catalogue.load(settings)
    with clock.on("pages"):
        tuple(pages.render(listed, {}, settings))


@contextmanager
def collecting_nothing() -> Iterator[None]:
    """As in the processes that look at PDFs, which end before a collection of garbage would pay."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def measure_parts(path: Path, clock: Clock) -> int:
    """The floor, finding and cutting, in this process; says how many pages were looked at."""
    with clock.on("floor"):
        count = read_only(path)
    with clock.on("find"):
        document = page.open_pdf(path)
        layouts = tuple(page.layouts(document))
        regions = find.find(layouts)
        key = choose.rank(regions, layouts)
    with clock.on("cut"):
        tuple(cut.cut(document, regions, shown.cut_for(regions, (), key)))
    return count


def read_only(path: Path) -> int:
    """What nobody who looks at a PDF's text and drawings can save."""
    with pymupdf.open(path) as document:
        count = min(document.page_count, page.MOST_PAGES)
        for index in range(count):
            document[index].get_textpage(flags=page.FLAGS)
            document[index].get_bboxlog()
    return count


def measure_workers(pdfs: list[Pdf], clock: Clock) -> None:
    """All of it in processes: one, two, and from the cache."""
    for workers in (1, 2):
        with tempfile.TemporaryDirectory() as store:
            with clock.on(f"workers {workers}"):
                look(pdfs, workers, Path(store))
            with clock.on("warm"):
                look(pdfs, workers, Path(store))


def measure_here(pdfs: list[Pdf], clock: Clock) -> None:
    """The same as in one worker, but in this process: what keeping it apart costs is the rest."""
    executor = ThreadPoolExecutor(1, initializer=workers._adopt, initargs=(Here(),))  # noqa: SLF001
    jobs = [figures.Job(pdf=each) for each in pdfs]
    with tempfile.TemporaryDirectory() as store, executor, clock.on("here"):
        tuple(figures.extract(jobs, Path(store), executor))


class Here:
    """Answers as a pool of processes does, without one."""

    @contextmanager
    def borrow(self) -> Iterator[Here]:
        """This very process."""
        yield self

    def ask(self, question: bytes, _wall_s: float) -> bytes:
        """What a worker would answer."""
        asked = json.loads(question)
        return TASKS[asked.pop("do")](**asked)


def look(pdfs: list[Pdf], workers: int, store: Path) -> list[Figures]:
    """The figures of all these PDFs."""
    with figures.workers(workers) as executor:
        found = list(figures.extract([figures.Job(pdf=each) for each in pdfs], store, executor))
    return [each for each in found if isinstance(each, Figures)]


def report(clock: Clock, papers: int, count: int) -> None:
    """The table."""
    floor, finding, cutting = (clock.median(what) for what in ("floor", "find", "cut"))
    here, one, two, warm = (clock.median(what) for what in ("here", "workers 1", "workers 2", "warm"))
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * UNIT / MEBIBYTE
    row("reading the list", f"{clock.median('list'):.2f} s")
    row("making its pages", f"{clock.median('pages'):.2f} s")
    row("a  floor: open, text page, box log", f"{1000 * floor / count:.1f} ms a page")
    row("b  finding figures", f"{1000 * finding / count:.1f} ms a page", finding / floor, "× a", "≤ 2")
    row("c  cutting those that are shown", f"{1000 * cutting / papers:.0f} ms a paper")
    row("d  all of it, in this process", f"{here:.2f} s")
    row("d  all of it, 1 worker", f"{one:.2f} s", one / here, "× in this process", "≤ 1.10")
    row("d  all of it, 2 workers", f"{two:.2f} s", one / two, "× as fast as 1", "≥ 1.8")
    row(
        "e  again, from the cache",
        f"{500 * warm / papers:.2f} ms a paper",
        49 * warm / papers,
        "s for 98",
        "≤ 0.5",
    )
    row("most memory in a worker", f"{most:.0f} MB", target="≤ 512")


def row(what: str, measured: str, ratio: float | None = None, unit: str = "", target: str = "") -> None:
    """One line of the table: what, how much, and the figure that has a target."""
    compared = f"{ratio:.2f} {unit}" if ratio is not None else ""
    print(f"{what:36} {measured:>18}   {compared:22} {target}".rstrip())


def pdf(path: Path) -> Pdf:
    """The file as a paper's PDF."""
    return Pdf(paper_id=path.stem, path=path, digest=hashlib.sha256(path.read_bytes()).hexdigest())


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--every", type=int, default=0, help="take every so many-th PDF; 0: about twenty")
    asked = arguments.parse_args()
    main(asked.folder, asked.every)
