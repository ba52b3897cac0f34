"""A list as people wrote it, before anybody said that it is right."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readinglist.model.listing import Catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readinglist.errors import Place, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What of a list could be read, all that was wrong with it, and where each value stands."""

    catalogue: Catalogue = field(default_factory=Catalogue)
    """The entries that could be read; names of venues and topics that are unknown are left out of them."""
    problems: tuple[Problem, ...] = ()
    """In the order of their places."""
    content: str = "content"
    """The folder of the notes, as messages name it."""
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The text of each file of the list and of each note, by its name in messages."""
    places: Mapping[Place, Mapping[str, Place]] = field(default_factory=dict)
    """By the place of an entry: where each of its values stands, by path: `year`, `title.zh`, `links.code`,
    `commentary.0.url`, `authors.2`."""

    def place(self, entry: Place, path: str) -> Place:
        """Where this value of an entry stands; the nearest thing around it that stands anywhere."""
        found = self.places.get(entry, {})
        while path and path not in found:
            path = path.rpartition(".")[0]
        return found.get(path, entry)

    def source(self, place: Place) -> str:
        """The line as it was written."""
        lines = self.lines.get(place.file, ())
        return lines[place.line - 1] if 0 < place.line <= len(lines) else ""
