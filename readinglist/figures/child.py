"""A PDF's path → its figures: the process that parses, and that a bad PDF may take down.

    python -m readinglist.figures.child

Reads one job a line, answers each with one word. It stays clean itself: every job runs in a fork of its own,
under limits, which leaves its answer in the job's folder. So each paper meets the same fresh memory,
starts in three milliseconds, and can spoil nothing for the next one.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.figures import choose, cut, find, limits, page, report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from resource import struct_rusage

    from readinglist.model import Region

ANSWER = "answer.json"
OUT_OF_MEMORY = 71  # the exit status after a MemoryError
NEARLY_ALL = 0.6  # of the memory limit: who dies holding so much died of it; addresses outnumber memory
MOST_SHOWN = 4  # the key figure and three more


def main() -> None:
    """Answer every job on standard input until it ends."""
    limits.leave_network()
    gc.freeze()  # what is loaded by now is shared by all forks, and never collected in them
    for line in sys.stdin.buffer:
        print(_attempt(line), flush=True)  # noqa: T201 -- standard output is the answer's way


def _attempt(line: bytes) -> str:
    """One word for what became of a job: done, crashed, timed-out or out-of-memory."""
    pid = os.fork()
    if not pid:
        _work(**json.loads(line))
        os._exit(0)
    _, status, usage = os.wait4(pid, 0)
    return _verdict(os.waitstatus_to_exitcode(status), usage)


def _verdict(exit_code: int, usage: struct_rusage) -> str:
    unit = 1 if sys.platform == "darwin" else 1024
    if exit_code == 0:
        return "done"
    if usage.ru_utime + usage.ru_stime >= limits.PROCESSOR_S or exit_code == -signal.SIGXCPU:
        return "timed-out"
    if exit_code == OUT_OF_MEMORY or usage.ru_maxrss * unit >= NEARLY_ALL * limits.MEMORY:
        return "out-of-memory"
    return "crashed"


def _work(pdf: str, folder: str, wanted: list[str]) -> None:
    """Do the job and leave the answer; any trouble ends the process."""
    os.chdir(folder)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    limits.confine()
    try:
        said = _look(Path(pdf), wanted)
        Path(ANSWER).write_text(report.to_json(said), encoding="ascii")
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _look(pdf: Path, wanted: list[str]) -> report.Report | report.Refusal:
    try:
        document = page.open_pdf(pdf)
        pages = tuple(page.layouts(document))
    except page.Unusable as unusable:
        return report.Refusal(code=unusable.code, reason=unusable.reason)
    regions = find.find(pages)
    key = choose.rank(regions, pages)
    shown = _shown(regions, (*wanted, *key[:MOST_SHOWN]))
    cuts = tuple(cut.cut(document, regions, shown, Path()))
    return report.Report(pages=document.page_count, regions=regions, key=key, cuts=cuts)


def _shown(regions: tuple[Region, ...], numbers: Iterable[str]) -> Iterator[int]:
    """Positions of the figures with these numbers, each once, in this order."""
    positions = {
        region.number: position
        for position, region in reversed(list(enumerate(regions)))
        if region.kind == "figure"
    }
    return (positions[number] for number in dict.fromkeys(numbers) if number in positions)


if __name__ == "__main__":
    main()
