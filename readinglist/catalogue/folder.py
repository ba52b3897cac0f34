"""The folder content/ → its files that may be read and published, and why the others may not."""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from readinglist import pictures
from readinglist.catalogue import filenames
from readinglist.errors import Place, Problem, printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import stat_result
    from pathlib import Path

LARGEST_PAGE = 400_000  # bytes; a long note has 20,000

TYPES: dict[str, re.Pattern[bytes]] = {
    ".md": re.compile(b""),
    ".png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": re.compile(rb"\xff\xd8\xff"),
    ".jpeg": re.compile(rb"\xff\xd8\xff"),
    ".webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    ".gif": re.compile(rb"GIF8[79]a"),
    ".avif": re.compile(rb"....ftypavi[fs]", re.DOTALL),
}
"""What may lie in content/, and how each begins. No SVG: opened by itself it is a page with scripts."""
FIRST_BYTES = 16

OTHERS = (
    f"content/ may hold {', '.join(TYPES)}; a maintainer can name other files in mkdocs.yml, at content_files"
)

SUBMODULES = {".git", ".gitmodules"}
NO_REPOSITORY = ("another repository cannot lie in content/", "put the texts themselves there")


@dataclass(frozen=True, slots=True)
class Folder:
    """What lies in content/."""

    pages: tuple[Path, ...]
    """Its Markdown files, by uri."""
    pictures: tuple[str, ...]
    """Every other file that is published, by uri."""
    problems: tuple[Problem, ...]


def look(content: Path, root: Path, named: tuple[str, ...] = ()) -> Folder:
    """Look at every file; `named` are patterns of those that mkdocs.yml names, which may be of any type."""
    walked = tuple(_walked(content, content, root))
    found = (each for each in walked if not isinstance(each, Problem))
    problems = [each for each in walked if isinstance(each, Problem)]
    uris = {uri: path for path in found if not _is_passed_over(uri := path.relative_to(content).as_posix())}
    for uri, path in uris.items():
        problems.extend(_judged(uri, path, root, named))
    for kind in (filenames.collisions, filenames.folders_in_two_spellings):
        problems.extend(_collision(content / uri, other, root) for uri, other in kind(uris))
    return Folder(
        pages=tuple(path for uri, path in sorted(uris.items()) if uri.endswith(".md")),
        pictures=tuple(sorted(uri for uri in uris if not uri.endswith(".md"))),
        problems=tuple(problems),
    )


def _is_passed_over(uri: str) -> bool:
    """Is it hidden, in a hidden folder, or an editor's? Such files are neither read nor published."""
    return any(part.startswith(".") for part in uri.split("/")) or uri.endswith("~")


# ── what lies there ───────────────────────────────────────────────────────────────────────────────────


def _walked(folder: Path, content: Path, root: Path) -> Iterator[Path | Problem]:
    """All plain files below a folder; links are never followed, for they could publish any file there is."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        found = path.lstat()
        if path.name in SUBMODULES:
            yield _problem(path, root, "FILE_SUBMODULE", *NO_REPOSITORY)
        elif kind := _other_kind(found):
            message = f"only plain files and folders may lie in content/; this is {kind}"
            yield _problem(path, root, "PATH_ESCAPE", message, "put the file itself there")
        elif not stat.S_ISDIR(found.st_mode):
            yield path
        elif objection := filenames.objection(path.relative_to(content).as_posix()):
            yield _misnamed(path, root, objection)
        else:
            yield from _walked(path, content, root)


KINDS = {stat.S_IFLNK: "a link", stat.S_IFREG: "one of several names of the same file (a hard link)"}


def _other_kind(found: stat_result) -> str:
    """What this is if it is no folder and no plain file."""
    if stat.S_ISDIR(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink == 1):
        return ""
    return KINDS.get(stat.S_IFMT(found.st_mode), "a device, a socket or a pipe")


# ── what may be published ─────────────────────────────────────────────────────────────────────────────


def _judged(uri: str, path: Path, root: Path, named: tuple[str, ...]) -> Iterator[Problem]:
    """What speaks against a plain file."""
    if objection := filenames.objection(uri):
        yield _misnamed(path, root, objection)
    if any(fnmatchcase(uri, pattern) for pattern in named):
        return
    begins = TYPES.get(path.suffix.lower() if path.suffix.lower() != ".md" else path.suffix)
    if not begins:
        message = f'files that end in "{path.suffix}" are not published'
        yield _problem(path, root, "FILE_TYPE", message, OTHERS)
    elif path.suffix != ".md" and not begins.match(_head(path)):
        message = f"this is no {path.suffix.removeprefix('.')}, whatever its name says"
        yield _problem(path, root, "FILE_TYPE", message, "save the picture anew")
    largest = LARGEST_PAGE if path.suffix == ".md" else pictures.LARGEST
    if (size := path.stat().st_size) > largest:
        message = f"the file has {size:,} bytes, more than {largest:,}"
        yield _problem(path, root, "FILE_TOO_LARGE", message, "make it smaller, or several of it")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(FIRST_BYTES)


def _misnamed(path: Path, root: Path, objection: str) -> Problem:
    message = f"this cannot be a file of content/: {objection}"
    return _problem(path, root, "FILE_NAME", message, "give it another name")


def _collision(path: Path, other: str, root: Path) -> Problem:
    message = f"this is the same as {other}, on some machines or on the site"
    return _problem(path, root, "FILE_COLLISION", message, "give one of the two another name")


def _problem(path: Path, root: Path, code: str, message: str, hint: str) -> Problem:
    name = printable(path.relative_to(root).as_posix())  # which a stranger chose
    return Problem(Place(name), code, message, hint)
