"""Files → what was found in PDFs before, as long as nothing has changed since.

    answers/ab/<the PDF's digest>        a line with version and checksum, then the report as JSON
    pictures/cd/<the picture's digest>.webp
    failures/ab/<the PDF's digest>       how looking at it ended, where that ended the process

Everything appears whole or not at all, and is checked against its digest when it is used: what was damaged
counts as not there. So all of it may be deleted, copied, shared by processes or cut short at any time.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.figures import report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from readinglist.figures.files import Files
    from readinglist.figures.report import Refusal, Report

ENGINES = ("pymupdf", "pillow")
"""Libraries whose versions change what is found, or how it is drawn."""


@dataclass(frozen=True, slots=True)
class Store:
    """The cache of figures among these files."""

    files: Files

    def read(self, digest: str) -> Report | Refusal | None:
        """What was said about the PDF with this digest, if that is still whole; its pictures may not be."""
        try:
            head, body = self.files.read(_answer(digest)).split(b"\n", 1)
            return report.from_json(body) if head == _head(body) else None
        except (OSError, ValueError):
            return None

    def write(self, digest: str, said: Report | Refusal, pictures: Mapping[str, bytes]) -> None:
        """Keep this; the pictures first, so that no answer ever names one that was never there."""
        for name, data in pictures.items():
            self.files.write(picture(name), data)
        body = report.to_json(said).encode()
        self.files.write(_answer(digest), b"%b\n%b" % (_head(body), body))

    def fails_again(self, digest: str, code: str) -> bool:
        """Note that this PDF ended a process so; did it do the same before?"""
        name, note = f"failures/{digest[:2]}/{digest}", f"{version()} {code}".encode()
        with contextlib.suppress(OSError):
            if self.files.read(name) == note:
                return True
        with contextlib.suppress(OSError):
            self.files.write(name, note)
        return False

    def holds(self, names: Iterable[str]) -> bool:
        """Are all of these pictures there, and each bit of them as it was?"""
        try:
            return all(_digest(self.files.read(picture(name))) == name for name in names)
        except OSError:
            return False

    def pictures(self, names: Iterable[str]) -> dict[str, bytes]:
        """These pictures by their digests; an OSError where one is damaged or not there."""
        found = {name: self.files.read(picture(name)) for name in names}
        if any(_digest(data) != name for name, data in found.items()):
            raise OSError("a picture is damaged")
        return found


def picture(digest: str) -> str:
    """What the picture with this digest is called among the files."""
    return f"pictures/{digest[:2]}/{digest}.webp"


@functools.cache
def version() -> str:
    """The algorithm's version: another one wherever this package or an engine is another."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    parts = [
        *(source.read_bytes() for source in sources),
        *(metadata.version(name).encode() for name in ENGINES),
    ]
    return _digest(b"\0".join(parts))[:16]


def _answer(digest: str) -> str:
    return f"answers/{digest[:2]}/{digest}"


def _head(body: bytes) -> bytes:
    return f"{version()} {_digest(body)}".encode()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
