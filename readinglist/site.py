"""Pages and assets → files in a folder. Touches only what differs, removes only what it once wrote."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from readinglist.errors import WouldOverwrite
from readinglist.model import Asset, Page, TextFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.model import Part

MANIFEST = ".readinglist.json"
"""Lists what was written, so that it alone is ever removed. Hidden: site engines leave hidden files alone."""
MOST_NAMED = 5  # files in one message; more would hide what to do


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What writing changed, in numbers of files."""

    changed: int
    same: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    """What the last write into a folder left there."""

    mark: str = ""
    digests: dict[str, str] = field(default_factory=dict)
    """SHA-256 of each file, by where it lies."""


def write(
    parts: Iterable[Part], to: Path, *, mark: str = "", overwrite: bool = False, take: bool = False
) -> Written:
    """Make the folder hold these files; `mark` is kept for `mark_of`; with `take` assets are moved there.

    Raises:
        WouldOverwrite: somebody else's file, with other contents, stands at an address; nothing was written.
    """
    wanted = {part.uri: part for part in parts}
    digests = {uri: _digest(_bytes(part)) for uri, part in wanted.items()}
    before = _read_manifest(to).digests
    changed = [uri for uri in wanted if _digest_there(to / uri) != digests[uri]]
    if not overwrite:
        _refuse_to_lose([uri for uri in changed if uri not in before and (to / uri).exists()], to)
    _write_manifest(_Manifest(digests=before | digests), to)  # a stop half-way must lose track of nothing
    removed = [uri for uri in before if uri not in wanted and _remove(to / uri, to)]
    for uri in changed:
        _put(wanted[uri], to / uri, take=take)
    _write_manifest(_Manifest(mark=mark, digests=digests), to)
    return Written(changed=len(changed), same=len(wanted) - len(changed), removed=len(removed))


def mark_of(to: Path) -> str:
    """The mark of the last write into this folder; "" if any of its files has changed since."""
    manifest = _read_manifest(to)
    is_whole = all(_digest_there(to / uri) == digest for uri, digest in manifest.digests.items())
    return manifest.mark if is_whole else ""


def fingerprint(parts: Iterable[Part], *further: str) -> str:
    """One digest of all these files and words, whatever the order of the files."""
    total = hashlib.sha256()
    for line in sorted(f"{part.uri}\0{_digest(_bytes(part))}" for part in parts):
        total.update(f"{line}\n".encode())
    for word in further:
        total.update(f"{word}\n".encode())
    return total.hexdigest()


def folder(path: Path) -> Iterator[Asset]:
    """Every file of a folder as an asset, by name."""
    for file in sorted(path.rglob("*")):
        if file.is_file():
            yield Asset(uri=file.relative_to(path).as_posix(), source=file)


# ── files ─────────────────────────────────────────────────────────────────────────────────────────────


def _bytes(part: Part) -> bytes:
    match part:
        case Page():
            return part.markdown.encode()
        case TextFile(text=text):
            return text.encode()
        case Asset(source=path):
            return path.read_bytes()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest_there(path: Path) -> str:
    return _digest(path.read_bytes()) if path.is_file() else ""


def _refuse_to_lose(uris: list[str], to: Path) -> None:
    if uris:
        names = ", ".join(uris[:MOST_NAMED])
        raise WouldOverwrite(f"{to} holds files that would be lost: {names}\n  hint: name an empty folder")


def _put(part: Part, path: Path, *, take: bool) -> None:
    """Write a part, or move it where it may be taken and lies on the same disk."""
    if take and isinstance(part, Asset):
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            part.source.replace(path)
            return
    _replace(path, _bytes(part))


def _replace(path: Path, data: bytes) -> None:
    """Write so that at any moment the whole old or the whole new file is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)


def _remove(path: Path, to: Path) -> bool:
    """Remove the file, and the folders that are empty without it; was it there?"""
    if not path.is_file():
        return False
    path.unlink()
    for parent in path.parents:
        if parent == to or any(parent.iterdir()):
            break
        parent.rmdir()
    return True


# ── the manifest ──────────────────────────────────────────────────────────────────────────────────────


def _read_manifest(to: Path) -> _Manifest:
    """The folder's manifest; an empty one where there is none that can be read."""
    try:
        match json.loads((to / MANIFEST).read_bytes()):
            case {"mark": str(mark), "files": dict(files)}:
                digests = {uri: str(digest) for uri, digest in files.items() if _is_below(uri)}
                return _Manifest(mark=mark, digests=digests)
    except (OSError, ValueError):
        pass
    return _Manifest()


def _is_below(uri: str) -> bool:
    """Does the name stay in the folder, whoever wrote the manifest?"""
    path = PurePosixPath(uri)
    return not path.is_absolute() and ".." not in path.parts


def _write_manifest(manifest: _Manifest, to: Path) -> None:
    document = {"mark": manifest.mark, "files": dict(sorted(manifest.digests.items()))}
    _replace(to / MANIFEST, json.dumps(document, indent=0, ensure_ascii=False).encode())
