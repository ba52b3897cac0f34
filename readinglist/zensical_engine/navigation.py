"""Hand-written pages → the navigation that MkDocs would make of them where mkdocs.yml has none.

Zensical would put every page of the list into it, and it into every page.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from readinglist import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Entry = str | dict[str, "list[Entry]"]

INDEX = {"index.md", "README.md"}


def of(uris: Iterable[str]) -> list[Entry]:
    """The pages among these files by folder, an index first; never empty, which Zensical takes for none."""
    found = [PurePosixPath(uri) for uri in uris if uri.endswith(".md")]
    return _entries(sorted(found, key=_order), 0) or [addresses.HOME]


def _entries(paths: Sequence[PurePosixPath], depth: int) -> list[Entry]:
    files: list[Entry] = [str(path) for path in paths if len(path.parts) == depth + 1]
    deeper = (path for path in paths if len(path.parts) > depth + 1)
    folders = groupby(deeper, key=lambda path: path.parts[depth])
    return [*files, *({_title(name): _entries([*inner], depth + 1)} for name, inner in folders)]


def _order(path: PurePosixPath) -> tuple[object, ...]:
    return (path.parts[:-1], path.name not in INDEX, path.name)


def _title(folder: str) -> str:
    words = folder.replace("-", " ").replace("_", " ")
    return words.capitalize() if words == words.lower() else words
