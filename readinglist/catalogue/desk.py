"""What reading one file needs at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readinglist.catalogue.report import Report
    from readinglist.errors import Place


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the problems of a file go, and what names of venues, topics and pictures mean."""

    report: Report
    venues: dict[str, str]
    """Slugs by folded name."""
    topics: dict[str, str]
    """Slugs by folded name."""
    content: Path = Path()
    """The folder in which an entry's own pictures lie."""

    def refuse(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Tell of one problem."""
        self.report.add(place, code, message, hint)
