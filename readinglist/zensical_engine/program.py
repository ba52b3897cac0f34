"""How Zensical is called: as a program of its own, so that nothing here depends on how it is made."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version

from readinglist.errors import BuildFailed


def require() -> None:
    """Go on if Zensical is here.

    Raises:
        BuildFailed: it is not installed.
    """
    try:
        version("zensical")
    except PackageNotFoundError as error:
        raise BuildFailed("Zensical is not installed\n  hint: pip install 'readinglist[zensical]'") from error


def command(*arguments: str) -> list[str]:
    """The program with these arguments; -P keeps modules that lie in the list's folder out of it."""
    return [sys.executable, "-P", "-m", "zensical", *arguments]
