"""A folder → what was found in PDFs before, as long as nothing has changed since.

    answers/ab/<the PDF's digest>        a line with version and checksum, then the report as JSON
    pictures/cd/<the picture's digest>.webp

Every file appears whole or not at all, and is checked against its digest when it is read: what was damaged
counts as not there. So the folder may be deleted, copied, shared by processes or cut short at any time.
"""

from __future__ import annotations

import functools
import hashlib
import os
import threading
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.figures import report
from readinglist.figures.report import Refusal, Report

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGINES = ("pymupdf", "pillow")
"""Libraries whose versions change what is found, or how it is drawn."""


@dataclass(frozen=True, slots=True)
class Store:
    """The cache of figures below one folder."""

    folder: Path

    def read(self, digest: str) -> Report | Refusal | None:
        """What was said about the PDF with this digest, if it and its pictures are still whole."""
        try:
            head, body = self._answer(digest).read_bytes().split(b"\n", 1)
            said = report.from_json(body) if head == _head(body) else None
        except (OSError, ValueError):
            return None
        return said if isinstance(said, Refusal) or (said and self._is_whole(said)) else None

    def write(self, digest: str, said: Report | Refusal, pictures: Mapping[str, bytes]) -> None:
        """Keep this; the pictures first, so that no answer ever names one that is not there."""
        for name, picture in pictures.items():
            _write(self.picture(name), picture)
        body = report.to_json(said).encode()
        _write(self._answer(digest), b"%b\n%b" % (_head(body), body))

    def picture(self, digest: str) -> Path:
        """Where the picture with this digest lies."""
        return self.folder / "pictures" / digest[:2] / f"{digest}.webp"

    def _answer(self, digest: str) -> Path:
        return self.folder / "answers" / digest[:2] / digest

    def _is_whole(self, said: Report) -> bool:
        return all(_digest(self.picture(name).read_bytes()) == name for name in report.pictures(said))


@functools.cache
def version() -> str:
    """The algorithm's version: another one wherever this package or an engine is another."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    parts = [
        *(source.read_bytes() for source in sources),
        *(metadata.version(name).encode() for name in ENGINES),
    ]
    return _digest(b"\0".join(parts))[:16]


def _head(body: bytes) -> bytes:
    return f"{version()} {_digest(body)}".encode()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(path: Path, data: bytes) -> None:
    """Put the bytes there in one step; who is killed before it leaves only a file that nobody reads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    part.write_bytes(data)
    part.replace(path)
