"""A field's reader → what JSON Schema says of its values: a table, one row a reader."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from readinglist.catalogue import entries, fields, figures, notes, parts
from readinglist.identifiers import WRITTEN
from readinglist.model import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Fragment = dict[str, Any]

SCALAR = ["string", "number", "boolean"]
"""Every value is read as text, so that a title may be 1984 or true."""
DAY = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
ADDRESS = r'^[Hh][Tt][Tt][Pp][Ss]?://[^\s"<>`{}|^\\]+$'
LANGUAGE = f"^{fields.LANGUAGE.pattern}$"


def ref(name: str) -> Fragment:
    """What a definition says."""
    return {"$ref": f"#/definitions/{name}"}


def _or_list(one: Fragment, most: int = fields.LONGEST_LIST) -> Fragment:
    """One, or a list of them."""
    return {"anyOf": [one, {"type": "array", "items": one, "maxItems": most}]}


def _by_language(words: Fragment) -> Fragment:
    """Words in one language, or one for each."""
    languages = {
        "type": "object",
        "propertyNames": {"pattern": LANGUAGE},
        "additionalProperties": words,
        "minProperties": 1,
    }
    return {"anyOf": [words, languages]}


def _mapping(properties: Fragment, *required: str) -> Fragment:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _number(first: int, last: int, written: str) -> Fragment:
    """A whole number, which may stand in quotes."""
    return {"type": ["integer", "string"], "minimum": first, "maximum": last, "pattern": f"^{written}$"}


def named(names: Iterable[str]) -> Fragment:
    """A name of the vocabulary: those there are, to be suggested; others may be aliases, or have a year."""
    known = list(names)
    return {"anyOf": [{"enum": known}, ref("line")]} if known else ref("line")


def _figures() -> Fragment:
    number = {"type": SCALAR, "maxLength": figures.LONGEST_NUMBER}
    edges = {"type": "array", "items": {"type": ["number", "string"]}, "minItems": 4, "maxItems": 4}
    about = {"number": number, "caption": ref("line")}
    area = _mapping({"page": _number(1, 9999, r"[1-9]\d{0,3}"), "box": edges, **about}, "page", "box")
    picture = _mapping({"image": ref("line"), **about}, "image")
    instead = {"anyOf": [area, picture]}
    key = _mapping({"key": _or_list(number)}, "key")
    return {"anyOf": [{"const": "none"}, key, *_or_list(instead, figures.MOST_INSTEAD)["anyOf"]]}


DEFINITIONS: dict[str, Fragment] = {
    "line": {"type": SCALAR, "maxLength": fields.LONGEST_LINE},
    "words": _by_language(ref("line")),
    "paragraph": _by_language({"type": SCALAR, "maxLength": fields.LONGEST_TEXT}),
    "lines": _or_list(ref("line")),
    "address": {"type": "string", "format": "uri", "pattern": ADDRESS},
    "date": {"type": ["string", "integer"], "pattern": DAY},
    "figures": _figures(),
}
"""What several fields share."""

FRAGMENTS: dict[Callable[..., Any], Fragment] = {
    fields.line: ref("line"),
    fields.words: ref("words"),
    fields.paragraph: ref("paragraph"),
    fields.lines: ref("lines"),
    fields.year: _number(fields.FIRST_YEAR, fields.LAST_YEAR, r"(1[6-9]|2[01])\d\d"),
    fields.count: _number(0, 999_999_999, r"\d{1,9}"),
    fields.day: ref("date"),
    fields.address: ref("address"),
    parts.venue: ref("venue"),
    parts.topics: _or_list(ref("topic")),
    parts.links: _mapping({kind: _or_list(ref("address")) for kind in parts.LINK_KINDS}),
    parts.summary: _mapping({kind: ref("paragraph") for kind in SECTIONS}),
    parts.citations: _mapping(
        {"count": _number(0, 999_999_999, r"\d{1,9}"), "as_of": ref("date"), "source": ref("line")}, "count"
    ),
    entries.identity: {
        "type": ["string", "integer"],
        "pattern": f"^{entries.ID.pattern}$",
        "maxLength": entries.LONGEST_ID,
    },
    entries.commentary: _or_list(ref("comment")),
    figures.figures: ref("figures"),
    notes.FIELDS["hide"]: _or_list({"enum": list(notes.HIDDEN)}),
}


def fragment(reader: Callable[..., Any]) -> Fragment:
    """What may stand in a field that is read so.

    Raises:
        LookupError: the table has no row for this reader.
    """
    if reader in FRAGMENTS:
        return FRAGMENTS[reader]
    made_for = inspect.getclosurevars(reader).nonlocals
    if "choices" in made_for:
        return {"enum": list(made_for["choices"])}
    if made_for.get("kind") in WRITTEN:
        pattern, _ = WRITTEN[made_for["kind"]]
        source = pattern.pattern.replace('\\"', '"')  # editors' expressions know no such escape
        return {"type": ["string", "number"], "pattern": f"^(?:{source})$"}
    raise LookupError(f"no schema says what {reader.__qualname__} reads")
