"""The files of a list → the same with what is safely mended: spelling, order, quotation marks, white space.

Each fix is a file of `spelling` or `layout`, found by its presence. A fix computes edits from a text and the
places of its parts; nothing is written here, and what no edit names stays as it is, to the byte.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.catalogue import content, listing, nodes, source, vocabulary
from readinglist.catalogue.fixing import pages
from readinglist.catalogue.fixing.document import Document, Names, read
from readinglist.catalogue.fixing.mending import mended
from readinglist.catalogue.fixing.outcome import Change, Fixed, Mended, changes
from readinglist.catalogue.fixing.rounds import fixed_text
from readinglist.catalogue.fixing.spelling.ids import claims
from readinglist.catalogue.report import Report
from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.model import Settings

__all__ = ["Change", "Fixed", "fix"]

HARMLESS = {"YAML_DUPLICATE_KEY", "YAML_CHARACTER"}
"""Trouble that leaves no doubt of where everything else begins and ends."""
MISCOUNTED = "\x85\u2028\u2029"
"""What YAML takes for a line break, and nobody else does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A file of the list, read; with problems if it is to be left alone."""

    path: Path
    name: str
    before: str = ""
    document: Document = field(default_factory=lambda: read("", Names()))
    mended: tuple[Mended, ...] = ()
    problems: tuple[Problem, ...] = ()


def fix(settings: Settings) -> tuple[Fixed, ...]:
    """Every file of the list, and the pages of its venues and topics.

    Raises:
        InvalidList: there is no list.
    """
    paths = listing.files(settings.list_path, settings.root)
    files = [_file(path, settings) for path in paths]
    known = _names(files, settings)
    return (*(_fixed(file, known) for file in files), *pages.fix(settings))


def _fixed(file: _File, known: Names) -> Fixed:
    kept = Fixed(
        path=file.path, name=file.name, before=file.before, after=file.before, problems=file.problems
    )
    if file.problems:
        return kept
    after, told = fixed_text(replace(file.document, names=known))
    return replace(kept, after=after, changes=changes(file.name, (*file.mended, *told)))


def _file(path: Path, settings: Settings) -> _File:
    name = path.relative_to(settings.root).as_posix()
    folder = settings.list_path if settings.list_path.is_dir() else settings.list_path.parent
    if not path.resolve().is_relative_to(folder.resolve()):
        message = "this is a link that leads out of the list's folder"
        problem = Problem(Place(name), "PATH_ESCAPE", message, "put the file itself there")
        return _File(path=path, name=name, problems=(problem,))
    data = path.read_bytes()
    try:
        source.decode(data, name)
    except source.Unreadable as error:
        return _File(path=path, name=name, problems=(error.problem,))
    before = data.decode("utf-8")
    text, done = mended(before)
    problems = tuple(_obstacles(text, name))
    document = read("" if problems else text, Names())
    return _File(path=path, name=name, before=before, document=document, mended=done, problems=problems)


def _obstacles(text: str, name: str) -> Iterator[Problem]:
    """What keeps a text from being fixed."""
    report = Report(text)
    source.inspect(text, name, report)
    is_unreadable = nodes.parse(text, name, report) is None
    for problem in report:
        is_structure = problem.code.startswith("YAML_") and problem.code not in HARMLESS
        if is_unreadable or is_structure or any(char in problem.source for char in MISCOUNTED):
            yield problem


def _names(files: Iterable[_File], settings: Settings) -> Names:
    pages = content.read(settings.content, settings.root).files
    papers = [entry for file in files for entry in file.document.entries("papers")]
    return Names(
        venues=names.index(vocabulary.venues(pages)),
        topics=names.index(vocabulary.topics(pages)),
        ids=Counter(name for entry in papers for name in claims(entry)),
    )
