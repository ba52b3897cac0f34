"""File → its digest, computed once as long as the file stays as it is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from readinglist.fetch import notebook

if TYPE_CHECKING:
    from pathlib import Path


class Digests:
    """Digests of files by path, size and times, kept from run to run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._noted = notebook.read(path)
        self._changed = False

    def of(self, file: Path, algorithm: str = "sha256") -> str:
        """The file's digest, hexadecimal; an OSError if it cannot be read."""
        status = file.stat()
        key = f"{algorithm} {file}"
        # The time of the last change of its entry too: a copy may keep the old file's time.
        state = [status.st_size, status.st_mtime_ns, status.st_ctime_ns]
        match self._noted.get(key):
            case [*noted, str(digest)] if noted == state:
                return digest
        digest = digest_of(file, algorithm)
        self._noted[key] = [*state, digest]
        self._changed = True
        return digest

    def is_of(self, file: Path, digest: str, algorithm: str = "sha256") -> bool:
        """Is this the digest of the file, if the file is there at all?"""
        try:
            return self.of(file, algorithm) == digest
        except OSError:
            return False

    def save(self) -> None:
        """Keep what was computed for the next run."""
        if self._changed:
            notebook.write(self._path, self._noted)


def digest_of(file: Path, algorithm: str = "sha256") -> str:
    """The file's digest, hexadecimal; an OSError if it cannot be read."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, algorithm).hexdigest()
