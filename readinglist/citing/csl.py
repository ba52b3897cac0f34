"""References → CSL-JSON, which Pandoc, Zotero and citation processors read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, OTHER, PREPRINT, THESIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.citing.people import Person
    from readinglist.citing.reference import Reference

    Json = str | int | list["Json"] | dict[str, "Json"]

NAME = "CSL-JSON"
SUFFIX = "json"
MEDIA_TYPE = "application/vnd.citationstyles.csl+json"

TYPES = {
    CONFERENCE: ("paper-conference", "container-title"),
    JOURNAL: ("article-journal", "container-title"),
    PREPRINT: ("article", "publisher"),
    BOOK: ("book", "publisher"),
    THESIS: ("thesis", "publisher"),
    OTHER: ("document", "container-title"),
}
"""The type of an item of each kind, and its variable for what contains the paper."""

to_json = json.JSONEncoder(ensure_ascii=False).encode  # one encoder for all: dumps makes one a call


def write(references: Iterable[Reference]) -> str:
    """The references as a JSON list, a line for each variable."""
    items = ",\n".join(map(item, references))
    return f"[\n{items}\n]\n" if items else "[]\n"


def item(reference: Reference) -> str:
    """One reference, as it stands in the list."""
    # One line a variable reads well; the encoder's own indenting is many times slower.
    lines = ",\n".join(f'    "{name}": {to_json(value)}' for name, value in _variables(reference) if value)
    return f"  {{\n{lines}\n  }}"


def _variables(reference: Reference) -> Iterator[tuple[str, Json]]:
    kind, container = TYPES[reference.kind]
    yield "id", reference.key
    yield "type", kind
    yield "title", reference.title
    yield "author", [_name(person) for person in reference.authors]
    yield "issued", {"date-parts": [list(reference.date)]} if reference.date else {}
    yield container, reference.container
    yield "container-title-short", reference.container_short if container == "container-title" else ""
    yield "DOI", reference.doi
    yield "URL", reference.url
    yield "archive", "arXiv" if reference.arxiv else ""
    yield "archive_location", reference.arxiv
    yield "language", reference.language
    yield "keyword", ", ".join(reference.keywords)
    yield "abstract", reference.abstract


def _name(person: Person) -> Json:
    if person.is_whole:
        return {"literal": person.in_order}
    parts = (
        ("family", person.family),
        ("given", person.given),
        ("non-dropping-particle", person.particle),
        ("suffix", person.suffix),
    )
    return {part: words for part, words in parts if words}
