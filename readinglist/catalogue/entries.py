"""Nodes of a list's file → papers and articles: tables, one row a field."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from readinglist import hosts
from readinglist.catalogue import fields, parts
from readinglist.catalogue.figures import figures
from readinglist.catalogue.nodes import Mapping, Node, Scalar
from readinglist.identifiers import WAYS_TO_A_PAPER
from readinglist.model import Article, Commentary, Paper, Text
from readinglist.text import DEVICE_NAMES, RESERVED, slug, to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.catalogue.desk import Desk

    Reader = Callable[[Node, Desk], Any]

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
CONSOLES = re.compile(r"con(?:in|out)\$")
"""Windows' other names for its console."""
MOST_ENTRIES = 100_000  # of one file; twice what fits into the largest
LONGEST_ID = 100  # characters; file systems allow 255 bytes with what is put around it


def identity(node: Node, desk: Desk) -> str:
    """An entry's id, which becomes a file's name and an address."""
    text = node.text if isinstance(node, Scalar) else ""
    folded = unicodedata.normalize("NFKC", text).casefold()
    base = folded.partition(".")[0] or folded.lstrip("._")
    if DEVICE_NAMES.fullmatch(base) or CONSOLES.fullmatch(base) or RESERVED.fullmatch(base.lstrip("._")):
        message = f'"{fields.short(text)}" is a name that systems or this site keep for themselves'
        desk.refuse(node.place, "ID_RESERVED", message, f"write  id: {slug(base)}-paper")
        return ""
    if not ID.fullmatch(text) or len(text) > LONGEST_ID:
        message = f'"{fields.short(text)}" is no id: use lower-case letters, digits and single hyphens'
        hint = f"write  id: {slug(text)}" if text.strip() else "write an id, or delete the line"
        desk.refuse(node.place, "ID_SYNTAX", message, hint)
        return ""
    return text


COMMENTARY_FIELDS: dict[str, Reader] = {
    "url": fields.address,
    "title": fields.words,
    "by": fields.line,
    "kind": fields.one_of(tuple(hosts.KINDS)),
    "language": fields.one_of(("en", "zh", "ja", "ko", "de", "fr", "es", "pt", "ru")),
    "date": fields.day,
}

ARTICLE_FIELDS: dict[str, Reader] = {**COMMENTARY_FIELDS, "section": fields.line, "added": fields.day}


def commentary(node: Node, desk: Desk) -> tuple[Commentary, ...]:
    """A list of commentary; each needs an address; kind and language come from its host where not given."""
    return tuple(Commentary(**values) for _, values in _linked(node, desk, COMMENTARY_FIELDS))


PAPER_FIELDS: dict[str, Reader] = {
    "id": identity,
    "title": fields.words,
    "authors": fields.lines,
    "affiliations": fields.lines,
    "venue": parts.venue,
    "year": fields.year,
    "presentation": fields.one_of(fields.PRESENTATIONS),
    "award": fields.line,
    "topics": parts.topics,
    "tags": fields.lines,
    "arxiv": fields.identifier("arxiv"),
    "doi": fields.identifier("doi"),
    "openreview": fields.identifier("openreview"),
    "acl": fields.identifier("acl"),
    "url": fields.address,
    "pdf": fields.address,
    "links": parts.links,
    "commentary": commentary,
    "abstract": fields.paragraph,
    "tldr": fields.paragraph,
    "summary": parts.summary,
    "keywords": fields.lines,
    "published": fields.day,
    "added": fields.day,
    "citations": parts.citations,
    "licence": fields.line,
    "figures": figures,
    "aliases": fields.lines,
}

LEADS_NEARBY = "commentary"  # lists exist that know of a paper only what somebody wrote about it


def papers(node: Node, desk: Desk) -> Iterator[Paper]:
    """The papers under `papers:`; an entry without a title or a way to the paper is told and left out."""
    for item in fields.items(node, desk, MOST_ENTRIES):
        values = _values(item, desk, PAPER_FIELDS)
        if _is_whole(values, item, desk):
            yield _paper(values, item, desk)


def articles(node: Node, desk: Desk) -> Iterator[Article]:
    """The articles under `articles:`."""
    for item, values in _linked(node, desk, ARTICLE_FIELDS):
        values.setdefault("title", to_text(values["url"]))
        yield Article(**values, place=item.place)


