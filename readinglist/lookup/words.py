"""What a stranger's answer holds → words, names, days and addresses as a list may have them.

Nothing here fails: whatever is not what it should be is empty.
"""

from __future__ import annotations

import html
import re
import unicodedata
from datetime import date
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from readinglist.identifiers import WRITTEN
from readinglist.lookup import tex
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_LINE = 400  # characters; the longest titles have about 300
LONGEST_NAME = 120  # characters; collaborations have long names
LONGEST_TEXT = 10_000  # characters; a long abstract has 3,000
LONGEST_ADDRESS = 1_000
MOST_PEOPLE = 3_000  # the longest author lists in physics have 5,154 names, which nobody reads here
MOST_MARKS = 4  # on one letter; no script that a title is written in needs more
FIRST_YEAR, LAST_YEAR = 1600, 2199

TAG = re.compile(
    r"</?(?:jats:|mml:|m:)?(?:a|abstract|article-title|b|bold|br|div|em|ext-link|font|i|inline-formula|italic|label|li"
    r"|list|list-item|math|mi|mn|mo|mover|mrow|msub|msubsup|msup|mstyle|mtext|munder|ol|p|sc|scp|sec|span|strong"
    r"|sub|sup|tex-math|title|tt|u|ul|xref)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
"""Marks of HTML, JATS and MathML that services leave in titles; any other `<` is part of the words."""


def line(value: object, longest: int = LONGEST_LINE) -> str:
    """One line without characters that nobody sees."""
    if not isinstance(value, str):
        return ""
    composed = unicodedata.normalize("NFC", value[: 10 * longest])
    shown = "".join(char for char in one_line(composed) if char.isprintable())
    return _with_few_marks(shown)[:longest].strip()


def title(value: object) -> str:
    """A title: TeX as letters where it stands for some."""
    return one_line(tex.shown(line(value)))


def paragraph(value: object) -> str:
    """An abstract, as one paragraph."""
    return line(value, LONGEST_TEXT)


def untagged(value: object) -> str:
    """The words without the marks around them, entities read; escaped twice they come too."""
    if not isinstance(value, str):
        return ""
    words = TAG.sub("", html.unescape(TAG.sub("", value)))
    return TAG.sub("", html.unescape(words))


def person(value: object) -> str:
    """A name, given name first: He, Kaiming → Kaiming He."""
    name = tex.shown(line(value, LONGEST_NAME))
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2 and all(parts):
        return f"{parts[1]} {parts[0]}"
    return name


def people(values: Iterable[object]) -> tuple[str, ...]:
    """The names, without those that are empty."""
    return tuple(name for value in islice(values, MOST_PEOPLE) if (name := person(value)))


def day(value: object) -> str:
    """An ISO date, as far as it is known: 2022/6/1, 2022-06-01T00:00:00Z → 2022-06-01."""
    match = re.match(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)", line(value), re.ASCII)
    return day_of([int(part) for part in match.groups() if part]) if match else ""


def day_of(parts: object) -> str:
    """The same of numbers: [2022, 6, 1]."""
    numbers = [part for part in parts if isinstance(part, int)][:3] if isinstance(parts, list) else []
    try:
        date(*numbers, *[1] * (3 - len(numbers)))
    except (ValueError, OverflowError):
        return ""
    in_time = numbers and FIRST_YEAR <= numbers[0] <= LAST_YEAR
    return "-".join(f"{number:02}" for number in numbers) if in_time else ""


def year(written: str) -> int:
    """The year of a date."""
    return int(written[:4]) if written else 0


def address(value: object) -> str:
    """A web address as a list may hold it."""
    url = line(value, LONGEST_ADDRESS + 1)
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    return url if is_web and len(url) <= LONGEST_ADDRESS and not re.search(r"[\s\"<>`{}|^\\]", url) else ""


def identifier(kind: str, value: object) -> str:
    """An identifier of this kind as a list writes it."""
    match = WRITTEN[kind][0].fullmatch(line(value))
    return match[1] if match else ""


def mappings(values: object) -> list[dict[str, Any]]:
    """The mappings in a list."""
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _with_few_marks(words: str) -> str:
    """The words without heaps of accents on one letter."""
    if words.isascii():
        return words
    runs = groupby(words, key=lambda char: bool(unicodedata.combining(char)))
    return "".join("".join(islice(run, MOST_MARKS) if is_mark else run) for is_mark, run in runs)
