"""The files of a new list → a folder: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.errors import WouldOverwrite, printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.beginning import NewFile

MOST_NAMED = 5  # files in one message
LEFT_ALONE = {".git"}
"""What may lie in the folder: a repository that was begun, or cloned, with nothing in it yet."""


def lay(files: Iterable[NewFile], folder: Path) -> None:
    """Write the files into a folder that is not there yet, or empty.

    Raises:
        WouldOverwrite: something lies there; nothing was written.
    """
    refuse_to_mix(folder)
    was_there = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".readinglist-", dir=folder) as hidden:
        try:
            _write(files, Path(hidden))
            _move(Path(hidden), folder)
        except BaseException:
            if not was_there:
                shutil.rmtree(folder, ignore_errors=True)
            raise


def refuse_to_mix(folder: Path) -> None:
    """Raise where something lies already, and name it."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WouldOverwrite(f"{folder}: not a folder\n  hint: name one that is not there yet")
    there = sorted(each.name for each in folder.iterdir()) if folder.exists() else []
    if strange := [name for name in there if name not in LEFT_ALONE]:
        named = ", ".join(map(printable, strange[:MOST_NAMED])) + (", …" if strange[MOST_NAMED:] else "")
        raise WouldOverwrite(
            f"{folder}: not empty, it has {named}; nothing was written\n"
            "  hint: name a folder that is empty or not there yet"
        )


def _write(files: Iterable[NewFile], folder: Path) -> None:
    for file in files:
        path = folder / file.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)


def _move(source: Path, target: Path) -> None:
    """Move everything from one folder to the other; what was moved goes again where something cannot be."""
    moved: list[Path] = []
    try:
        for each in sorted(source.iterdir()):
            moved.append(target / each.name)
            each.rename(target / each.name)
    except BaseException:
        for path in moved:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
        raise
