"""Five seed documents → papers.yaml: how this repository's own list was made.

    python scripts/import_seeds.py SEEDS 2026-11-21

Reads the documents in the folder SEEDS, tells by line what became of each entry, writes papers.yaml anew.
The date is the day on which the entries count as added.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import importers
from readinglist.catalogue import content, vocabulary, write
from readinglist.model import Catalogue

if TYPE_CHECKING:
    from readinglist.model import Remark

ROOT = Path(__file__).parents[1]
SEEDS = (
    ("003", "commentary_list"),
    ("001", "arxiv_daily"),
    ("004", "figure_list"),
    ("002", "most_cited"),
    ("000", "summaries"),
)
"""How a document's name begins, and its format. Of facts that differ, the earlier document's count."""


def main(seeds: Path, added: str) -> None:
    """Write papers.yaml of what the seeds hold."""
    paths = [next(seeds.glob(f"{begin}*")) for begin, _ in SEEDS]
    read = [
        importers.read(kind, path.read_text("utf-8")) for path, (_, kind) in zip(paths, SEEDS, strict=True)
    ]
    merged = importers.papers(read, _words(), added)
    for path, found, remarks in zip(paths, read, merged.remarks, strict=True):
        _tell(path.name, (*found.remarks, *remarks))
    (ROOT / "papers.yaml").write_text(write.to_yaml(merged.papers, merged.articles), "utf-8")
    print(f"papers.yaml: {len(merged.papers)} papers, {len(merged.articles)} articles")


def _words() -> Catalogue:
    """The vocabulary alone, without the papers that are to be written anew."""
    files = content.read(ROOT / "content", ROOT).files
    return Catalogue(venues=vocabulary.venues(files), topics=vocabulary.topics(files))


def _tell(name: str, remarks: tuple[Remark, ...]) -> None:
    for remark in sorted(remarks, key=lambda each: each.line):
        print(f"{name}:{remark.line}: {remark.verb}: {remark.reason}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
