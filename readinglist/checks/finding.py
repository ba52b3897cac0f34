"""A value of an entry → the problem with it, as its author sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import problems
from readinglist.errors import Problem

if TYPE_CHECKING:
    from readinglist.errors import Place
    from readinglist.model import Written

LONGEST_SHOWN = 60  # characters of a value that a message repeats


def at(place: Place, written: Written, code: str, message: str, hint: str) -> Problem:
    """A problem at this place, with the line as it was written."""
    return Problem(place, code, message, hint, written.source(place))


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value, wherever it stands."""

    code: str
    message: str
    hint: str


def of(entry: Place, path: str, written: Written, fault: Fault) -> Problem:
    """The problem with the value that stands at this path of an entry."""
    return at(written.place(entry, path), written, fault.code, fault.message, fault.hint)


def is_partly_read(written: Written) -> bool:
    """Does the list have errors, so that papers may be missing which it names?"""
    inside = f"{written.content}/"
    return any(
        problems.severity(each.code) == problems.ERROR and not each.place.file.startswith(inside)
        for each in written.problems
    )


def short(words: str) -> str:
    """The words, cut to what a message can show."""
    return words if len(words) <= LONGEST_SHOWN else words[: LONGEST_SHOWN - 1] + "…"


def quoted(words: str) -> str:
    """The words as YAML reads them back, whatever they hold."""
    return "'" + words.replace("'", "''") + "'" if '"' in words or "\\" in words else f'"{words}"'
