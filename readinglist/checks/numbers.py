"""arXiv's numbers: whether arXiv can have given such a one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

NUMBER = re.compile(r"(\d\d)(\d\d)\.(\d{4,5})")
FIRST_OF_THIS_FORM = 704  # April 2007; before, numbers had a subject in front
FIRST_OF_FIVE_DIGITS = 1501


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of months that are none or have not come, and of a digit too few or too many."""
    for paper in written.catalogue.papers:
        if why := _why(paper.arxiv, today):
            message = f"arXiv has no {paper.arxiv}: {why}"
            hint = "copy the number from the paper's page on arXiv"
            yield finding.of(paper.place, "arxiv", written, Fault("ARXIV_NUMBER", message, hint))


def _why(identifier: str, today: date) -> str:
    """Why this is no paper's number; "" where it may be one."""
    if not identifier.isascii():
        return "its digits are full-width ones"
    if not (match := NUMBER.fullmatch(identifier)):
        return ""
    month, digits = int(match[1] + match[2]), len(match[3])
    if not 1 <= int(match[2]) <= 12:
        return f"{match[2]} is no month"
    if month > int(today.strftime("%y%m")):
        return f"{match[2]}/20{match[1]} has not come yet"
    wanted = 5 if month >= FIRST_OF_FIVE_DIGITS else 4
    if month < FIRST_OF_THIS_FORM or digits != wanted:
        return f"numbers of 20{match[1]} have {wanted} digits behind the dot"
    return ""
