"""A path, and its mode in git → is it data of the list: entries, texts, pictures?

Data is what the tool reads and never runs. Everything else of a repository can make a machine do something.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

PLAIN = "100644"
"""git's mode of an ordinary file; links, submodules and programs have others."""

ENTRIES = (r"papers\.yaml", r"papers/.+\.ya?ml")
TEXTS = (r"content/.+\.md",)
PICTURES = (r"content/.+\.(?:png|jpe?g|webp|gif|avif)",)
"""No SVG: a browser runs the scripts in it."""


def is_entries(path: str) -> bool:
    """Is this the list, or a file of it?"""
    return _is_plain_name(path) and _matches(path, ENTRIES)


def is_data(path: str, mode: str = PLAIN) -> bool:
    """May a stranger propose this file, and may it be built before anybody has read it?"""
    return mode == PLAIN and _is_plain_name(path) and _matches(path, ENTRIES + TEXTS + PICTURES)


def files(folder: Path) -> Iterator[str]:
    """The paths of all data below a folder, as seen from there; no link is followed."""
    found = [folder / "papers.yaml", *_below(folder / "papers"), *_below(folder / "content")]
    for path in found:
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.is_symlink() and is_data(name):
            yield name


def _below(top: Path) -> Iterator[Path]:
    if top.is_symlink():
        return
    for folder, _, names in os.walk(top, followlinks=False):
        yield from (Path(folder, name) for name in names)


def _is_plain_name(path: str) -> bool:
    """No part is hidden or leads upwards, and every character can be shown."""
    return path.isprintable() and "\\" not in path and not any(p.startswith(".") for p in path.split("/"))


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    return any(re.fullmatch(pattern, path, re.IGNORECASE) for pattern in patterns)
