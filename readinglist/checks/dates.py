"""Dates that have not come yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Place, Problem
    from readinglist.model import Written


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of days after today, and of years after the next one."""
    for entry, path, day in _dates(written):
        if day > today.isoformat()[: len(day)]:
            message = f"{day} has not come yet: today is {today}"
            place = written.place(entry, path)
            yield finding.at(place, written, "DATE_IN_FUTURE", message, f"write  {today} or an earlier day")


def _dates(written: Written) -> Iterator[tuple[Place, str, str]]:
    """Every date: its entry's place, its path, and as much of it as is written."""
    for paper in written.catalogue.papers:
        yield paper.place, "added", paper.added
        yield paper.place, "published", paper.published
        yield paper.place, "citations.as_of", paper.citations.as_of
        yield from (
            (paper.place, f"commentary.{index}.date", each.date)
            for index, each in enumerate(paper.commentary)
        )
    for article in written.catalogue.articles:
        yield article.place, "added", article.added
        yield article.place, "date", article.date
