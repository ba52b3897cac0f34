"""The name of a file of content/ → what speaks against it, on any machine that it is checked out on."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from readinglist import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_NAME = 120  # bytes; 255 is what file systems hold, and names grow on the way: .new, /index.html
LONGEST_PATH = 200  # bytes; Windows ends at 260, its own folders included

DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
ELSEWHERE = re.compile(r'[<>:"|?*\\]')
"""Characters that Windows has no file names with."""
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Categories of characters that show nothing, steer the text around them, or mean nothing."""


def objection(uri: str) -> str:
    """What is wrong with this path below content/; "" if nothing is."""
    if len(uri.encode("utf-8", "surrogateescape")) > LONGEST_PATH:
        return f"its path has more than {LONGEST_PATH} bytes"
    return next(filter(None, map(_of_part, PurePosixPath(uri).parts)), "")


def _of_part(name: str) -> str:
    if len(name.encode("utf-8", "surrogateescape")) > LONGEST_NAME:
        return f"its name has more than {LONGEST_NAME} bytes"
    if any(unicodedata.category(char) in UNSEEN for char in name):
        return "its name has characters that cannot be seen"
    if DEVICES.fullmatch(name):
        return "its name is that of a device on Windows"
    if ELSEWHERE.search(name):
        return 'its name has one of  < > : " | ? * \\ , which Windows knows no files with'
    return "its name ends in a dot or a space" if name != name.rstrip(". ") or name[0] == " " else ""


def collisions(uris: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each file with the earlier one whose place it would take: on some disks, or as a page of the site."""
    owners: dict[str, str] = {}
    for uri in sorted(uris):
        for name in dict.fromkeys(_names(uri)):
            owner = owners.setdefault(name, uri)
            if owner != uri:
                yield uri, owner
                break


def _names(uri: str) -> Iterator[str]:
    """The file as a disk names it that tells no cases and accents apart, and the page that it is."""
    yield _folded(uri)
    if uri.endswith(".md"):
        yield _folded(addresses.generated(uri))


def folders_in_two_spellings(uris: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each file in a folder that has another spelling in another file's path, with that spelling."""
    spellings: dict[str, str] = {}
    for uri in sorted(uris):
        for folder in map(str, list(PurePosixPath(uri).parents)[:-1]):
            spelling = spellings.setdefault(_folded(folder), folder)
            if spelling != folder:
                yield uri, spelling
                break


def _folded(uri: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", uri).casefold())
