"""Comments that were not meant as such: YAML reads nothing behind a space and a #."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

CUT = re.compile(r"""\s*(?:- +)?(?P<name>\w+): +(?P<value>[^'"\[{|>&*!#\s][^#]*?(?P<at> \#)\w.*)""")
"""Words without quotes, and a # right before others: a comment would have a space there."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of words that are left out because a # stands before them."""
    del today
    for file in sorted({place.file for place in written.places}):
        for number, line in enumerate(written.lines.get(file, ()), 1):
            if "#" in line and (match := CUT.fullmatch(line)):
                place = Place(file, number, match.start("at") + 2)
                message = "what stands behind a space and a # is left out"
                hint = f"write  {match['name']}: {finding.quoted(match['value'].rstrip())}"
                yield finding.at(place, written, "TEXT_CUT", message, hint)
