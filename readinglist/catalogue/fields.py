"""Node → value, one function for each sort of field. Trouble goes to the desk; the value is then empty."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import quote, urlsplit

from readinglist.catalogue import web
from readinglist.catalogue.nodes import Mapping, Node, Scalar, Sequence
from readinglist.catalogue.source import oddities
from readinglist.identifiers import WRITTEN, identify
from readinglist.model import Text
from readinglist.names import most_like
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


def items(node: Node, desk: Desk, most: int = LONGEST_LIST) -> tuple[Node, ...]:
    """The nodes of a list; a single one may stand without brackets."""
    if not isinstance(node, Sequence):
        return () if isinstance(node, Scalar) and not node.text else (node,)
    if len(node.items) > most:
        message = f"a list of {len(node.items):,} items; at most {most:,} are read"
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
        hint = "put quotes around all of it if it is a text, or delete the brackets"
        desk.refuse(node.place, "SCHEMA_TYPE", f"this should be {wanted}, not {shape}", hint)
        return ""
    found = list(oddities(node.text[: longest + 1]))
    for code, message in found:
        desk.refuse(node.place, code, message, "delete it, and type the text anew")
    if len(node.text) > longest:
        message = f"{len(node.text):,} characters; at most {longest:,} are read"
        desk.refuse(node.place, "SCHEMA_LENGTH", message, "shorten the text")
    return "" if found or len(node.text) > longest else node.text


# ── numbers, dates, choices ───────────────────────────────────────────────────────────────────────────


def year(node: Node, desk: Desk) -> int:
    """A year of four digits."""
    text = node.text if isinstance(node, Scalar) else line(node, desk)
    if not re.fullmatch(r"-?\d+", text, re.ASCII):
        message = f'year should be a number, not "{short(text)}"'
        return _refuse(node, desk, "SCHEMA_TYPE", message, _year_in(text))
    if len(text) != 4 or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        return _refuse(node, desk, "SCHEMA_RANGE", f"{short(text)} is no year of a paper", _year_in(text))
    return int(text)


def _year_in(text: str) -> str:
    """How to write what was probably meant."""
    found = re.search(r"(?:19|20)\d\d", normalize("NFKC", text[:LONGEST_LINE]), re.ASCII)
    return f"write  year: {found[0]}" if found else "write four digits, such as  year: 2016"


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
        desk.refuse(node.place, "SCHEMA_DATE", f'"{short(text)}" is no date', _day_in(text))
    return text if match else ""


def _day_in(text: str) -> str:
    """How to write what was probably meant: 2022/1/5 and 2022年1月5日 are 2022-01-05."""
    text = re.sub(r"[‐-―−]", "-", normalize("NFKC", text))
    parts = re.fullmatch(r"\W*(\d{4})\D{1,3}(\d\d?)(?:\D{1,3}(\d\d?))?\D*", text, re.ASCII)
    try:
        numbers = [int(part) for part in parts.groups() if part] if parts else []
        date(*(*numbers, 1, 1)[:3]) if numbers else None
    except ValueError:
        numbers = []
    iso = "-".join(f"{number:02}" for number in numbers)
    return (
        f"write  {iso}"
        if iso and iso != text
        else "write year, month and day with hyphens, such as 2022-11-30"
    )


def one_of(choices: tuple[str, ...]) -> Callable[[Node, Desk], str]:
    """A reader of one word out of these, in any case."""

    def read(node: Node, desk: Desk) -> str:
        text = line(node, desk)
        if text.lower() in choices:
            return text.lower()
        likely = most_like(text.lower(), choices)
        hint = f"did you mean  {likely}  ? Known are " if likely else "write one of: "
        hint += ", ".join(choices)
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
            meant = _identifier_in(text, kind, pattern)
            hint = (
                f'write  {kind}: "{meant}"'
                if meant
                else f"copy it from the paper's page: one looks like  {example}"
            )
            desk.refuse(node.place, "SCHEMA_IDENTIFIER", message, hint)
        return match[1] if match else ""

    return read


def _identifier_in(text: str, kind: str, pattern: re.Pattern[str]) -> str:
    """The identifier in what was written: in an address, in quotes, with its kind in front."""
    found = identify(text)
    if found.kind == kind:
        return found.value
    text = re.sub(r"\s*\[[\w.-]+\]$|[\u00ad\u200b\u2060]", "", normalize("NFKC", text))
    text = re.sub(r"^(\d{4})[,。、·]?(\d{5})$", r"\1.\2", text) if kind == "arxiv" else text
    bare = re.sub(rf"(?i)^{kind}\s*[:：]\s*|[\s'\"“”‘’「」<>()]|[.,;。，；]+$", "", text)
    match = pattern.fullmatch(bare)
    return match[1] if match else ""


def address(node: Node, desk: Desk) -> str:
    """An http or https address."""
    text = line(node, desk)
    try:
        parts = urlsplit(text)
        is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if text and not is_web:
        desk.refuse(node.place, "URL_SCHEME", f'"{short(text)}" is no web address', _scheme_for(text))
        return ""
    if re.search(UNSAFE, text):
        message = "an address has no spaces, quotes or brackets"
        desk.refuse(node.place, "URL_SYNTAX", message, f"write  {quote(text, safe=SAFE)}")
        return ""
    if fault := web.fault(text) if text else "":
        desk.refuse(node.place, "URL_ADDRESS", fault, "write the public address, as a reader would open it")
        return ""
    return text


UNSAFE = r"[\s\"<>`{}|^\\]"
SAFE = "/:?#[]@!$&'()*+,;=%~"
"""What may stand in an address as it is."""


def _scheme_for(text: str) -> str:
    """How to write what was probably meant: a host and a path without https:// in front."""
    rest = re.fullmatch(
        r"(?:https?)?[:：/]*((?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s\"<>`{}|^\\]*)?)", text, re.IGNORECASE
    )
    return f"write  https://{rest[1]}" if rest else "write an address that begins with https://"
