"""The cache's PDFs, and which paper has which: pdfs/<digest>.pdf and pdfs/index.json."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.fetch import keys, notebook
from readinglist.fetch.digests import digest_of
from readinglist.model import Pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from readinglist.fetch.digests import Digests
    from readinglist.model import Paper

DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the index says of a paper."""

    digest: str
    path: Path
    """Where the file was when it was last seen."""
    source: str


class Store:
    """The folder cache/pdfs."""

    def __init__(self, folder: Path, digests: Digests) -> None:
        self.folder = folder
        self._digests = digests
        self._index = notebook.read(folder / "index.json")
        self._changed = False

    def find(self, paper: Paper, local: Callable[[str], Path | None]) -> Pdf | None:
        """The paper's PDF in the cache; else the local file that has the digest it once had."""
        record = self._record(paper)
        if not record:
            return None
        place = self._place(record.digest)
        file = place if self._digests.is_of(place, record.digest) else local(record.digest)
        return _pdf(paper, record, file) if file else None

    def known(self, paper: Paper) -> Pdf | None:
        """What an earlier run knew of the paper's PDF, though the file is gone."""
        record = self._record(paper)
        return _pdf(paper, record, record.path) if record else None

    def note(self, paper: Paper, file: Path, source: str) -> Pdf:
        """The Pdf for this file, which stays where it is."""
        record = Record(digest=self._digests.of(file), path=file, source=source)
        noted = {"digest": record.digest, "path": str(file), "source": source}
        for key in _keys(paper):
            self._changed |= self._index.get(key) != noted
            self._index[key] = noted
        return _pdf(paper, record, file)

    def keep(self, paper: Paper, file: Path, source: str) -> Pdf:
        """Take this file into the cache."""
        place = self._place(digest_of(file))
        file.replace(place)
        pdf = self.note(paper, place, source)
        self.save()  # at once: a run may be broken off
        return pdf

    def incoming(self, url: str) -> Path:
        """Where a download from this address goes until it is seen to be whole."""
        return self.folder / "incoming" / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.pdf"

    def save(self) -> None:
        """Keep the index for the next run."""
        if self._changed:
            notebook.write(self.folder / "index.json", self._index)
            self._changed = False

    def _place(self, digest: str) -> Path:
        return self.folder / f"{digest}.pdf"

    def _record(self, paper: Paper) -> Record | None:
        for key in _keys(paper):
            match self._index.get(key):
                case {"digest": str(digest), "path": str(path), "source": str(source)} if DIGEST.fullmatch(
                    digest
                ):
                    return Record(digest=digest, path=Path(path), source=source)
        return None


def _keys(paper: Paper) -> tuple[str, ...]:
    """A paper's keys in the index; a title only where there is nothing surer."""
    return tuple(map(keys.of_identifier, keys.identifiers(paper))) or (keys.of_name(str(paper.title)),)


def _pdf(paper: Paper, record: Record, file: Path) -> Pdf:
    return Pdf(paper_id=paper.id, path=file, digest=record.digest, source=record.source)
