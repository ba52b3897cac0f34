"""papers.yaml, or the files of papers/ → papers and articles, with the problems of each file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.catalogue import entries, nodes, parts, source
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.nodes import Mapping, Scalar, Sequence
from readinglist.catalogue.report import Report
from readinglist.errors import InvalidList, Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.catalogue.nodes import Node
    from readinglist.model import Article, Paper

PARTS = ("papers", "articles")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one file of the list holds."""

    papers: tuple[Paper, ...]
    articles: tuple[Article, ...]
    report: Report
    name: str
    """The file, as messages name it."""
    parts: tuple[Node, ...]
    """The lists of papers and articles as they were written."""


def read(
    path: Path, root: Path, content: Path, venues: dict[str, str], topics: dict[str, str]
) -> tuple[Listing, ...]:
    """The files of the list, by name; venues and topics are slugs by folded name.

    Raises:
        InvalidList: there is no list, or a file is no UTF-8 text.
    """
    found = tuple(
        _listing(file, file.relative_to(root).as_posix(), content, venues, topics)
        for file in files(path, root)
    )
    _refuse_shared_ids(found)
    return found


def files(path: Path, root: Path) -> Iterator[Path]:
    """The files that a list consists of, by name.

    Raises:
        InvalidList: there are none.
    """
    if path.is_file():
        return iter([path])
    found = sorted([*path.glob("*.yaml"), *path.glob("*.yml")]) if path.is_dir() else []
    if not found:
        place = Place(path.relative_to(root).as_posix())
        raise InvalidList(
            [Problem(place, "LIST_MISSING", "there is no list here", "begin one with a line  papers:")]
        )
    return iter(found)


def _listing(path: Path, name: str, content: Path, venues: dict[str, str], topics: dict[str, str]) -> Listing:
    try:
        text = source.decode(path.read_bytes(), name)
    except source.Unreadable as error:
        raise InvalidList([error.problem]) from error
    desk = Desk(Report(text), venues, topics, content)
    source.inspect(text, name, desk.report)
    found = dict(_parts(text, name, desk))
    papers = tuple(entries.papers(found["papers"], desk)) if "papers" in found else ()
    articles = tuple(entries.articles(found["articles"], desk)) if "articles" in found else ()
    return Listing(
        papers=papers, articles=articles, report=desk.report, name=name, parts=tuple(found.values())
    )


def _parts(text: str, name: str, desk: Desk) -> Iterator[tuple[str, Node]]:
    """The two lists of a file."""
    root = nodes.parse(text, name, desk.report)
    if root is None and not desk.report:
        desk.refuse(Place(name), "SCHEMA_TYPE", "the file is empty", "begin with a line  papers:")
    elif root is not None:
        yield from parts.pairs(root, desk, PARTS)


def _refuse_shared_ids(listings: Iterable[Listing]) -> None:
    """Tell of an id or earlier address that two entries claim, in one file or across files.

    Ids that are told for their spelling count too: put right, they would clash.
    """
    owners: dict[str, Place] = {}
    for name, entry, at, report in _names(listings):
        owner = owners.setdefault(name.casefold(), entry)
        if owner != entry:
            message = f'"{name}" is already the id of the entry at {owner}'
            hint = "give one of the two another id, or delete the repeated entry"
            report.add(at, "ID_COLLISION", message, hint)


def _names(listings: Iterable[Listing]) -> Iterator[tuple[str, Place, Place, Report]]:
    """Every id, then every alias: its entry's place, its own, and where its problems go."""
    kept = tuple(listings)
    for listed in kept:
        written = dict(_written_ids(listed.parts))
        by_place = {paper.place: paper for paper in listed.papers}
        for entry in sorted({*written, *by_place}):
            name, at = written.get(entry, (by_place[entry].id if entry in by_place else "", entry))
            yield name, entry, at, listed.report
    for listed in kept:
        places = {paper.place for paper in listed.papers}
        yield from ((*each, listed.report) for each in _aliases(listed.parts) if each[1] in places)


def _aliases(parts: Iterable[Node]) -> Iterator[tuple[str, Place, Place]]:
    """Every alias as it was written: its entry's place and its own."""
    for part in parts:
        for entry in part.items if isinstance(part, Sequence) else ():
            for key, value in entry.pairs if isinstance(entry, Mapping) else ():
                if key.text == "aliases":
                    each = value.items if isinstance(value, Sequence) else (value,)
                    yield from (
                        (node.text, entry.place, node.place)
                        for node in each
                        if isinstance(node, Scalar) and node.text
                    )


def _written_ids(parts: Iterable[Node]) -> Iterator[tuple[Place, tuple[str, Place]]]:
    """By the place of an entry: its id as it was written, and where."""
    for part in parts:
        for entry in part.items if isinstance(part, Sequence) else ():
            for key, value in entry.pairs if isinstance(entry, Mapping) else ():
                if key.text == "id" and isinstance(value, Scalar) and value.text:
                    yield entry.place, (value.text, value.place)
