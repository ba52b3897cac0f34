"""OpenReview: what a forum's first note says; notes from before 2023 are in its first interface."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readinglist.errors import NetworkError
from readinglist.identifiers import WRITTEN, Identifier
from readinglist.lookup import ask, licence, stated, words
from readinglist.lookup.links import links_in
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "OpenReview"
KINDS = ("openreview",)
MOST = 1

INTERFACES = ("https://api2.openreview.net/notes?id={}", "https://api.openreview.net/notes?id={}")
DATES = ("pdate", "odate", "cdate")
"""Published, made public, created: in thousandths of a second since 1970."""


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """The record of each forum that anybody may read."""
    for value in values:
        if WRITTEN["openreview"][0].fullmatch(value) and (note := _note(value, services)):
            yield _record(note, value)


def _note(value: str, services: Services) -> dict[str, Any]:
    """The forum's first note, from the interface that has it."""
    for interface in INTERFACES:
        try:
            answer = ask.read_json(interface.format(value), services)
        except NetworkError as error:
            if error.code != "not-found":
                raise
            continue
        match answer:
            case {"notes": [dict(note), *_]}:
                return note
            case {"notes": []}:
                continue
        raise ask.Unreadable("it holds no notes")
    return {}


def _record(note: dict[str, Any], value: str) -> Record:
    content = {name: _value(part) for name, part in _mapping(note.get("content")).items()}
    authors = content.get("authors")
    published = next(filter(None, (_day(note.get(name)) for name in DATES)), "")
    venue = stated.accepted(words.line(content.get("venue")))
    return Record(
        asked=Identifier("openreview", value),
        source=NAME,
        title=words.title(content.get("title")),
        authors=words.people(authors) if isinstance(authors, list) else (),
        year=words.year(published),
        venue=venue,
        published=published,
        openreview=value,
        url=f"https://openreview.net/forum?id={value}",
        abstract=words.paragraph(content.get("abstract")),
        licence=licence.short(note.get("license")),
        links=links_in(words.line(content.get("code"))),
    )


def _value(part: object) -> object:
    """A field of the second interface says its readers besides; one of the first is the value itself."""
    match part:
        case {"value": value}:
            return value
    return part


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _day(value: object) -> str:
    """The day of a moment."""
    if not isinstance(value, int):
        return ""
    try:
        return words.day(datetime.fromtimestamp(value / 1000, UTC).isoformat())
    except (OverflowError, ValueError, OSError):
        return ""
