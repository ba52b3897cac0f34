"""Dates that have not come yet, and dates before the paper was there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Place, Problem
    from readinglist.model import Paper, Written

NEW_ARXIV = re.compile(r"(\d\d)(\d\d)\.\d{4,5}", re.ASCII)
OLD_ARXIV = re.compile(r"[a-z.-]+/(\d\d)(\d\d)\d{3}", re.IGNORECASE)
FIRST_MONTHS = 3  # of a year, in which what appeared at the end of the last one is put on arXiv
LONGEST_WAY = 5  # years from arXiv to a venue; 2 is common, 3 rare


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of days after today, of what happened to a paper before it was there, of years that cannot be."""
    for entry, path, day in _dates(written):
        if day > today.isoformat()[: len(day)]:
            message = f"{day} has not come yet: today is {today}"
            hint = f"write  {today}  or an earlier day"
            yield finding.of(entry, path, written, Fault("DATE_IN_FUTURE", message, hint))
    for paper in written.catalogue.papers:
        month = arxiv_month(paper.arxiv)
        if month and month <= today.isoformat():  # of another month `numbers` tells
            yield from _too_early(paper, month, written)
            yield from _odd_year(paper, month, written)


def arxiv_month(identifier: str) -> str:
    """The month that an arXiv identifier names, as 2021-11; "" where there is none."""
    match = NEW_ARXIV.fullmatch(identifier) or OLD_ARXIV.fullmatch(identifier)
    if not match or not 1 <= int(match[2]) <= 12:
        return ""
    century = 19 if int(match[1]) >= 91 else 20  # arXiv began in 1991
    return f"{century}{match[1]}-{match[2]}"


def _too_early(paper: Paper, month: str, written: Written) -> Iterator[Problem]:
    """Days on which something is said to have happened to a paper that was not there yet."""
    for path, day in _afterwards(paper):
        if day and day < month[: len(day)]:
            message = f"{day} is before the paper: arXiv got it in {month}"
            hint = "put the date right, or the identifier"
            yield finding.of(paper.place, path, written, Fault("DATE_BEFORE_PAPER", message, hint))


def _afterwards(paper: Paper) -> Iterator[tuple[str, str]]:
    yield "added", paper.added
    yield "citations.as_of", paper.citations.as_of
    yield from ((f"commentary.{index}.date", each.date) for index, each in enumerate(paper.commentary))


def _odd_year(paper: Paper, month: str, written: Written) -> Iterator[Problem]:
    """A year long before arXiv got the paper, or long after."""
    year, number = int(month[:4]), int(month[5:])
    is_late = paper.year < year - 1 or (paper.year == year - 1 and number > FIRST_MONTHS)
    if paper.year and (is_late or paper.year > year + LONGEST_WAY):
        message = f"the paper is said to be of {paper.year}, but arXiv got it in {month}"
        hint = f"write  year: {year}  or the year of the venue, or put the identifier right"
        path = "year" if written.place(paper.place, "year") != paper.place else "venue"
        yield finding.of(paper.place, path, written, Fault("YEAR_AND_ARXIV", message, hint))


def _dates(written: Written) -> Iterator[tuple[Place, str, str]]:
    """Every date: its entry's place, its path, and as much of it as is written."""
    for paper in written.catalogue.papers:
        yield paper.place, "published", paper.published
        yield from ((paper.place, path, day) for path, day in _afterwards(paper))
    for article in written.catalogue.articles:
        yield article.place, "added", article.added
        yield article.place, "date", article.date
