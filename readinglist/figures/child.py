"""A PDF's path → its figures: the process that parses, and that a bad PDF may take down.

    python -m readinglist.figures.child

Reads one job a line, answers each with a word and, if that is `done`, with what was found. It stays clean
itself: every job runs in a fork of its own, under limits, which can write nothing but its answer. So each
paper meets the same fresh memory, starts in three milliseconds, and can spoil nothing for the next one.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readinglist.figures import answer, choose, cut, encode, find, hyphens, limits, page, report, shown
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Refusal, Report
from readinglist.model import Box, Region

if TYPE_CHECKING:
    from collections.abc import Callable
    from resource import struct_rusage

    from readinglist.figures.layout import Layout

OUT_OF_MEMORY = 71  # the exit status after a MemoryError
NEARLY_ALL = 0.6  # of the memory limit: who dies holding so much died of it; addresses outnumber memory
CHUNK = 1 << 16  # bytes; what a pipe holds
END_WITHIN = 2048  # bytes; a whole PDF has its end mark here, and some have a little noise after it


def main() -> None:
    """Answer every job on standard input until it ends."""
    limits.leave_network()
    gc.freeze()  # what is loaded by now is shared by all forks, and never collected in them
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(_attempt(line))
        sys.stdout.buffer.flush()


def _attempt(line: bytes) -> bytes:
    """What became of a job: `done` with a length and, on the next line, the answer; or what went wrong."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        _work(writing, **json.loads(line))
    os.close(writing)
    said = _listen(reading, pid)
    os.close(reading)
    _, status, usage = os.wait4(pid, 0)
    word = _verdict(os.waitstatus_to_exitcode(status), usage)
    return b"done %d\n%b" % (len(said), said) if word == "done" else f"{word}\n".encode()


def _listen(reading: int, pid: int) -> bytes:
    """All that the fork writes; ends the fork if that is too much, and everything if nobody asks any more."""
    said = bytearray()
    while len(said) <= answer.LONGEST:
        ready, _, _ = select.select([reading, sys.stdin.fileno()], [], [])
        if reading not in ready:
            os.kill(pid, signal.SIGKILL)
            os._exit(0)
        chunk = os.read(reading, CHUNK)
        if not chunk:
            return bytes(said)
        said += chunk
    os.kill(pid, signal.SIGKILL)
    return b""


def _verdict(exit_code: int, usage: struct_rusage) -> str:
    unit = 1 if sys.platform == "darwin" else 1024
    if exit_code == 0:
        return "done"
    if exit_code == -signal.SIGXCPU:
        return "timed-out"
    if exit_code == OUT_OF_MEMORY or usage.ru_maxrss * unit >= NEARLY_ALL * limits.MEMORY:
        return "out-of-memory"
    return "crashed"


def _work(writing: int, do: str, **asked: Any) -> None:
    """Do the job, write the answer, and end this process, whatever happens."""
    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        limits.confine()
        said = TASKS[do](**asked)
        with open(writing, "wb") as file:
            file.write(said)
        status = 0
    except MemoryError:
        status = OUT_OF_MEMORY
    finally:
        os._exit(status)


def _figures(pdf: str, wanted: list[str], marked: list[object]) -> bytes:
    """The figures of a PDF; the first areas to be cut are those that the curator marked."""
    areas = report.regions_from(marked, report.MOST_PAGES)
    return answer.to_bytes(*_look(Path(pdf), tuple(wanted), areas))


def _picture(path: str) -> bytes:
    """A picture of the curator's own, as a page that is one figure."""
    try:
        drawn = encode.encode(encode.decode(Path(path)), 0)
    except (OSError, SyntaxError, ValueError):  # of a broken PNG, Pillow says SyntaxError
        return answer.to_bytes(refusal("bad-picture"), [])
    box = Box(x0=0.0, y0=0.0, x1=float(drawn.cut.width), y1=float(drawn.cut.height))
    whole = Region(number="", kind="figure", page=1, box=box)
    return answer.to_bytes(
        Report(pages=1, regions=(whole,), cuts=(drawn.cut,)), [drawn.image, drawn.thumbnail]
    )


TASKS: dict[str, Callable[..., bytes]] = {"figures": _figures, "picture": _picture}
"""Each thing that may be asked, by the name that a question gives it."""


def _look(
    pdf: Path, wanted: tuple[str, ...], marked: tuple[Region, ...]
) -> tuple[Report | Refusal, list[bytes]]:
    """What is found in the PDF, and the pictures that it names."""
    try:
        document = page.open_pdf(pdf)
        pages = tuple(page.layouts(document))
    except page.Unusable as unusable:
        is_cut_off = unusable.code in ("damaged", "empty") and not _has_end(pdf)
        return refusal("truncated" if is_cut_off else unusable.code), []
    regions = _regions(pages)
    if not regions and not marked:
        return refusal("no-figures" if _has_end(pdf) else "truncated"), []
    key = choose.rank(regions, pages)
    drawn = list(cut.cut(document, regions, shown.cut_for(regions, wanted, key, marked), marked))
    said = Report(
        pages=document.page_count,
        regions=regions,
        key=key,
        cuts=tuple(each.cut for each in drawn),
        wanted=wanted,
        marked=marked,
    )
    return said, [picture for each in drawn for picture in (each.image, each.thumbnail)]


def _regions(pages: tuple[Layout, ...]) -> tuple[Region, ...]:
    """What is found on these pages, its captions without the hyphens of their rows' ends."""
    words = hyphens.words_of(pages)
    found = (region for region in find.find(pages) if _has_area(region))
    return tuple(replace(region, caption=hyphens.mend(region.caption, words)) for region in found)


def _has_area(region: Region) -> bool:
    """A line without height is no figure, whatever its caption says."""
    return region.box.x0 < region.box.x1 and region.box.y0 < region.box.y1


def _has_end(pdf: Path) -> bool:
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - END_WITHIN))
        return b"%%EOF" in file.read()


if __name__ == "__main__":
    main()
