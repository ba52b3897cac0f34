"""Node → value, one function for each sort of field. Trouble goes to the desk; the value is then empty."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist.catalogue.nodes import Mapping, Node, Scalar, Sequence
from readinglist.catalogue.source import oddities
from readinglist.identifiers import WRITTEN
from readinglist.model import Text
from readinglist.text import one_line, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from readinglist.catalogue.desk import Desk

LONGEST_LINE = 500  # characters; the longest paper titles have about 300
LONGEST_TEXT = 20_000  # characters; a long abstract has 3,000
LONGEST_LIST = 5_500  # items; the longest author list in physics has 5,154 names
FIRST_YEAR, LAST_YEAR = 1600, 2199  # from the first journals on; beyond is a slip of the keys

PRESENTATIONS = ("oral", "spotlight", "highlight", "poster")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


# ── text ──────────────────────────────────────────────────────────────────────────────────────────────


def line(node: Node, desk: Desk) -> str:
    """One line of text."""
    words = _scalar(node, desk, "a line of text", LONGEST_LINE)
    if "\n" in words:
        desk.refuse(node.place, "SCHEMA_CHARACTER", "this text must be on one line", "delete the line break")
        return ""
    return one_line(words)


def paragraph(node: Node, desk: Desk) -> Text:
    """Text of any length, in one language or as {en: …, zh: …}."""
    return _by_language(node, desk, lambda part: _scalar(part, desk, "text", LONGEST_TEXT).strip())


def words(node: Node, desk: Desk) -> Text:
    """One line of text, in one language or as {en: …, zh: …}."""
    return _by_language(node, desk, lambda part: line(part, desk))


def lines(node: Node, desk: Desk) -> tuple[str, ...]:
    """A list of lines; a single one may stand without brackets."""
    return tuple(text for item in items(node, desk) if (text := line(item, desk)))


def items(node: Node, desk: Desk) -> tuple[Node, ...]:
    """The nodes of a list; a single one may stand without brackets."""
    if not isinstance(node, Sequence):
        return () if isinstance(node, Scalar) and not node.text else (node,)
    if len(node.items) > LONGEST_LIST:
        message = f"a list of {len(node.items):,} items; at most {LONGEST_LIST:,} are read"
        desk.refuse(node.place, "SCHEMA_LENGTH", message, "shorten the list")
        return ()
    return node.items


def _by_language(node: Node, desk: Desk, read: Callable[[Node], str]) -> Text:
    if not isinstance(node, Mapping):
        return to_text(read(node))
    pairs = [(key.text, read(part)) for key, part in node.pairs if _is_language(key, desk)]
    return Text(tuple((language, part) for language, part in pairs if part))


def _is_language(key: Scalar, desk: Desk) -> bool:
    if LANGUAGE.fullmatch(key.text):
        return True
    desk.refuse(key.place, "SCHEMA_UNKNOWN_KEY", f'"{key.text}" is no language', "write  {en: …, zh: …}")
    return False


def _scalar(node: Node, desk: Desk, wanted: str, longest: int) -> str:
    """The text of a scalar node; "" if it is no scalar or holds what no text should."""
    if not isinstance(node, Scalar):
        shape = "a list" if isinstance(node, Sequence) else "a mapping"
        desk.refuse(
            node.place, "SCHEMA_TYPE", f"this should be {wanted}, not {shape}", "put the text in quotes"
        )
        return ""
    if len(node.text) > longest:
        message = f"{len(node.text):,} characters; at most {longest:,} are read"
        desk.refuse(node.place, "SCHEMA_LENGTH", message, "shorten the text")
        return ""
    found = list(oddities(node.text))
    for code, message in found:
        desk.refuse(node.place, code, message, "delete it, and type the text anew")
    return "" if found else node.text


# ── numbers, dates, choices ───────────────────────────────────────────────────────────────────────────


def year(node: Node, desk: Desk) -> int:
    """A year of four digits."""
    text = line(node, desk)
    if not re.fullmatch(r"-?\d+", text, re.ASCII):
        return _refuse(
            node, desk, "SCHEMA_TYPE", f'year should be a number, not "{short(text)}"', "write  year: 2016"
        )
    if len(text) != 4 or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        return _refuse(
            node, desk, "SCHEMA_RANGE", f"{short(text)} is no year of a paper", "write  year: 2016"
        )
    return int(text)


def count(node: Node, desk: Desk) -> int:
    """A whole number that counts something."""
    text = line(node, desk)
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return _refuse(
            node, desk, "SCHEMA_TYPE", f'this should be a number, not "{short(text)}"', "write digits only"
        )
    return int(text)


def day(node: Node, desk: Desk) -> str:
    """An ISO date, or as much of it as is known: 2022, 2022-11, 2022-11-30."""
    text = line(node, desk)
    match = PARTIAL_DATE.fullmatch(text)
    try:
        date(*(int(part) if part else 1 for part in match.groups())) if match else None
    except ValueError:
        match = None
    if not match and text:
        desk.refuse(node.place, "SCHEMA_DATE", f'"{short(text)}" is no date', "write  2022-11-30")
    return text if match else ""


def one_of(choices: tuple[str, ...]) -> Callable[[Node, Desk], str]:
    """A reader of one word out of these, in any case."""

    def read(node: Node, desk: Desk) -> str:
        text = line(node, desk)
        if text.lower() in choices:
            return text.lower()
        hint = "write one of: " + ", ".join(choices)
        desk.refuse(node.place, "SCHEMA_CHOICE", f'"{short(text)}" is not known here', hint)
        return ""

    return read


def _refuse(node: Node, desk: Desk, code: str, message: str, hint: str) -> int:
    desk.refuse(node.place, code, message, hint)
    return 0


def short(text: str) -> str:
    """The text, cut to what a message can show."""
    return text if len(text) <= 40 else text[:39] + "…"


# ── identifiers and addresses ─────────────────────────────────────────────────────────────────────────


def identifier(kind: str) -> Callable[[Node, Desk], str]:
    """A reader of one kind of identifier."""
    pattern, example = WRITTEN[kind]

    def read(node: Node, desk: Desk) -> str:
        text = line(node, desk)
        match = pattern.fullmatch(text)
        if text and not match:
            message = f'"{short(text)}" is no {kind} identifier'
            desk.refuse(node.place, "SCHEMA_IDENTIFIER", message, f"write  {kind}: {example}")
        return match[1] if match else ""

    return read


def address(node: Node, desk: Desk) -> str:
    """An http or https address."""
    text = line(node, desk)
    try:
        parts = urlsplit(text)
        is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if text and not is_web:
        desk.refuse(node.place, "URL_SCHEME", f'"{short(text)}" is no web address', "write  https://…")
        return ""
    if re.search(r"[\s\"<>`{}|^\\]", text):
        desk.refuse(
            node.place, "URL_SYNTAX", "an address has no spaces, quotes or brackets", "percent-encode them"
        )
        return ""
    return text
