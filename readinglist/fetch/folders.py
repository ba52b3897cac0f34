"""Local folders of PDFs → Shelf: which file may be which paper's."""

from __future__ import annotations

import logging
import os
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.fetch import keys, manifest
from readinglist.fetch.whole import flaw_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.fetch.digests import Digests
    from readinglist.fetch.manifest import Entry
    from readinglist.model import Paper

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """Local files by everything that is said of them."""

    files: tuple[Path, ...]
    files_by_key: dict[str, list[Path]]
    digests: Digests

    def find(self, paper: Paper) -> tuple[Path, ...]:
        """The files that may be this paper's, the likeliest first."""
        if not self.files_by_key:
            return ()  # folding the names of each paper would be a hundredth of a build for nothing
        found = (file for key in keys.of_paper(paper) for file in self.files_by_key.get(key, ()))
        return tuple(dict.fromkeys(found))

    def file_of(self, digest: str) -> Path | None:
        """The file with this SHA-256, whatever it is called."""
        return self._files_by_digest.get(digest)

    @cached_property
    def _files_by_digest(self) -> dict[str, Path]:
        """Computed only where a file is missed: it takes reading all of them once."""
        return {self.digests.of(file): file for file in self.files if not flaw_of(file)}


def read(folders: Iterable[Path], digests: Digests) -> Shelf:
    """What lies in these folders and below them; where two files say the same, the first folder's wins."""
    files_by_key: dict[str, list[Path]] = defaultdict(list)
    every: list[Path] = []
    for folder in folders:
        if not folder.is_dir():
            log.warning("%s: there is no such folder of PDFs; correct `pdf_folders`", folder)
        files = tuple(_files(folder))
        every += files
        for file, key in (*_by_manifest(folder, files, digests), *_by_name(files)):
            files_by_key[key].append(file)
    return Shelf(files=tuple(every), files_by_key=dict(files_by_key), digests=digests)


def _by_name(files: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    return ((file, key) for file in files for key in keys.of_file(file.stem))


def _by_manifest(folder: Path, files: tuple[Path, ...], digests: Digests) -> Iterator[tuple[Path, str]]:
    """What the folder's own manifest says, else the one beside the folder."""
    entries = manifest.read(folder) or manifest.read(folder.parent)
    files_by_name = {name: file for file in reversed(files) for name in _names(file, folder)}
    for entry in entries:
        name = entry.file.replace("\\", "/").removeprefix("./")
        named = files_by_name.get(name) or files_by_name.get(name.rpartition("/")[2])
        found = named or _by_digest(entry, files, digests)
        if found:
            yield from ((found, key) for key in entry.keys)


def _names(file: Path, folder: Path) -> tuple[str, ...]:
    """What a manifest may call this file."""
    return (file.name, file.relative_to(folder).as_posix(), file.relative_to(folder.parent).as_posix())


def _by_digest(entry: Entry, files: tuple[Path, ...], digests: Digests) -> Path | None:
    """The file that this entry means though it has another name."""
    wanted = dict(entry.digests)
    same = (
        file for file in files for algorithm in wanted if digests.of(file, algorithm) == wanted[algorithm]
    )
    return next(same, None)


def _files(folder: Path) -> Iterator[Path]:
    """The PDFs in this folder and below it, in order of their names; no link leads out of the folder."""
    root = folder.resolve()
    for here, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        inside = (Path(here, name) for name in sorted(names) if name.lower().endswith(".pdf"))
        yield from (file for file in inside if _is_inside(file, root))


def _is_inside(file: Path, root: Path) -> bool:
    return file.is_file() and (not file.is_symlink() or file.resolve().is_relative_to(root))
