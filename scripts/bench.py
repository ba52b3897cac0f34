"""How long each stage takes, as a table: `make bench`, or with papers of yours: `make bench PDFS=FOLDER`."""

from __future__ import annotations

import hashlib
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import catalogue, figures, pages, site
from readinglist.catalogue.settings import read_settings
from readinglist.model import Figures, Pdf

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
RUNS = 5


def main(folder: Path) -> None:
    """Measure everything and print it."""
    settings = read_settings(ROOT / "mkdocs.yml")
    listed = catalogue.load(settings)
    parts = tuple(pages.render(listed, {}, settings))
    print(f"medians of {RUNS} runs; {len(listed.papers)} papers in the list, PDFs of {folder}\n")
    row("reading the list", measured(lambda: catalogue.load(settings)))
    row(f"making {len(parts)} pages", measured(lambda: tuple(pages.render(listed, {}, settings))))
    with tempfile.TemporaryDirectory() as to:
        row("writing them", measured(lambda: site.write(parts, Path(to))))
    measure_figures([pdf(path) for path in sorted(folder.glob("*.pdf"))])


def measure_figures(pdfs: list[Pdf]) -> None:
    """Cold with one and two workers, then warm, all in one run so that they can be compared."""
    count = sum(each.pages for each in look(pdfs, 2))
    print(f"\n{len(pdfs)} PDFs, {count} pages with figures looked for")
    one, two = measured(lambda: look(pdfs, 1)), measured(lambda: look(pdfs, 2))
    row("figures found and cut, 1 worker", one, f"{1000 * one / count:.1f} ms a page")
    row("figures found and cut, 2 workers", two, f"{one / two:.2f} times as fast")
    with tempfile.TemporaryDirectory() as kept:
        look(pdfs, 2, Path(kept))
        row("the same again, from the cache", measured(lambda: look(pdfs, 2, Path(kept))))


def look(pdfs: list[Pdf], workers: int, store: Path | None = None) -> list[Figures]:
    """The figures of all these PDFs; without a store nothing is remembered."""
    jobs = [figures.Job(pdf=each) for each in pdfs]
    with tempfile.TemporaryDirectory() as temporary, figures.workers(workers) as executor:
        found = list(figures.extract(jobs, store or Path(temporary), executor))
    return [each for each in found if isinstance(each, Figures)]


def pdf(path: Path) -> Pdf:
    """The file as a paper's PDF."""
    return Pdf(paper_id=path.stem, path=path, digest=hashlib.sha256(path.read_bytes()).hexdigest())


def measured(work: Callable[[], object]) -> float:
    """The median time in seconds."""
    return statistics.median(_timed(work) for _ in range(RUNS))


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def row(what: str, seconds: float, remark: str = "") -> None:
    """One line of the table."""
    print(f"{what:36} {seconds:8.3f} s   {remark}".rstrip())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
