"""Files of the list as they would be → the problems that the whole list would have."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from readinglist import catalogue
from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readinglist.model import Settings


def problems(settings: Settings, texts: Mapping[Path, str]) -> tuple[Problem, ...]:
    """What would be wrong if these texts stood in their files; nobody ever sees them there meanwhile."""
    with TemporaryDirectory(dir=settings.root, prefix=".readinglist-") as folder:
        copy = Path(folder) / settings.list_path.name
        _copy(settings.list_path, copy)
        for path, text in texts.items():
            place = copy / path.name if settings.list_path.is_dir() else copy
            place.write_bytes(text.encode())
        found = catalogue.inspect(replace(settings, list_path=copy)).problems
        tried = copy.relative_to(settings.root).as_posix()
    written = settings.list_path.relative_to(settings.root).as_posix()
    return tuple(_renamed(problem, tried, written) for problem in found)


def _copy(source: Path, copy: Path) -> None:
    if source.is_dir():
        copy.mkdir()
        for path in (*source.glob("*.yaml"), *source.glob("*.yml")):
            shutil.copy(path, copy)
    elif source.exists():
        shutil.copy(source, copy)


def _renamed(problem: Problem, tried: str, written: str) -> Problem:
    """The problem as if it were in the file itself."""
    file = problem.place.file.replace(tried, written, 1)
    place = Place(file, problem.place.line, problem.place.column)
    return Problem(place, problem.code, problem.message.replace(tried, written), problem.hint, problem.source)
