"""What fixing says of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from readinglist.errors import Problem


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Something that was mended."""

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


def changes(name: str, told: Iterable[tuple[int, str]]) -> tuple[Change, ...]:
    """What was done on which lines of a file, in their order."""
    return tuple(sorted({Change(Place(name, line), what) for line, what in told}))
