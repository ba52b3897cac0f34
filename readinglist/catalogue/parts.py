"""Node → value, for fields that are made of several: links, citations, names of the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import names
from readinglist.catalogue.fields import address, count, day, items, line, paragraph, short
from readinglist.catalogue.nodes import Mapping, Node, Scalar
from readinglist.model import SECTIONS, Citations, Link, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.desk import Desk
    from readinglist.errors import Place

LINK_KINDS = ("code", "project", "data", "video", "slides", "demo", "model")


def links(node: Node, desk: Desk) -> tuple[Link, ...]:
    """A paper's links by kind."""
    kept = pairs(node, desk, LINK_KINDS)
    return tuple(
        Link(kind=kind, url=url)
        for kind, part in kept
        for item in items(part, desk)
        if (url := address(item, desk))
    )


def summary(node: Node, desk: Desk) -> tuple[Section, ...]:
    """A curator's summary by section, in the order in which it is read."""
    written = {kind: paragraph(part, desk) for kind, part in pairs(node, desk, SECTIONS)}
    return tuple(Section(kind=kind, words=written[kind]) for kind in SECTIONS if written.get(kind))


def citations(node: Node, desk: Desk) -> Citations:
    """A count with its date and source."""
    parts = dict(pairs(node, desk, ("count", "as_of", "source")))
    if "count" not in parts and not isinstance(node, Mapping):
        return Citations(count=0)
    if "count" not in parts:
        desk.refuse(
            node.place, "SCHEMA_MISSING", "citations without a count", "write  {count: 12, as_of: 2022-11-30}"
        )
        return Citations(count=0)
    as_of = day(parts["as_of"], desk) if "as_of" in parts else ""
    source = line(parts["source"], desk) if "source" in parts else ""
    return Citations(count=count(parts["count"], desk), as_of=as_of, source=source)


def pairs(node: Node, desk: Desk, known: tuple[str, ...]) -> Iterator[tuple[str, Node]]:
    """The fields of a mapping; unknown ones are told, with the nearest known one, and left out."""
    if not isinstance(node, Mapping):
        is_blank = isinstance(node, Scalar) and not node.text
        hint = "delete the dash, or write behind it: " if is_blank else "write its fields, one a line: "
        hint += ", ".join(known[:4])
        desk.refuse(node.place, "SCHEMA_TYPE", "this should be fields with values", hint)
        return
    for key, value in node.pairs:
        if key.text in known:
            yield key.text, value
        else:
            refuse_key(key, desk, known)


def meant(node: Mapping, known: tuple[str, ...]) -> set[str]:
    """The fields of a mapping, misspelt ones as what they were meant to be: one slip is one problem."""
    keys = (key.text for key, _ in node.pairs)
    return {key if key in known else likely(key, known) for key in keys}


OTHER_WORDS = {
    "abs": "arxiv",
    "author": "authors",
    "category": "topics",
    "code": "links",
    "conference": "venue",
    "date": "published",
    "github": "links",
    "journal": "venue",
    "license": "licence",
    "link": "url",
    "name": "title",
    "paper": "url",
}
"""What people call a field that is called otherwise here."""


def likely(key: str, known: tuple[str, ...]) -> str:
    """The field that this one was probably meant to be, or ""."""
    word = OTHER_WORDS.get(key.lower(), "")
    return word if word in known else names.most_like(key.lower(), known)


def place_of(field: str, node: Node) -> Place:
    """Where the field's value stands, or the whole entry where it has none."""
    part = part_of(field, node)
    return part.place if part else node.place


def part_of(field: str, node: Node) -> Node | None:
    """The field's value."""
    pairs_of = node.pairs if isinstance(node, Mapping) else ()
    return next((value for key, value in pairs_of if key.text == field), None)


def refuse_key(key: Scalar, desk: Desk, known: tuple[str, ...]) -> None:
    """Tell of a field that does not exist."""
    meant_for = likely(key.text, known)
    hint = f"did you mean  {meant_for}: ?" if meant_for else "known fields: " + ", ".join(known)
    desk.refuse(key.place, "SCHEMA_UNKNOWN_KEY", f'there is no field "{short(key.text)}"', hint)


# ── the vocabulary ────────────────────────────────────────────────────────────────────────────────────


def venue(node: Node, desk: Desk) -> tuple[str, int]:
    """A venue's slug and, where it is written with one, the year."""
    text = line(node, desk)
    if whole := names.resolve(text, desk.venues):
        return whole, 0
    name, year_of_it = names.split_year(text)
    return _known("venue", name, node, desk, desk.venues), year_of_it


def topics(node: Node, desk: Desk) -> tuple[str, ...]:
    """Slugs of topics, each once."""
    first: dict[str, Place] = {}
    for item in items(node, desk):
        slug = _known("topic", line(item, desk), item, desk, desk.topics)
        if slug and first.setdefault(slug, item.place) != item.place:
            desk.refuse(
                item.place, "TOPIC_TWICE", f"the topic {slug} is already given", "delete one of the two"
            )
    return tuple(slug for slug in first if slug)


def _known(what: str, name: str, node: Node, desk: Desk, slugs_by_name: dict[str, str]) -> str:
    """The slug that a name means; an unknown name is told, with the nearest."""
    slug = names.resolve(name, slugs_by_name)
    if name and not slug:
        nearest = names.nearest(name, slugs_by_name)
        advice = f"did you mean {nearest}? If not, add" if nearest else "add"
        hint = f"{advice} content/{what}s/<name>.md for a new {what}"
        desk.refuse(node.place, f"UNKNOWN_{what.upper()}", f'no {what} is called "{short(name)}"', hint)
    return slug
