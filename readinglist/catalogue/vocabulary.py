"""content/venues/*.md and content/topics/*.md → the vocabulary that papers are sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readinglist import names
from readinglist.catalogue import fields, parts
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.nodes import Scalar
from readinglist.model import Topic, Venue
from readinglist.text import fold, slug, to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readinglist.catalogue.content import File
    from readinglist.catalogue.nodes import Node
    from readinglist.errors import Place

    Reader = Callable[[Node, Desk], Any]

VENUE_KINDS = ("conference", "journal", "workshop", "preprint", "book", "thesis")

VENUE_FIELDS: dict[str, Reader] = {
    "name": fields.words,
    "full_name": fields.words,
    "aliases": fields.lines,
    "kind": fields.one_of(VENUE_KINDS),
    "url": fields.address,
}

TOPIC_FIELDS: dict[str, Reader] = {
    "name": fields.words,
    "aliases": fields.lines,
    "parent": fields.line,
    "order": fields.count,
}

UNORDERED = 10_000  # topics without an order come after those with one


def venues(files: Iterable[File]) -> tuple[Venue, ...]:
    """One venue for each file, by slug."""
    kept = tuple(_vocabulary_files(files, "venues"))
    found = tuple(Venue(**_values(file, VENUE_FIELDS)) for file in kept)
    _refuse_shared_names(found, kept)
    return found


def topics(files: Iterable[File]) -> tuple[Topic, ...]:
    """One topic for each file, in the list's order; parents are slugs of other topics."""
    kept = tuple(_vocabulary_files(files, "topics"))
    values = [{"order": UNORDERED} | _values(file, TOPIC_FIELDS) for file in kept]
    slugs = names.index(Topic(**each) for each in values)
    found = tuple(
        Topic(**each | {"parent": _parent(each, file, slugs)})
        for each, file in zip(values, kept, strict=True)
    )
    _refuse_shared_names(found, kept)
    return tuple(sorted(found, key=lambda topic: (topic.order, str(topic.name).casefold(), topic.slug)))


def _vocabulary_files(files: Iterable[File], folder: str) -> Iterator[File]:
    """The files of this folder that stand for a name: index.md is its introduction."""
    for file in files:
        if file.uri.startswith(f"{folder}/") and is_entry(file):
            yield file


def is_entry(file: File) -> bool:
    """Does the file stand for a venue or a topic?"""
    return file.uri.startswith(("venues/", "topics/")) and file.stem != "index"


def _values(file: File, table: dict[str, Reader]) -> dict[str, Any]:
    """What a file's front matter says, its name being the slug."""
    desk = Desk(file.report, {}, {})
    if slug(file.stem) != file.stem:
        message = f'"{file.stem}" is no name for an address'
        desk.refuse(file.matter.place, "ID_SYNTAX", message, f"call the file {slug(file.stem)}.md")
    read = {name: table[name](part, desk) for name, part in parts.pairs(file.matter, desk, tuple(table))}
    said = {name: value for name, value in read.items() if value}
    return {"name": to_text(file.stem)} | said | {"slug": file.stem, "place": file.matter.place}


def _parent(values: dict[str, Any], file: File, slugs: dict[str, str]) -> str:
    """The wider topic's slug; an unknown one, and a topic within itself, is told."""
    name = values.get("parent", "")
    parent = names.resolve(name, slugs)
    if name and parent in ("", values["slug"]):
        likely = "" if parent else names.nearest(name, slugs)
        hint = (
            f"did you mean {likely}?" if likely else "name another file of content/topics, or delete the line"
        )
        message = "this topic is said to be within itself" if parent else f'no wider topic is called "{name}"'
        file.report.add(parts.place_of("parent", file.matter), "UNKNOWN_TOPIC", message, hint)
        return ""
    return parent


def _refuse_shared_names(entries: Iterable[Venue | Topic], files: Iterable[File]) -> None:
    """Tell of a name that two files claim."""
    owners: dict[str, str] = {}
    for entry, file in zip(entries, files, strict=True):
        for folded in dict.fromkeys(fold(name) for name in names.names_of(entry)):
            owner = owners.setdefault(folded, entry.slug)
            if owner != entry.slug:
                message = f'"{folded}" is already a name of {owner}'
                place = _place_of_name(folded, file)
                file.report.add(place, "NAME_COLLISION", message, "keep it in one of the two files")


def _place_of_name(folded: str, file: File) -> Place:
    """Where a file says this name of its venue or topic; its beginning where only the file is called so."""
    for field in ("name", "aliases"):
        given = parts.part_of(field, file.matter)
        for node in fields.items(given, Desk(file.report, {}, {})) if given else ():
            if isinstance(node, Scalar) and fold(node.text) == folded:
                return node.place
    return file.matter.place
