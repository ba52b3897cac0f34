"""OpenAlex: works by DOI and by title; asked with a key alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from readinglist.identifiers import WRITTEN, Identifier, identify
from readinglist.lookup import ask, licence, words
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "OpenAlex"
KINDS = ("doi",)
MOST = 50
NEEDS = "openalex_key"

WORKS = "https://api.openalex.org/works"
FIELDS = "doi,title,publication_year,publication_date,authorships,primary_location,locations,type"
MOST_FOUND = 5  # the work is among the first, or is not there

PUBLISHES = frozenset({"journal", "conference", "book series"})
"""Kinds of sources that publish; a repository keeps what others did."""


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """One record for each DOI that OpenAlex knows."""
    # A bar or a comma would begin another filter.
    asked = {value.casefold(): value for value in values if re.fullmatch(r"[^|,]+", value)}
    kept = {doi: value for doi, value in asked.items() if WRITTEN["doi"][0].fullmatch(value)}
    for work in _works(f"doi:{'|'.join(kept)}", len(kept), services) if kept else ():
        if (doi := _doi(work)) in kept:
            yield _record(work, Identifier("doi", kept[doi]))


def search(title: str, _author: str, services: Services) -> Iterator[Record]:
    """Published works whose titles are like this one."""
    wanted = " ".join(re.findall(r"\w+", title))
    for work in _works(f"title.search:{wanted}", MOST_FOUND, services) if wanted else ():
        record = _record(work, Identifier("doi", _doi(work)))
        if record.doi and record.venue:
            yield record


def _works(which: str, most: int, services: Services) -> Iterator[dict[str, Any]]:
    wanted = {"filter": which, "per-page": most, "select": FIELDS, "api_key": services.openalex_key}
    answer = ask.read_json(f"{WORKS}?{urlencode(wanted)}", services)
    found = answer.get("results")
    if not isinstance(found, list):
        raise ask.Unreadable("it holds no works")
    yield from (work for work in found if isinstance(work, dict))


def _record(work: dict[str, Any], asked: Identifier) -> Record:
    doi = _doi(work)
    found = identify(f"https://doi.org/{doi}") if doi else Identifier("", "")
    number = work.get("publication_year")
    location = _published(work)
    return Record(
        asked=asked,
        source=NAME,
        title=words.title(words.untagged(work.get("title"))),
        authors=words.people(_name(each) for each in work.get("authorships") or []),
        year=number if isinstance(number, int) and words.day_of([number]) else 0,
        venue=_venue(location),
        published=words.day(work.get("publication_date")),
        arxiv=found.value if found.kind == "arxiv" else "",
        doi=doi if found.kind == "doi" else "",
        url=words.address(location.get("landing_page_url")),
        licence=licence.short(location.get("license")),
    )


def _doi(work: dict[str, Any]) -> str:
    written = re.sub(r"^https?://(?:dx\.)?doi\.org/", "", words.line(work.get("doi")))
    return words.identifier("doi", written).casefold()


def _name(authorship: object) -> str:
    match authorship:
        case {"author": {"display_name": str(name)}}:
            return name
    return ""


def _published(work: dict[str, Any]) -> dict[str, Any]:
    """Where the work was published; nothing where only repositories have it."""
    others = work.get("locations")
    places = [work.get("primary_location"), *(others if isinstance(others, list) else [])]
    for place in places:
        match place:
            case {"source": {"type": str(kind)}} if kind in PUBLISHES:
                return dict(place)
    return {}


def _venue(place: dict[str, Any]) -> str:
    match place:
        case {"source": {"display_name": str(name)}}:
            return words.line(name)
    return ""
