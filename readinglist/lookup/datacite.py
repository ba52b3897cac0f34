"""DataCite: what archives such as Zenodo deposited with a DOI, which Crossref does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from readinglist.errors import NetworkError
from readinglist.identifiers import WRITTEN, Identifier
from readinglist.lookup import ask, licence, words
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "DataCite"
KINDS = ("doi",)
MOST = 20  # as many as Crossref takes; here each is a request, for the few that Crossref does not know

WORK = "https://api.datacite.org/dois/{}"


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """One record for each DOI that DataCite registered."""
    for value in values:
        if WRITTEN["doi"][0].fullmatch(value) and (work := _work(value, services)):
            yield _record(work, value)


def _work(doi: str, services: Services) -> dict[str, Any]:
    """The work's attributes; none for a DOI of somebody else's."""
    try:
        answer = ask.read_json(WORK.format(quote(doi, safe="/")), services)
    except NetworkError as error:
        if error.code != "not-found":
            raise
        return {}
    match answer:
        case {"data": {"attributes": dict(attributes)}}:
            return attributes
    raise ask.Unreadable("it holds no work")


def _record(work: dict[str, Any], value: str) -> Record:
    year = work.get("publicationYear")
    return Record(
        asked=Identifier("doi", value),
        source=NAME,
        title=words.title(words.untagged(_first(work.get("titles"), "title"))),
        authors=words.people(map(_name, words.mappings(work.get("creators")))),
        year=year if isinstance(year, int) and words.day_of([year]) else 0,
        venue=_first([work.get("container")], "title"),
        published=words.day(_first(work.get("dates"), "date")),
        doi=value,
        url=f"https://doi.org/{value}",
        abstract=words.paragraph(words.untagged(_first(work.get("descriptions"), "description"))),
        licence=licence.short(_first(work.get("rightsList"), "rightsUri")),
    )


def _name(creator: dict[str, Any]) -> str:
    """Given name first, where both are told; else the whole, which may be turned round."""
    parts = (words.line(creator.get("givenName")), words.line(creator.get("familyName")))
    return " ".join(parts) if all(parts) else words.line(creator.get("name"))


def _first(values: object, name: str) -> str:
    """The first of these parts of a list."""
    found = (words.line(each.get(name), words.LONGEST_TEXT) for each in words.mappings(values))
    return next(filter(None, found), "")
