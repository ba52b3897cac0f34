"""Reference → JSON-LD in schema.org's words, which search engines read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from readinglist.citing.reference import BOOK, JOURNAL, THESIS, date_text
from readinglist.identifiers import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.citing.people import Person
    from readinglist.citing.reference import Reference

    Json = str | list["Json"] | dict[str, "Json"]

TYPES = {BOOK: "Book", THESIS: "Thesis"}
"""What is no ScholarlyArticle."""

SCHEMES = {"doi": "DOI", "arxiv": "arXiv", "openreview": "OpenReview", "acl": "ACL Anthology"}
"""Each identifier, a field of a reference, and the scheme it belongs to."""

CREATIVE_COMMONS = re.compile(r"CC[\s-]+(BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)[\s-]+(\d\.\d)", re.IGNORECASE)

UNSAFE_IN_HTML = re.compile("[<>&\u2028\u2029]")
"""What would end a script within a page, or a line within a script: JSON reads it the same as a number."""


def write(reference: Reference, *, page: str = "", image: str = "") -> str:
    """One line of JSON, safe within a `<script>`; `page` and `image` are absolute addresses or ""."""
    facts = {name: value for name, value in _facts(reference, page, image) if value}
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return UNSAFE_IN_HTML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _facts(reference: Reference, page: str, image: str) -> Iterator[tuple[str, Json]]:
    yield "@context", "https://schema.org"
    yield "@type", TYPES.get(reference.kind, "ScholarlyArticle")
    yield "headline", reference.title
    yield "alternativeHeadline", [title for _, title in reference.other_titles]
    yield "author", [_author(person) for person in reference.authors]
    yield "datePublished", date_text(reference.date)
    yield "isPartOf", _container(reference)
    yield "identifier", [*_identifiers(reference)]
    yield "url", reference.url
    yield "sameAs", [*_addresses(reference)]
    yield "mainEntityOfPage", page
    yield "image", image
    yield "abstract", reference.abstract
    yield "keywords", [*reference.keywords]
    yield "inLanguage", reference.language
    yield "license", _licence(reference.licence)


def _author(person: Person) -> Json:
    if person.is_whole:
        return {"@type": "Organization" if person.is_group else "Person", "name": person.in_order}
    return {
        "@type": "Person",
        "name": person.in_order,
        "familyName": person.surname,
        "givenName": person.given,
    }


def _container(reference: Reference) -> Json:
    if not reference.container:
        return {}
    kind = "Periodical" if reference.kind == JOURNAL else "PublicationVolume"
    container: dict[str, Json] = {"@type": kind, "name": reference.container}
    return container | ({"alternateName": reference.container_short} if reference.container_short else {})


def _identifiers(reference: Reference) -> Iterator[Json]:
    for field, scheme in SCHEMES.items():
        if value := getattr(reference, field):
            yield {"@type": "PropertyValue", "propertyID": scheme, "value": value}


def _addresses(reference: Reference) -> Iterator[str]:
    """Where else the paper is: what its identifiers lead to, and its PDF."""
    known = [PAGES[field].format(value) for field in SCHEMES if (value := getattr(reference, field))]
    yield from (url for url in (*known, reference.pdf) if url and url != reference.url)


def _licence(licence: str) -> Json:
    """The address of a Creative Commons licence, another's name as it stands."""
    if match := CREATIVE_COMMONS.fullmatch(licence):
        return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/"
    if licence.startswith("https://"):
        return licence
    return {"@type": "CreativeWork", "name": licence} if licence else ""
