"""Foreign list → Imported → papers: one module for each format, found by its file's presence.

A format's module is a file here that defines `read(text) -> Imported`; a new one needs no edit elsewhere.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from readinglist import registry
from readinglist.importers.interchange import to_json
from readinglist.importers.merge import Merged, papers
from readinglist.model import Imported

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["Merged", "kinds", "papers", "read", "to_json"]


def kinds() -> tuple[str, ...]:
    """The formats that can be read, by name."""
    return tuple(_formats())


def read(kind: str, text: str) -> Imported:
    """What a list in this format holds, its remarks in the order of the lines.

    Raises:
        KeyError: there is no such format.
    """
    found: Imported = _formats()[kind].read(text)
    return Imported(drafts=found.drafts, remarks=tuple(sorted(found.remarks, key=lambda each: each.line)))


def _formats() -> dict[str, ModuleType]:
    return registry.modules(sys.modules[__name__], having="read")
