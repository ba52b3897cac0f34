"""The folder content/ → its Markdown files, read, and every problem that it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.catalogue import fields, folder, matter, source
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.nodes import Mapping
from readinglist.catalogue.report import Report
from readinglist.errors import Place, printable
from readinglist.prose import tangles

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.errors import Problem

LANGUAGE = "language"
"""The field that every page may have."""

read_language = fields.one_of(("en", "zh"))


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One Markdown file of content/."""

    uri: str
    """Where it lies below content/, with forward slashes."""
    stem: str
    """Its name without .md."""
    matter: Mapping
    """Its fields, the language apart."""
    language: str
    """What it says of its page's language: en, zh or, where it says nothing, ""."""
    markdown: str
    begins: Place
    """Where the Markdown does."""
    report: Report
    """The problems of this file, to which its readers add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything that people wrote besides the list."""

    files: tuple[File, ...]
    """By uri."""
    pictures: tuple[str, ...]
    """The uris of all other files that are published."""
    problems: tuple[Problem, ...]
    """Those of the folder; those within a file are in its report."""


def read(content: Path, root: Path, named: tuple[str, ...] = ()) -> Content:
    """Every Markdown file below content/; places name files as seen from root.

    `named` are patterns of files that may be of any type. A file that cannot be read is a problem.
    """
    found = folder.look(content, root, named)
    too_large = {each.place.file for each in found.problems if each.code == "FILE_TOO_LARGE"}
    named_pages = ((printable(path.relative_to(root).as_posix()), path) for path in found.pages)
    outcomes = [_file(path, name, content) for name, path in named_pages if name not in too_large]
    return Content(
        files=tuple(each for each in outcomes if isinstance(each, File)),
        pictures=found.pictures,
        problems=(*found.problems, *(each.problem for each in outcomes if not isinstance(each, File))),
    )


def _file(path: Path, name: str, content: Path) -> File | source.Unreadable:
    try:
        text = source.decode(path.read_bytes(), name)
    except source.Unreadable as error:
        return error
    report = Report(text)
    source.inspect(text, name, report)
    found, markdown, line = matter.split(text, name, report)
    for at, what in tangles.find(markdown):
        place = Place(name, line + markdown.count("\n", 0, at))
        report.add(place, "TEXT_TANGLED", what, "write it more simply, or as several pages")
    uri = path.relative_to(content).as_posix()
    language, others = _apart(found, Desk(report, {}, {}))
    return File(
        uri=uri,
        stem=path.stem,
        matter=others,
        language=language,
        markdown=markdown,
        begins=Place(name, line),
        report=report,
    )


def _apart(found: Mapping, desk: Desk) -> tuple[str, Mapping]:
    """The language that a page's fields name, and the other fields."""
    said = [value for key, value in found.pairs if key.text == LANGUAGE]
    others = tuple(pair for pair in found.pairs if pair[0].text != LANGUAGE)
    return next((read_language(value, desk) for value in said), ""), Mapping(others, found.place)
