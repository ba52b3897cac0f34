"""What can be wrong with a list, and how it is told.

    ReadinglistError
    ├── InvalidList      the list or its vocabulary has problems: all of them, each with its place
    ├── InvalidSettings  mkdocs.yml asks for something that cannot be
    ├── BuildFailed      the site engine could not make a site of the pages
    ├── UnknownRevision  git does not know the state of the list that was asked for
    ├── WouldOverwrite   files that this tool did not write stand where it should write
    └── NetworkError     an address could not be read (raised by `net` alone)

Trouble with one paper is no exception: it is a `model.Skipped`, a value.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something was written: a file, a line and a column, both counted from 1."""

    file: str = ""
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, with all that its author needs to mend it."""

    place: Place
    code: str
    """A stable name such as UNKNOWN_VENUE, under which the documentation explains it."""
    message: str
    hint: str = ""
    """What to do, in a sentence."""
    source: str = field(default="", compare=False)
    """The line as it was written, to be shown with a caret below it."""

    def __str__(self) -> str:
        lines = [f"{printable(str(self.place))}: {printable(self.message)} [{self.code}]"]
        lines += excerpt(self.place, self.source)
        if self.hint:
            lines.append(f"  hint: {printable(self.hint)}")
        return "\n".join(lines)


class ReadinglistError(Exception):
    """Something the user can mend; the command line prints it without a traceback."""


class InvalidList(ReadinglistError):
    """The list cannot be used; carries every problem found, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class InvalidSettings(ReadinglistError):
    """A setting in mkdocs.yml cannot be used."""


class BuildFailed(ReadinglistError):
    """The site engine could not make a site of the pages."""


class UnknownRevision(ReadinglistError):
    """Git does not know the state of the list that was asked for."""


class WouldOverwrite(ReadinglistError):
    """Files that this tool did not write stand where it should write."""


class NetworkError(ReadinglistError):
    """An address could not be read; `code` names the kind of trouble, `host` whose it was."""

    def __init__(self, code: str, host: str, message: str) -> None:
        self.code = code
        self.host = host
        super().__init__(message)


def printable(text: str) -> str:
    """The text with everything that could steer a terminal or a log written as an escape."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


EXCERPT_WIDTH = 96  # columns: a line of a terminal, less the gutter
TAB = "    "
"""What a tab is shown as, wherever it stands: what counts is that the caret is below what it points at."""

MARKS = ("Mn", "Me")
"""Unicode's categories of what is drawn above, below or around the letter before it."""


def excerpt(place: Place, source: str) -> tuple[str, ...]:
    """The source line and a caret below the column, cut to what a terminal shows; () without a line."""
    if not source:
        return ()
    at = place.column - 1
    shown = [TAB if char == "\t" else printable(char) for char in source.rstrip("\r\n")]
    start = _start(shown, at)
    before = sum(map(_width, shown[start:at]))
    gutter = f"  {place.line} | "
    return gutter + "".join(_cut(shown[start:])), " " * (len(gutter) + before) + "^"


def _start(shown: list[str], at: int) -> int:
    """The first character to show, so that the one pointed at is not beyond the middle."""
    start, room = min(at, len(shown)), EXCERPT_WIDTH // 2
    while start and (room := room - _width(shown[start - 1])) >= 0:
        start -= 1
    return start


def _cut(shown: list[str]) -> Iterator[str]:
    """As much as fits."""
    room = EXCERPT_WIDTH
    for char in shown:
        room -= _width(char)
        if room < 0:
            return
        yield char


def _width(shown: str) -> int:
    """How many columns of a terminal this takes; marks above a letter take none, Chinese characters two."""
    if shown.isascii():
        return len(shown)
    if unicodedata.category(shown[0]) in MARKS:
        return 0
    return 2 if unicodedata.east_asian_width(shown[0]) in "WF" else 1
