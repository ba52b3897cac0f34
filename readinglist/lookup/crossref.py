"""Crossref: what publishers deposited with a DOI, and works by their title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from readinglist.identifiers import WRITTEN, Identifier, identify
from readinglist.lookup import ask, licence, words
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "Crossref"
KINDS = ("doi",)
MOST = 20  # DOIs in one address, which stays below 4,000 characters

WORKS = "https://api.crossref.org/works"
FIELDS = "DOI,title,subtitle,author,container-title,published-print,issued,type,license,abstract,relation"
MOST_FOUND = 5  # the work is among the first, or is not there

PREPRINT = "posted-content"
DATES = ("published-print", "issued")
"""A work is cited by the year of its volume; what came online first may be of the year before."""


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """One record for each DOI that Crossref registered."""
    asked = {value.casefold(): value for value in values if WRITTEN["doi"][0].fullmatch(value)}
    for work in _works(tuple(asked), services) if asked else ():
        doi = words.line(work.get("DOI")).casefold()
        if doi in asked:
            yield _record(work, Identifier("doi", asked[doi]))


def search(title: str, author: str, services: Services) -> Iterator[Record]:
    """Published works whose titles are like this one."""
    wanted = {"query.bibliographic": title, "query.author": author, "rows": MOST_FOUND, "select": FIELDS}
    for work in _items(ask.read_json(_address(wanted, services), services)):
        doi = words.identifier("doi", words.line(work.get("DOI")).casefold())
        if doi and work.get("type") != PREPRINT:
            yield _record(work, Identifier("doi", doi))


def _works(dois: tuple[str, ...], services: Services) -> Iterator[dict[str, Any]]:
    """One DOI has an address of its own; several are a filter, unless a comma would part them wrongly."""
    several = tuple(doi for doi in dois if "," not in doi)
    if len(several) > 1:
        wanted = {"filter": ",".join(f"doi:{doi}" for doi in several), "rows": len(several), "select": FIELDS}
        yield from _items(ask.read_json(_address(wanted, services), services))
    for doi in dois if len(several) < 2 else set(dois) - set(several):
        contact = f"?{urlencode({'mailto': services.contact})}" if services.contact else ""
        yield from _items(ask.read_json(f"{WORKS}/{quote(doi, safe='/')}{contact}", services))


def _address(wanted: dict[str, Any], services: Services) -> str:
    contact = {"mailto": services.contact} if services.contact else {}
    return f"{WORKS}?{urlencode(wanted | contact)}"


def _items(answer: dict[str, Any]) -> list[dict[str, Any]]:
    match answer:
        case {"message": {"items": [*items]}}:
            return [item for item in items if isinstance(item, dict)]
        case {"message": {"DOI": str()} as item}:
            return [item]
    raise ask.Unreadable("it holds no work")


def _record(work: dict[str, Any], asked: Identifier) -> Record:
    found = [day for name in DATES if (day := _day(work.get(name)))]
    doi = words.identifier("doi", words.line(work.get("DOI")).casefold())
    return Record(
        asked=asked,
        source=NAME,
        title=": ".join(filter(None, (_first(work.get(name)) for name in ("title", "subtitle")))),
        authors=words.people(_name(each) for each in words.mappings(work.get("author"))),
        year=words.year(found[0]) if found else 0,
        venue="" if work.get("type") == PREPRINT else _venue(work.get("container-title")),
        published=min(found, default=""),
        arxiv=_preprint(work.get("relation")),
        doi=doi,
        url=f"https://doi.org/{doi}" if doi else "",
        abstract=words.paragraph(words.untagged(work.get("abstract"))),
        licence=_licence(work.get("license")),
    )


def _first(values: object) -> str:
    """The title among spellings of it."""
    return words.title(words.untagged(values[0])) if isinstance(values, list) and values else ""


def _venue(values: object) -> str:
    """A journal, or a series and its volume: Lecture Notes in Computer Science; ECCV 2022."""
    names = values if isinstance(values, list) else []
    return words.line("; ".join(filter(None, (words.line(words.untagged(name)) for name in names[:3]))))


def _name(person: dict[str, Any]) -> str:
    whole = " ".join(filter(None, (words.line(person.get(part)) for part in ("given", "family", "suffix"))))
    return whole or words.line(person.get("name"))


def _day(value: object) -> str:
    match value:
        case {"date-parts": [parts, *_]}:
            return words.day_of(parts)
    return ""


def _licence(values: object) -> str:
    """The licence of the published version, else of any."""
    found = sorted(words.mappings(values), key=lambda each: each.get("content-version") != "vor")
    return next(filter(None, (licence.short(each.get("URL")) for each in found)), "")


def _preprint(relation: object) -> str:
    """The arXiv number of the preprint that the publisher names."""
    of_kind = relation.get("has-preprint") if isinstance(relation, dict) else None
    named = (words.line(each.get("id")) for each in words.mappings(of_kind))
    found = (identify(f"https://doi.org/{re.sub('^https?://doi.org/', '', name)}") for name in named)
    return next((each.value for each in found if each.kind == "arxiv"), "")
