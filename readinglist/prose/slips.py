"""A text that somebody wrote → what of it will not be shown as its author means, each at its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from readinglist import addresses
from readinglist.errors import Place, Problem
from readinglist.prose import allowed, links, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.model import Note

    Found = tuple[int, str, str, str]
    """Where in the text, the code, the message and the hint."""

ATTRIBUTE_LIST = re.compile(r"\{:[^{}\n]+\}|\{[ \t]*[.#][A-Za-z][^{}\n]*\}")
SNIPPET = re.compile(r"^[ \t>]*-{1,}8<-{1,}", re.MULTILINE)

INSTEAD = "write it in Markdown; or, to show the tag itself, in code: "
REMOVED_WITH_WORDS = allowed.EMPTIED - {"math", "svg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """A link to a part of a page."""

    uri: str
    """The page's."""
    anchor: str
    written: str
    """The address as it stands in the text."""


def find(note: Note) -> Iterator[Problem]:
    """What is left out or shown as it was typed."""
    text = sources.without_code(note.markdown)
    for kind in (_html, _links, _attribute_lists, _snippets):
        yield from (_problem(note, *found) for found in kind(text))


def dangling(note: Note, is_there: Callable[[str], bool]) -> Iterator[Problem]:
    """Links that lead to no file of the site; `is_there` says of which uri there is one."""
    for link in sources.links(sources.without_code(note.markdown)):
        if addresses.is_remote(link.address) or not link.address:
            continue
        uri = _target(note.uri, link.address)
        if uri and not (is_there(uri) or is_there(addresses.generated(uri))):
            hint = "write the way from this file to the other one, such as  ../about/index.md"
            yield _problem(
                note, link.at, "LINK_DANGLING", f'"{link.address}" leads to no file of the site', hint
            )


def anchors(note: Note) -> Iterator[Anchored]:
    """Each link to a part of a page."""
    for link in sources.links(sources.without_code(note.markdown)):
        address, _, anchor = link.address.partition("#")
        if anchor and not addresses.is_remote(address):
            uri = _target(note.uri, address) if address else note.uri
            yield Anchored(uri=uri, anchor=unquote(anchor), written=link.address)


def _target(source: str, address: str) -> str:
    """The file that is meant; the address itself where none can be."""
    if address.startswith("/"):
        return address
    try:
        return links.target(source, address).uri
    except ValueError:
        return address


def _html(text: str) -> Iterator[Found]:
    for element in sources.elements(text):
        if element.name not in allowed.ELEMENTS:
            what = "with all that is in it " if element.name in REMOVED_WITH_WORDS else ""
            message = f"<{element.name}> is left out {what}".strip()
            yield element.at, "UNSAFE_HTML", message, f"{INSTEAD}`<{element.name}>`"
            continue
        lost = [name for name, _ in element.attributes if not allowed.is_attribute(element.name, name)]
        if lost:
            message = f"{', '.join(lost)} of <{element.name}> is left out"
            yield element.at, "UNSAFE_HTML", message, "take it out; a style of its own needs a maintainer"


def _links(text: str) -> Iterator[Found]:
    for link in sources.links(text):
        if not addresses.is_remote(link.address):
            continue
        if not addresses.is_followable(link.address):
            message = f'"{link.address[:60]}" does not become a link'
            yield link.at, "UNSAFE_LINK", message, "write an address that begins with https://"
        elif link.is_picture:
            message = "a picture on another host becomes a link: that host would see who reads the page"
            yield (
                link.at,
                "PICTURE_ELSEWHERE",
                message,
                "put the picture into content/, if its licence lets you",
            )


def _attribute_lists(text: str) -> Iterator[Found]:
    for match in ATTRIBUTE_LIST.finditer(text):
        yield match.start(), "ATTRIBUTE_LIST", f"{match[0]} is shown as it is", "take it out"


def _snippets(text: str) -> Iterator[Found]:
    for match in SNIPPET.finditer(text):
        yield match.start(), "SNIPPET", "no other file is put in here", "write the words themselves"


def _problem(note: Note, at: int, code: str, message: str, hint: str) -> Problem:
    before = note.markdown[:at]
    line = before.count("\n")
    column = at - before.rfind("\n")
    source = note.markdown.split("\n")[line]
    return Problem(Place(note.place.file, note.place.line + line, column), code, message, hint, source)
