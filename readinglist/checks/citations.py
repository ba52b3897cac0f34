"""Counts of citations: when, and by whose count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of counts without a date or a source."""
    del today
    for paper in written.catalogue.papers:
        said = paper.citations
        lacking = [name for name, value in (("as_of", said.as_of), ("source", said.source)) if not value]
        if said.count and lacking:
            message = (
                f"{said.count:,} citations, but it is not said {' and '.join(map(SAY.__getitem__, lacking))}"
            )
            hint = f"add {' and '.join(f'{name}: {EXAMPLES[name]}' for name in lacking)}"
            yield finding.of(paper.place, "citations", written, Fault("CITATIONS_UNDATED", message, hint))


SAY = {"as_of": "when that was", "source": "who counted"}
EXAMPLES = {"as_of": "2022-11-30", "source": "Semantic Scholar"}
