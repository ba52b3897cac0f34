"""The folder content/ → its Markdown files, read. Refuses whatever is no plain file or folder."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.catalogue import fields, matter, source
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.nodes import Mapping
from readinglist.catalogue.report import Report
from readinglist.errors import InvalidList, Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    report: Report
    """The problems of this file, to which its readers add."""


def read(content: Path, root: Path) -> tuple[File, ...]:
    """Every Markdown file below content/, by uri; places name files as seen from root.

    Raises:
        InvalidList: a link or special file lies in content/, or a file is no UTF-8 text.
    """
    paths = sorted(_plain_files(content, root))
    return tuple(_file(path, content, root) for path in paths if path.suffix == ".md")


def _plain_files(folder: Path, root: Path) -> Iterator[Path]:
    """All files below a folder, links never followed: a link could publish any file of the machine."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        mode = path.lstat().st_mode
        if stat.S_ISDIR(mode):
            yield from _plain_files(path, root)
        elif stat.S_ISREG(mode):
            yield path
        else:
            place = Place(path.relative_to(root).as_posix())
            message = "only plain files and folders may lie in content/; this is a link or a device"
            raise InvalidList([Problem(place, "PATH_ESCAPE", message, "put the file itself there")])


def _file(path: Path, content: Path, root: Path) -> File:
    name = path.relative_to(root).as_posix()
    try:
        text = source.decode(path.read_bytes(), name)
    except source.Unreadable as error:
        raise InvalidList([error.problem]) from error
    report = Report(text)
    source.inspect(text, name, report)
    found, markdown = matter.split(text, name, report)
    uri = path.relative_to(content).as_posix()
    language, others = _apart(found, Desk(report, {}, {}))
    return File(uri=uri, stem=path.stem, matter=others, language=language, markdown=markdown, report=report)


def _apart(found: Mapping, desk: Desk) -> tuple[str, Mapping]:
    """The language that a page's fields name, and the other fields."""
    said = [value for key, value in found.pairs if key.text == LANGUAGE]
    others = tuple(pair for pair in found.pairs if pair[0].text != LANGUAGE)
    return next((read_language(value, desk) for value in said), ""), Mapping(others, found.place)
