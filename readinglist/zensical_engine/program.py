"""How Zensical is called: as a program of its own, so that nothing here depends on how it is made."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from readinglist.errors import BuildFailed

if TYPE_CHECKING:
    from readinglist.model import Settings


def require(settings: Settings) -> None:
    """Go on if Zensical is here, and can do what the settings ask for.

    Raises:
        BuildFailed: it is not installed, or cannot.
    """
    if settings.search == "pagefind":
        raise BuildFailed(
            "search: pagefind is for MkDocs alone: Zensical's search loads all words at once\n"
            "  hint: build without --engine zensical, or leave the setting search out"
        )
    try:
        version("zensical")
    except PackageNotFoundError as error:
        raise BuildFailed("Zensical is not installed\n  hint: pip install zensical") from error


def command(*arguments: str) -> list[str]:
    """The program with these arguments; -P keeps modules that lie in the list's folder out of it."""
    return [sys.executable, "-P", "-m", "zensical", *arguments]
