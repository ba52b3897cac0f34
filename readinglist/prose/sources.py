"""Markdown as somebody wrote it → its links and its HTML, with their places.

What is shown and what is not `cleaning` decides; this only says where in the file an author finds it.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.prose.formulas import IN_MARKDOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

ELEMENT = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<given>(?:\s[^<>]*|/[^<>]*)?)>")
ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s=/"'<>]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+)))?"""
)
LINK = re.compile(r"\]\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*))")
PICTURE = re.compile(r"!\[(?:[^\[\]]|\[[^\[\]]*\])*\Z")
"""What stands before a picture's address."""
DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\[\]\n]+\]:[ \t]*<?(?P<address>[^\s<>]+)", re.MULTILINE)
AUTOMATIC = re.compile(r"<(?P<address>[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*)>")

LONGEST_LABEL = 300  # characters of a picture's description, as far as is looked back

LEGIBLE = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address in a text."""

    address: str
    at: int
    is_picture: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A tag in a text."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    at: int


def without_code(markdown: str) -> str:
    """The text with blanks for code, formulas and comments; everything else stays where it is."""
    return IN_MARKDOWN.sub(lambda match: match[0] if _is_read(match) else _blank(match[0]), markdown)


def elements(prose: str) -> Iterator[Element]:
    """Every tag that begins something."""
    for match in ELEMENT.finditer(prose):
        if not match["end"]:
            yield Element(name=match["name"].lower(), attributes=tuple(_attributes(match)), at=match.start())


def links(prose: str) -> Iterator[Link]:
    """Every address that the text leads to or shows."""
    for match in LINK.finditer(prose):
        before = prose[max(0, match.start() - LONGEST_LABEL) : match.start()]
        address = match["angled"] or match["plain"] or ""
        yield _link(address, match.start() + 2, is_picture=bool(PICTURE.search(before)))
    for pattern in (DEFINITION, AUTOMATIC):
        yield from (_link(match["address"], match.start("address")) for match in pattern.finditer(prose))
    for element in elements(prose):
        given = dict(element.attributes)
        for name in ("href", "src"):
            if name in given and element.name in ("a", "img"):
                yield _link(given[name], element.at, is_picture=name == "src")


def _is_read(match: re.Match[str]) -> bool:
    """Is this neither code nor a formula, but HTML or an address?"""
    literal = match["literal"] or ""
    return literal.startswith(("<", "](")) and not literal.startswith(("<!--", "<pre", "<code"))


def _blank(words: str) -> str:
    return LEGIBLE.sub(" ", words)


def _attributes(match: re.Match[str]) -> Iterator[tuple[str, str]]:
    for each in ATTRIBUTE.finditer(match["given"]):
        value = each["double"] or each["single"] or each["bare"] or ""
        yield each["name"].lower(), html.unescape(value)


def _link(address: str, at: int, *, is_picture: bool = False) -> Link:
    return Link(address=html.unescape(address).strip(), at=at, is_picture=is_picture)
