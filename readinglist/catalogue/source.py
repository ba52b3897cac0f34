"""A file's bytes → text that is safe to read and to show."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.report import Report

LARGEST = 16_000_000  # bytes; a list of 50,000 papers
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Characters that make text read otherwise than it is written (CVE-2021-42574)."""
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
FORBIDDEN = re.compile(f"[{CONTROLS}{BIDI}\ud800-\udfff]|\r(?!\n)")
CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
MOST_COMBINING = 8  # marks on one letter; no script that a title is written in needs more


class Unreadable(Exception):
    """The bytes are no text of ours; carries the one problem that says why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def decode(data: bytes, file: str) -> str:
    """The text of a UTF-8 file, without the mark that Windows puts in front.

    Raises:
        Unreadable: too large, or not UTF-8.
    """
    if len(data) > LARGEST:
        message = f"the file has {len(data):,} bytes, more than {LARGEST:,}"
        raise Unreadable(Problem(Place(file), "FILE_TOO_LARGE", message, "split the list into papers/*.yaml"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = error.start - before.rfind(b"\n")
        place = Place(file, before.count(b"\n") + 1, column)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        raise Unreadable(Problem(place, "YAML_ENCODING", message, "save the file as UTF-8")) from error


def inspect(text: str, file: str, report: Report) -> None:
    """Tell of characters that nobody sees and of merge conflicts left in the file."""
    for match in FORBIDDEN.finditer(text):
        code, message = _kind_of(match[0])
        code = code.replace("SCHEMA_CHARACTER", "YAML_CHARACTER")
        report.add(_place_of(match.start(), text, file), code, message, "delete it, and type the text anew")
    if odd := _other_end(text):
        message = "this line ends otherwise than the first one"
        report.add(
            _place_of(odd.start(), text, file),
            "LINE_ENDS",
            message,
            "save the file with one kind of line end",
        )
    for match in CONFLICT.finditer(text):
        hint = "keep one of the two versions and delete the lines of < = >"
        report.add(
            _place_of(match.start(), text, file), "YAML_SYNTAX", "a merge conflict was left here", hint
        )


def _other_end(text: str) -> re.Match[str] | None:
    """The first end of a line that is as Windows writes it where the file's first is not, or the reverse."""
    is_windows = text[: text.find("\n")].endswith("\r")
    return re.search(r"(?<!\r)\n" if is_windows else r"\r\n", text)


def oddities(words: str) -> Iterator[tuple[str, str]]:
    """Code and message for each kind of character in these words that no title needs."""
    if words.isascii() and words.isprintable():
        return  # nearly all words are
    yield from dict.fromkeys(_kind_of(match[0]) for match in FORBIDDEN.finditer(words))
    if _most_marks(words) > MOST_COMBINING:
        yield "SCHEMA_CHARACTER", f"more than {MOST_COMBINING} accents on one letter"


def _kind_of(char: str) -> tuple[str, str]:
    name = unicodedata.name(char, "control character")
    code = "SCHEMA_BIDI" if re.match(f"[{BIDI}]", char) else "SCHEMA_CHARACTER"
    return code, f"U+{ord(char):04X} ({name}) cannot be seen and is not allowed"


def _place_of(index: int, text: str, file: str) -> Place:
    start = text.rfind("\n", 0, index) + 1
    return Place(file, text.count("\n", 0, index) + 1, index - start + 1)


def _most_marks(words: str) -> int:
    """The longest run of combining marks."""
    longest = run = 0
    for char in words if not words.isascii() else "":
        run = run + 1 if unicodedata.combining(char) else 0
        longest = max(longest, run)
    return longest
