"""Licences of papers: whether the word is one that anybody knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault
from readinglist.licences import is_open
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

CLOSED = re.compile(
    r"ccby(?:nc)?nd\d*[a-z]*|creativecommonsattribution(?:noncommercial)?no\w*\d*[a-z]*"
    r"|arxiv\w*|nonexclusive\w*|allrightsreserved|copyright\w*|proprietary|closed|publisher\w*|unknown|none"
    r"|ieee\w*|acm\w*|elsevier\w*|springer\w*|aaai\w*|cvf\w*"
    r"|apache\w*|mit\w*|bsd\w*|gpl\w*|lgpl\w*|agpl\w*|mpl\w*"
)
"""Folded names of licences, and of statements in place of one, that do not let everybody show a figure."""
KNOWN_ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.)?(?:creativecommons|arxiv|opensource|gnu)\.org/", re.IGNORECASE
)


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of words that are no known licence: figures would be held back for them."""
    del today
    for paper in written.catalogue.papers:
        if paper.licence and not _is_known(paper.licence):
            message = f'"{finding.short(paper.licence)}" is no licence that is known here'
            hint = "write it as it is called: CC-BY-4.0, CC-BY-NC-SA-4.0, CC0, arXiv, all rights reserved"
            yield finding.of(paper.place, "licence", written, Fault("LICENCE_UNKNOWN", message, hint))


def _is_known(licence: str) -> bool:
    is_closed = CLOSED.fullmatch(fold(licence)) or KNOWN_ADDRESS.match(licence)
    return bool(is_closed) or is_open(licence)
