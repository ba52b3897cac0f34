"""The files of a list → the same with what is safely mended: spelling, order, quotation marks, white space.

Each fix is a file of `spelling` or `layout`, found by its presence. A fix computes edits from a text and the
places of its parts; nothing is written here, and what no edit names stays as it is, to the byte.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import yaml

from readinglist import names, registry
from readinglist.catalogue import content, listing, nodes, source, vocabulary
from readinglist.catalogue.fixing import applying, layout, spelling
from readinglist.catalogue.fixing.document import Document, Names, read
from readinglist.catalogue.fixing.mending import mended
from readinglist.catalogue.fixing.spans import values
from readinglist.catalogue.fixing.spelling.ids import claims
from readinglist.catalogue.report import Report
from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from readinglist.catalogue.fixing.document import Edit
    from readinglist.model import Settings

MOST_ROUNDS = 12  # of edits that wait for one another; three are what real lists need
HARMLESS = {"YAML_DUPLICATE_KEY", "YAML_CHARACTER"}
"""Trouble that leaves no doubt of where everything else begins and ends."""
MISCOUNTED = "\x85\u2028\u2029"
"""What YAML takes for a line break, and nobody else does."""


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Something that was mended."""

    place: Place
    what: str

    def __str__(self) -> str:
        return f"{self.place.file}:{self.place.line}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """A file of the list, as it is and as it should be."""

    path: Path
    name: str
    before: str
    after: str
    changes: tuple[Change, ...] = ()
    """With the lines of the file as it is."""
    problems: tuple[Problem, ...] = ()
    """Why it is left alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    path: Path
    name: str
    before: str = ""
    document: Document = field(default_factory=lambda: read("", Names()))
    mended: tuple[tuple[int, str], ...] = ()
    problems: tuple[Problem, ...] = ()


def fix(settings: Settings) -> tuple[Fixed, ...]:
    """Every file of the list.

    Raises:
        InvalidList: there is no list.
    """
    paths = tuple(listing.files(settings.list_path, settings.root))
    files = [_file(path, settings) for path in paths]
    known = _names(files, settings)
    return tuple(_fixed(file, known) for file in files)


def fixed_text(document: Document) -> tuple[str, list[tuple[int, str]]]:
    """The text with everything fixed, and what was done, by line."""
    told: list[tuple[int, str]] = []
    numbers = list(range(1, document.text.count("\n") + 2))
    for fixes in (spelling, layout):
        for _ in range(MOST_ROUNDS):
            edits = applying.compatible(_edits(document, fixes))
            after = _after(document, edits, says_the_same=fixes is layout) if edits else None
            if after is None:
                break
            lines = applying.lines_of(document.text, edits, numbers)
            told += [(line, edit.what) for line, edit in zip(lines, edits, strict=True) if edit.what]
            numbers = applying.moved(document.text, edits, numbers)
            document = after
    return document.text, told


def _edits(document: Document, fixes: ModuleType) -> Iterator[Edit]:
    for module in registry.modules(fixes, having="edits").values():
        yield from module.edits(document)


def _after(document: Document, edits: Sequence[Edit], *, says_the_same: bool) -> Document | None:
    """The document with the edits made; None if it could not be read then, or said something else."""
    try:
        after = read(applying.made(document.text, edits), document.names)
    except yaml.YAMLError:
        return None
    return None if says_the_same and values(after.root) != values(document.root) else after


# ── files ─────────────────────────────────────────────────────────────────────────────────────────────


def _file(path: Path, settings: Settings) -> _File:
    """A file of the list, read; with problems if it is to be left alone."""
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
    nodes.parse(text, name, report)
    for problem in report:
        is_structure = problem.code.startswith("YAML_") and problem.code not in HARMLESS
        if is_structure or any(char in problem.source for char in MISCOUNTED):
            yield problem


def _names(files: Iterable[_File], settings: Settings) -> Names:
    pages = content.read(settings.content, settings.root).files
    papers = [entry for file in files for entry in file.document.entries("papers")]
    return Names(
        venues=names.index(vocabulary.venues(pages)),
        topics=names.index(vocabulary.topics(pages)),
        ids=Counter(name for entry in papers for name in claims(entry)),
    )


def _fixed(file: _File, known: Names) -> Fixed:
    kept = Fixed(
        path=file.path, name=file.name, before=file.before, after=file.before, problems=file.problems
    )
    if file.problems:
        return kept
    after, told = fixed_text(replace(file.document, names=known))
    changes = {Change(Place(file.name, line), what) for line, what in (*file.mended, *told)}
    return replace(kept, after=after, changes=tuple(sorted(changes)))