def _values(node: Node, desk: Desk, table: dict[str, Reader]) -> dict[str, Any]:
    """The fields of one entry by name, read; what is empty or could not be read is not in it."""
    empty = {key.text for key, _ in _empty(node, tuple(table))}
    written = [(name, part) for name, part in parts.pairs(node, desk, tuple(table)) if name not in empty]
    read = {name: table[name](part, desk) for name, part in written}
    _look_at_strangers(node, desk, table)
    for key, _ in _empty(node, tuple(table)):
        if key.text == "title":
            continue  # it has a message of its own
        hint = "write something behind the colon, or delete the line"
        desk.refuse(key.place, "FIELD_EMPTY", f"nothing stands behind {key.text}:", hint)
    return {name: value for name, value in read.items() if value}


NOTHING = ("", "~", "null", "Null", "NULL")
"""Words without quotes that mean nothing in YAML."""


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and (node.text in NOTHING if node.is_plain else not node.text.strip())


def _empty(node: Node, known: tuple[str, ...]) -> Iterator[tuple[Scalar, Node]]:
    """The fields of an entry behind which nothing stands; an id of empty quotes is a wrong id instead."""
    pairs = node.pairs if isinstance(node, Mapping) else ()
    for key, part in pairs:
        if key.text in known and _is_empty(part) and not (key.text == "id" and _is_quoted(part)):
            yield key, part


def _is_quoted(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.is_plain


def _look_at_strangers(node: Node, desk: Desk, table: dict[str, Reader]) -> None:
    """Read fields that do not exist as what they are called elsewhere, so that all is told in one go."""
    for key, part in node.pairs if isinstance(node, Mapping) else ():
        name = parts.OTHER_WORDS.get(key.text, "")
        if key.text not in table and name in table:
            table[name](part, desk)
        elif key.text == "notes" and isinstance(part, Scalar) and re.search(r"^[/\\]|\.\.", part.text):
            hint = "write notes into content/papers/, in a file that is called as the paper's id"
            desk.refuse(part.place, "PATH_ESCAPE", "notes lie in content/ and nowhere else", hint)


def _is_whole(values: dict[str, Any], node: Node, desk: Desk) -> bool:
    """Has the entry a title and a way to its paper? What is written but wrong was told already."""
    if not isinstance(node, Mapping):
        return False
    meant = parts.meant(node, tuple(PAPER_FIELDS)) - {
        key.text for key, _ in _empty(node, tuple(PAPER_FIELDS))
    }
    if "title" not in meant or ("title" not in values and _is_blank(parts.part_of("title", node))):
        desk.refuse(
            parts.place_of("title", node), "SCHEMA_MISSING", "a paper needs a title", "write  title: …"
        )
    if meant.isdisjoint((*WAYS_TO_A_PAPER, LEADS_NEARBY)):
        ways = ", ".join(WAYS_TO_A_PAPER)
        desk.refuse(node.place, "SCHEMA_MISSING", "nothing leads to this paper", f"write one of: {ways}")
    return "title" in values


def _is_blank(node: Node | None) -> bool:
    """Does this title say nothing, in any language?"""
    if isinstance(node, Mapping):
        return all(_is_empty(part) for _, part in node.pairs)
    return node is not None and _is_empty(node)


def _paper(values: dict[str, Any], node: Node, desk: Desk) -> Paper:
    venue, year = values.pop("venue", ("", 0))
    if year and values.setdefault("year", year) != year:
        message = f"the venue says {year}, the year says {values['year']}"
        desk.refuse(parts.place_of("year", node), "YEAR_CONFLICT", message, "keep the right one")
    values.setdefault("id", slug(str(values["title"].in_("en"))))
    return Paper(**values, venue=venue, place=node.place)


def _linked(node: Node, desk: Desk, table: dict[str, Reader]) -> Iterator[tuple[Node, dict[str, Any]]]:
    """Entries that lead somewhere, with what their address tells of kind and language."""
    for item in fields.items(node, desk, MOST_ENTRIES):
        values = _values(item, desk, table)
        if "url" in values:
            yield item, _inferred(values)
        elif isinstance(item, Mapping) and "url" not in parts.meant(item, tuple(table)):
            message = "nothing leads to this commentary"
            hint = "write  url: https://…  below its title, as far in as that"
            desk.refuse(item.place, "SCHEMA_MISSING", message, hint)


def _inferred(values: dict[str, Any]) -> dict[str, Any]:
    kind, language = hosts.infer(values["url"], values.get("title", Text()))
    return {"kind": kind, "language": language} | values
