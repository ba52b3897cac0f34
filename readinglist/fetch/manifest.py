"""manifest.json beside local PDFs → what it says of each file."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.fetch import keys
from readinglist.identifiers import Identifier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

NAME = "manifest.json"
WANTED = "a list of objects with file, title and arxiv or doi, or an object of files and identifiers"

IDENTIFIER_FIELDS = {
    "arxiv": "arxiv",
    "arxiv_id": "arxiv",
    "doi": "doi",
    "openreview": "openreview",
    "openreview_id": "openreview",
    "acl": "acl",
    "acl_id": "acl",
    "url": "url",
    "pdf": "url",
    "identifier": "",
    "id": "",
}
"""Field → kind of identifier where the words do not tell it by themselves."""

FILE_FIELDS = ("file", "filename", "path")
DIGEST_FIELDS = ("sha256", "sha1", "md5")
"""Named as the algorithms are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a manifest says of one file."""

    file: str = ""
    """As written: a name, or a path below the manifest's folder."""
    keys: tuple[str, ...] = ()
    digests: tuple[tuple[str, str], ...] = ()
    """Pairs of algorithm and digest."""


def read(folder: Path) -> tuple[Entry, ...]:
    """The entries of this folder's manifest; none, and a warning, if it is of an unknown shape."""
    path = folder / NAME
    try:
        noted = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s is not used: %s", path, error)
        return ()
    entries = tuple(entry for entry in _entries(noted) if entry.keys and (entry.file or entry.digests))
    if not entries:
        log.warning("%s is not used: it should be %s", path, WANTED)
    return entries


def _entries(noted: object) -> Iterator[Entry]:
    """A list of entries, a mapping of files to them or to identifiers, or an object that has one of these."""
    match noted:
        case {"papers": inner} | {"files": inner} | {"entries": inner} if isinstance(inner, list | dict):
            yield from _entries(inner)
        case dict():
            yield from (_entry(about, str(file)) for file, about in noted.items())
        case list():
            yield from (_entry(about, "") for about in noted)


def _entry(about: object, file: str) -> Entry:
    fields = about if isinstance(about, dict) else {"identifier": about}
    words = {field: str(value) for field, value in fields.items() if isinstance(value, str)}
    return Entry(
        file=next((words[field] for field in FILE_FIELDS if field in words), file),
        keys=tuple(dict.fromkeys(_keys(words))),
        digests=tuple((field, words[field].lower()) for field in DIGEST_FIELDS if field in words),
    )


def _keys(words: dict[str, str]) -> Iterator[str]:
    for field, kind in IDENTIFIER_FIELDS.items():
        if written := words.get(field, "").strip():
            yield _key(kind, written)
    if title := words.get("title"):
        yield keys.of_name(title)


def _key(kind: str, written: str) -> str:
    """The key for an identifier; words that are none may be a title or a paper's id."""
    if found := keys.from_words(written):
        return keys.of_identifier(found)
    return keys.of_identifier(Identifier(kind, written)) if kind else keys.of_name(written)
