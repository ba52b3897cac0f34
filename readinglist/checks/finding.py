"""A value of an entry → the problem with it, as its author sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.errors import Problem

if TYPE_CHECKING:
    from readinglist.errors import Place
    from readinglist.model import Written


def at(place: Place, written: Written, code: str, message: str, hint: str) -> Problem:
    """A problem at this place, with the line as it was written."""
    return Problem(place, code, message, hint, written.source(place))
