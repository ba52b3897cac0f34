"""Writes down the id of an entry that has none, before its title changes and its page's address with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue import entries
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.fields import LANGUAGE
from readinglist.catalogue.fixing.document import Edit
from readinglist.catalogue.fixing.spans import Fields, Scalar, listed
from readinglist.catalogue.nodes import Scalar as Node
from readinglist.catalogue.report import Report
from readinglist.catalogue.source import oddities
from readinglist.errors import Place
from readinglist.model import Text
from readinglist.text import one_line, slug, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Part


def edits(document: Document) -> Iterator[Edit]:
    """The id that loading makes of the title, unless the site keeps the name or a second entry claims it."""
    for entry in document.entries("papers"):
        made = "" if entry.get("id") else _from_title(entry.get("title"))
        if made and document.names.ids.get(made) == 1 and _is_free(made):
            first = entry.pairs[0][0].start
            end = ", " if entry.in_brackets else "\n" + " " * document.column(first)
            yield Edit(first, first, f"id: {made}{end}", f"id {made} written down")


def claims(entry: Fields) -> Iterator[str]:
    """The names under which an entry has, or will have, a page."""
    said = entry.get("id")
    yield said.text.casefold() if isinstance(said, Scalar) else _from_title(entry.get("title"))
    for part in listed(entry.get("aliases")):
        if isinstance(part, Scalar):
            yield part.text.casefold()


def _from_title(title: Part | None) -> str:
    words = _text(title).in_("en")
    return slug(words) if words else ""


def _text(title: Part | None) -> Text:
    """The title as it is loaded; empty where any of it cannot be."""
    if isinstance(title, Scalar):
        return to_text(one_line(title.text)) if _is_readable(title) else Text()
    pairs = title.pairs if isinstance(title, Fields) else ()
    if not all(LANGUAGE.fullmatch(key.text) and _is_readable(part) for key, part in pairs):
        return Text()
    said = ((key.text, one_line(part.text)) for key, part in pairs if isinstance(part, Scalar))
    return Text(tuple((language, words) for language, words in said if words))


def _is_readable(part: Part) -> bool:
    return isinstance(part, Scalar) and "\n" not in part.text and not list(oddities(part.text))


def _is_free(name: str) -> bool:
    """May an entry be called this?"""
    return bool(entries.identity(Node(name, Place()), Desk(Report(""), {}, {})))
