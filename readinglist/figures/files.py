"""A folder or an address → files by name: read, written whole, asked for."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = "parts"  # the folder of what is being written
MACHINE = os.uname().nodename.replace("-", "_")


class Files(Protocol):
    """Where files are kept. What cannot be read or written is an OSError; every value can be pickled."""

    def read(self, name: str) -> bytes:
        """The bytes under this name."""

    def write(self, name: str, data: bytes) -> None:
        """Put the bytes there in one step: nobody ever reads half of them."""

    def exists(self, name: str) -> bool:
        """Is there anything under this name?"""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of this machine, or one that several machines see."""

    root: Path

    def read(self, name: str) -> bytes:
        """The file's bytes."""
        return self.path(name).read_bytes()

    def write(self, name: str, data: bytes) -> None:
        """Write a part, then put it in its place; `sweep` removes what a killed process leaves."""
        path, part = self.path(name), self.root / PARTS / f"{MACHINE}-{os.getpid()}-{threading.get_ident()}"
        part.parent.mkdir(parents=True, exist_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)

    def exists(self, name: str) -> bool:
        """Is the file there?"""
        return self.path(name).is_file()

    def path(self, name: str) -> Path:
        """Where the file of this name lies."""
        return self.root / name

    def sweep(self) -> None:
        """Remove what processes of this machine left unfinished when they were killed."""
        for part in self.root.glob(f"{PARTS}/{MACHINE}-*-*"):
            if _is_left(part):
                part.unlink(missing_ok=True)


@contextmanager
def scratch() -> Iterator[Path]:
    """A temporary folder; those that processes of this machine left when they were killed go now."""
    for left in Path(tempfile.gettempdir()).glob(f"readinglist-{MACHINE}-*-*"):
        if _is_left(left):
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f"readinglist-{MACHINE}-{os.getpid()}-") as folder:
        yield Path(folder)


def at(place: str) -> Files:
    """The files at `/a/folder`, `file:///a/folder` or an address that fsspec knows, as `s3://bucket/prefix`."""
    address = urlsplit(place)
    if "://" not in place:
        return Folder(Path(place).absolute())
    if address.scheme == "file":
        return Folder(Path(unquote(address.path)))
    remote: Files = import_module("readinglist.figures.remote").Remote(place)
    return remote


def _is_left(path: Path) -> bool:
    """Is the process dead whose number is in the name, last but one?"""
    process = path.name.split("-")[-2]
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except (ValueError, OverflowError, OSError):
        return False
    return False
