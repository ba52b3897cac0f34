"""Every PDF of a folder → extracted or one named reason, and nothing left over: `scripts/hostile.py FOLDER`.

For files that were made to break programs. Fails if one has no answer, if anything is left behind, if this
process grew, or if it took too long. Papers that take long are named.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from readinglist import figures
from readinglist.figures.files import PARTS
from readinglist.model import Figures, Pdf, Skipped

WORKERS = 2
MOST_S = 15 * 60
MOST_GROWTH = 100  # megabytes
UNIT = 1 if sys.platform == "darwin" else 1024  # in which the system counts memory in use


def main(folder: Path) -> int:
    """Look at all of them; the number of rules that were broken."""
    pdfs = [pdf(path) for path in sorted(folder.glob("*.pdf"))]
    before, start = memory(), time.perf_counter()
    with tempfile.TemporaryDirectory() as temporary:
        said = looked_at(pdfs, Path(temporary))
        left = sorted(Path(temporary, PARTS).glob("*"))
    seconds, growth = time.perf_counter() - start, memory() - before
    for code, count in Counter(map(outcome, said)).most_common():
        print(f"{count:5}  {code}")
    print(f"{len(said)} files in {seconds:.0f} s; this process grew by {growth:.0f} MB")
    faults = {
        "a file has no answer of its own": [each.paper_id for each in said]
        != [each.paper_id for each in pdfs],
        "a reason is missing": not all(isinstance(each, Figures) or each.reason for each in said),
        "half a file is left": bool(left),
        "it took too long": seconds > MOST_S,
        "this process grew": growth > MOST_GROWTH,
    }
    broken = [fault for fault, is_so in faults.items() if is_so]
    print("\n".join(broken) or "all is well")
    return len(broken)


def looked_at(pdfs: list[Pdf], store: Path) -> list[Figures | Skipped]:
    """What each gives, those that take long named on the way."""
    said = []
    with figures.workers(WORKERS) as executor:
        for each in figures.extract([figures.Job(pdf=pdf) for pdf in pdfs], store, executor):
            said.append(each)
            if outcome(each) in {"timed-out", "crashed", "out-of-memory", "protocol"}:
                print(f"       {outcome(each)}: {each.paper_id}")
    return said


def outcome(said: Figures | Skipped) -> str:
    """A word for the table."""
    return "extracted" if isinstance(said, Figures) else said.code


def memory() -> float:
    """The most megabytes that this process ever used."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / (1 << 20)


def pdf(path: Path) -> Pdf:
    """The file as a paper's PDF."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Pdf(paper_id=path.stem, path=path, digest=digest)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
