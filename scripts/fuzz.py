"""Lists with slips that nobody thought of → whether each gets an answer: `scripts/fuzz.py 100000`.

Takes some entries of this repository's list, changes characters and lines of them by lot, and checks the
result as `readinglist check` does. Whatever is wrong must be told: an exception, a problem without a hint or
outside its file, or a code that is not documented is a fault. The same number gives the same lists.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import catalogue, checks, names, problems
from readinglist.catalogue import listing, places
from readinglist.catalogue.settings import read_settings
from readinglist.errors import InvalidList
from readinglist.model import Catalogue, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.errors import Problem

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 21)
WORKERS = 2
AT_ONCE = 500  # lists that a worker tries before it tells
ENTRIES = 8  # of the list, in which a slip is made
MOST_SLIPS = 3
PIECES = (
    *":-[]{}\"'#&*!|>%@`,?\\\t \n\r",
    *(
        "- ",
        ": ",
        "? ",
        "<<: ",
        "---\n",
        "...\n",
        "&a ",
        "*a",
        "!!x ",
        "\r\n",
        "  ",
        "\n\n",
        "[[[[",
        "{{{{",
        "~",
    ),
    *("\0", "\x1b", "\x7f", "\x85", "\u00a0", "\u2028", "\u202e", "\u3000", "\ufeff", "\ud800", "\u0301" * 9),
    *"：，、。“”‘’（）【】《》；！？",
)
"""What slips in: marks of YAML, controls, spaces nobody sees, punctuation of Chinese keyboards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of some lists."""

    faults: tuple[str, ...]
    slowest_s: float
    slowest: int
    """The number of the list that took longest."""


def main(count: int) -> int:
    """Try so many lists; the number of faults."""
    start = time.perf_counter()
    batches = [range(begin, min(begin + AT_ONCE, count)) for begin in range(0, count, AT_ONCE)]
    with ProcessPoolExecutor(WORKERS) as executor:
        told = list(executor.map(tried, batches))
    seconds = time.perf_counter() - start
    slowest = max(told, key=lambda each: each.slowest_s)
    faults = [fault for each in told for fault in each.faults]
    print("\n".join(faults[:20]) or "every list got an answer")
    each_ms = 1000 * WORKERS * seconds / count
    print(f"{count:,} lists in {seconds:.0f} s, {each_ms:.1f} ms each on one of {WORKERS} processes")
    print(f"slowest: list {slowest.slowest} with {slowest.slowest_s:.2f} s of processor time")
    return len(faults)


def tried(numbers: range) -> Tried:
    """Check the lists with these numbers."""
    faults: list[str] = []
    longest, slowest = 0.0, numbers.start
    for number in numbers:
        before = time.process_time()
        faults += (f"list {number}: {fault}" for fault in faults_of(slipped(number)))
        seconds = time.process_time() - before
        longest, slowest = max((longest, slowest), (seconds, number))
    return Tried(faults=tuple(faults), slowest_s=longest, slowest=slowest)


def slipped(number: int) -> str:
    """Some entries of the list with slips; the same ones for the same number."""
    lots = random.Random(number)  # noqa: S311 - no secret depends on it
    begin = lots.randrange(len(entries()) - ENTRIES)
    text = "papers:\n" + "".join(entries()[begin : begin + ENTRIES])
    for _ in range(lots.randint(1, MOST_SLIPS)):
        text = lots.choice(SLIPS)(text, lots)
    return text


@cache
def entries() -> list[str]:
    """The papers of this repository's list, as they are written."""
    text = (ROOT / "papers.yaml").read_text("utf-8")
    return re.findall(r"(?m)^- id: .*\n(?:(?!- id: |articles:).*\n)+", text)


# ── slips ─────────────────────────────────────────────────────────────────────────────────────────────


def _left_out(text: str, lots: random.Random) -> str:
    at = lots.randrange(len(text))
    return text[:at] + text[at + lots.randint(1, 4) :]


def _put_in(text: str, lots: random.Random) -> str:
    at = lots.randrange(len(text) + 1)
    return text[:at] + lots.choice(PIECES) + text[at:]


def _replaced(text: str, lots: random.Random) -> str:
    at = lots.randrange(len(text))
    return text[:at] + lots.choice(PIECES) + text[at + 1 :]


def _swapped(text: str, lots: random.Random) -> str:
    at = lots.randrange(max(1, len(text) - 1))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _line_left_out(text: str, lots: random.Random) -> str:
    lines = text.split("\n")
    del lines[lots.randrange(len(lines))]
    return "\n".join(lines) or "\n"


def _line_twice(text: str, lots: random.Random) -> str:
    lines = text.split("\n")
    at = lots.randrange(len(lines))
    return "\n".join([*lines[: at + 1], *lines[at:]])


def _lines_swapped(text: str, lots: random.Random) -> str:
    lines = text.split("\n")
    one, other = lots.randrange(len(lines)), lots.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _indented(text: str, lots: random.Random) -> str:
    lines = text.split("\n")
    at = lots.randrange(len(lines))
    lines[at] = lots.choice((" ", "  ", "\t", "\u3000")) + lines[at] if lots.random() < 0.5 else lines[at][1:]
    return "\n".join(lines)


SLIPS: tuple[Callable[[str, random.Random], str], ...] = (
    _left_out,
    _put_in,
    _replaced,
    _swapped,
    _line_left_out,
    _line_twice,
    _lines_swapped,
    _indented,
)


# ── answers ───────────────────────────────────────────────────────────────────────────────────────────


def faults_of(text: str) -> Iterator[str]:
    """What is wrong with the answer that this list gets."""
    try:
        told = checked(text)
    except Exception as error:  # noqa: BLE001 - any exception at all is what is looked for
        yield f"{type(error).__name__}: {error}"
        return
    lines = text.count("\n") + text.count("\r") + sum(map(text.count, "\x85\u2028\u2029")) + 1
    for problem in told:
        if problem.code not in problems.KINDS or not problem.hint:
            yield f"no row or no hint: {problem}"
        if problem.place.file != "list.yaml" or not 1 <= problem.place.line <= lines:
            yield f"not in the file: {problem}"
        if not all(char.isprintable() or char == "\n" for char in str(problem)):
            yield f"not printable: {problem!r}"


def checked(text: str) -> tuple[Problem, ...]:
    """The problems of a list, by this repository's vocabulary."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "list.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
        return checks.offline(_written(root), TODAY)


def _written(root: Path) -> Written:
    """The list as `catalogue.inspect` reads it, but for the vocabulary, which is read once for all lists."""
    words = vocabulary()
    venues, topics = names.index(words.venues), names.index(words.topics)
    try:
        lists = listing.read(root / "list.yaml", root, root, venues, topics)
    except InvalidList as unreadable:
        return Written(problems=unreadable.problems)
    return Written(
        catalogue=Catalogue(
            papers=tuple(chain.from_iterable(each.papers for each in lists)),
            articles=tuple(chain.from_iterable(each.articles for each in lists)),
            venues=words.venues,
            topics=words.topics,
        ),
        problems=tuple(chain.from_iterable(each.report for each in lists)),
        lines={each.name: each.report.lines for each in lists},
        places=dict(places.by_entry(chain.from_iterable(each.parts for each in lists))),
    )


@cache
def vocabulary() -> Catalogue:
    """The venues and topics of this repository's list."""
    return catalogue.load(read_settings(ROOT / "mkdocs.yml"))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])) > 0)
