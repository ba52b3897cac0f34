"""Paper → its PDF on this machine, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.fetch import sources
from readinglist.fetch.reasons import skip
from readinglist.fetch.whole import flaw_of

if TYPE_CHECKING:
    from readinglist.fetch.folders import Shelf
    from readinglist.fetch.store import Store
    from readinglist.model import Paper, Pdf, Skipped


def find(paper: Paper, shelf: Shelf, store: Store) -> Pdf | Skipped:
    """The first whole PDF in a local folder, else the cache's; else what is in the way."""
    flaws = []
    for file in shelf.find(paper):
        if flaw := flaw_of(file):
            flaws.append(skip(paper, flaw, f"{file.name} in the folder {file.parent.name}"))
        else:
            return store.note(paper, file, file.parent.name)
    if cached := store.find(paper, shelf.file_of):
        return cached
    if flaws:
        return flaws[0]
    return skip(paper, "offline" if sources.addresses(paper) else "no-source")
