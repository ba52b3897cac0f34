"""Revision → the list as it was then."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import catalogue, history

if TYPE_CHECKING:
    from readinglist.model import Settings, Written


def earlier(settings: Settings, base: str) -> Written:
    """The list as it was where this branch left `base`, read by today's settings.

    Raises:
        UnknownRevision: git knows no such state.
    """
    parts = (*_places_of_list(settings), settings.content)
    with tempfile.TemporaryDirectory(prefix="readinglist-") as name:
        folder = Path(name).resolve()
        *lists, content = (folder / part.relative_to(settings.root) for part in parts)
        history.take_out(settings.root, base, parts, folder)
        list_path = next(filter(Path.exists, lists), lists[0])
        return catalogue.inspect(replace(settings, root=folder, list_path=list_path, content=content))


def _places_of_list(settings: Settings) -> tuple[Path, ...]:
    """Where the list is now, and where it was if this branch made a folder of the file, or a file of it."""
    usual = (settings.root / "papers.yaml", settings.root / "papers")
    return tuple(dict.fromkeys((settings.list_path, *usual)))
