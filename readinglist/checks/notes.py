"""Notes on papers: whether each is on a paper of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import names
from readinglist.checks import finding
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

FOLDER = "papers"


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of a file of content/papers that is called as no paper of the list."""
    del today
    if finding.is_partly_read(written):
        return
    ids = {paper.id for paper in written.catalogue.papers}
    renamed = {alias: paper.id for paper in written.catalogue.papers for alias in paper.aliases}
    for note in written.catalogue.notes:
        folder, _, name = note.uri.removesuffix(".md").rpartition("/")
        if (
            folder.split("/")[0] == FOLDER
            and (folder != FOLDER or name not in ids)
            and name not in ("index", "README")
        ):
            place = Place(f"{written.content}/{note.uri}")
            name = name if folder == FOLDER else note.uri.removeprefix(f"{FOLDER}/").removesuffix(".md")
            message = f'no paper of the list has the id "{finding.short(name)}", so nobody will see this note'
            yield finding.at(place, written, "NOTE_DANGLING", message, _hint(name, renamed, ids))


def _hint(name: str, renamed: dict[str, str], ids: set[str]) -> str:
    if name in renamed:
        return f"the paper is now called {renamed[name]}: call the file {renamed[name]}.md"
    likely = names.most_like(name, tuple(sorted(ids)))
    return f"did you mean {likely}.md?" if likely else "call the file as the paper's id"
