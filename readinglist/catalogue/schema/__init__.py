"""The tables of what may be written → JSON Schemas, by which editors complete, explain and check it.

They are draft 7, the latest that editors' YAML servers know. What a schema cannot say, such as that an id is
unique, `readinglist check` says.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from readinglist.catalogue import entries, listing, notes, vocabulary
from readinglist.catalogue.content import LANGUAGE, read_language
from readinglist.catalogue.schema.fragments import DEFINITIONS, fragment, named, ref
from readinglist.catalogue.schema.words import WORDS
from readinglist.identifiers import WAYS_TO_A_PAPER
from readinglist.model import TextFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.catalogue.entries import Reader
    from readinglist.model import Catalogue, Topic, Venue

    Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"

TABLES: dict[str, dict[str, Reader]] = {
    "paper": entries.PAPER_FIELDS,
    "article": entries.ARTICLE_FIELDS,
    "commentary": entries.COMMENTARY_FIELDS,
    "venue": vocabulary.VENUE_FIELDS | {LANGUAGE: read_language},
    "topic": vocabulary.TOPIC_FIELDS | {LANGUAGE: read_language},
    "page": notes.FIELDS | {LANGUAGE: read_language},
}
"""Everything that is written as fields with values: its fields, and how each is read."""

ENTRIES = {"papers": "paper", "articles": "article"}
TITLES = {
    "papers": "papers.yaml of a reading list",
    "venue": "Front matter of content/venues/*.md",
    "topic": "Front matter of content/topics/*.md",
    "page": "Front matter of any other page in content/",
}


def kinds() -> tuple[str, ...]:
    """What there is a schema of."""
    return tuple(TITLES)


def file_name(kind: str) -> str:
    """What its file is called."""
    return f"{kind}.schema.json"


def text(kind: str, listed: Catalogue) -> str:
    """A schema as JSON; the list's own venues and topics are what it suggests."""
    return json.dumps(document(kind, listed), ensure_ascii=False, indent=1) + "\n"


def files(listed: Catalogue) -> Iterator[TextFile]:
    """All of them, as the site publishes them."""
    for kind in kinds():
        yield TextFile(uri=f"schema/{file_name(kind)}", text=text(kind, listed))


def document(kind: str, listed: Catalogue) -> Schema:
    """One schema, whole."""
    root = _papers() if kind == "papers" else _mapping(kind)
    own = {
        "venue": named(_names(listed.venues)),
        "topic": named(_names(listed.topics)),
        **({name: _entry(name) for name in ("paper", "article", "comment")} if kind == "papers" else {}),
    }
    return {"$schema": DRAFT, "title": TITLES[kind], **root, "definitions": _used(root, DEFINITIONS | own)}


def _papers() -> Schema:
    lists = {
        part: {
            "description": f"The list's {part}.",
            "type": ["array", "null"],
            "items": ref(ENTRIES[part]),
        }
        for part in listing.PARTS
    }
    return {"type": "object", "properties": lists, "additionalProperties": False}


def _entry(name: str) -> Schema:
    """An entry of a list, and what it has to have."""
    if name != "paper":
        return _mapping("commentary" if name == "comment" else name) | {"required": ["url"]}
    ways = (*WAYS_TO_A_PAPER, entries.LEADS_NEARBY)
    return _mapping(name) | {"required": ["title"], "anyOf": [{"required": [way]} for way in ways]}


def _mapping(what: str) -> Schema:
    """Fields with values, and no others."""
    properties = {
        field: {"description": WORDS[what][field].description}
        | ({"examples": list(examples)} if (examples := WORDS[what][field].examples) else {})
        | fragment(reader)
        for field, reader in TABLES[what].items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _names(entries_of: Iterable[Venue | Topic]) -> list[str]:
    """What they are called in every language, and their files."""
    found = (
        name for each in entries_of for name in (*(words for _, words in each.name.by_language), each.slug)
    )
    return list(dict.fromkeys(found))


def _used(root: Schema, known: Schema) -> Schema:
    """Those definitions that a schema refers to, and that those refer to."""
    wanted: list[Schema] = [root]
    found: dict[str, Schema] = {}
    while wanted:
        said = json.dumps(wanted.pop())
        new = {name for name in known if name not in found and json.dumps(ref(name))[1:-1] in said}
        found |= {name: known[name] for name in new}
        wanted += [known[name] for name in new]
    return {name: found[name] for name in sorted(found)}
