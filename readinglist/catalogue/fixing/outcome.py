"""What fixing says of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from readinglist.errors import Problem


@dataclass(frozen=True, slots=True)
class Mended:
    """Something that was mended in a text."""

    line: int
    what: str


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Something that was mended in a file."""

    place: Place
    what: str

    def __str__(self) -> str:
        return f"{self.place.file}:{self.place.line}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """A file as it is and as it should be."""

    path: Path
    name: str
    before: str = ""
    after: str = ""
    changes: tuple[Change, ...] = ()
    """With the lines of the file as it is."""
    problems: tuple[Problem, ...] = ()
    """Why it is left alone."""


def changes(name: str, told: Iterable[Mended]) -> tuple[Change, ...]:
    """What was mended in the file of this name, in the order of its lines."""
    return tuple(sorted({Change(Place(name, each.line), each.what) for each in told}))
