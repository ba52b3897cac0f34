"""Cleaned HTML → Markdown that every site engine hands on as it is.

Headings become headings of Markdown, for engines make anchors, contents and sections of the search of those.
All between two of them is one line of HTML, in which no extension of Markdown and no macro finds anything.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from string import punctuation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECES = re.compile(r"<(?P<end>/?)(?P<tag>[a-z0-9]+)(?P<given>[^<>]*)>|(?P<words>[^<]+)")
"""A tag, or the words between two: in a cleaned page angle brackets are those of tags."""

VOID = {"br", "hr", "img", "input", "wbr"}
HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
IN_HEADING = set(
    re.findall(
        r"\w+",
        "a abbr b cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var",
    )
)

LITERAL = {ord(char): f"&#{ord(char)};" for char in punctuation}
"""Entities for all that could mean something to Markdown."""
LITERAL_IN_TAG = {code: entity for code, entity in LITERAL.items() if chr(code) not in '"&#;=/.:?%@+,-'}
"""The same for what stands in tags, where addresses stay legible for engines that mend them."""
LITERAL_IN_LINE = {ord(char): f"&#{ord(char)};" for char in "{}[]`"}
"""What is looked for even in HTML: macros, links, fences."""

PREFORMATTED = re.compile(r"<pre\b.*?</pre>", re.DOTALL)

TAKEN = re.compile(r"[\s_-]*_|rl-|md-")
"""How the anchors of the theme's own switches begin, and of ours."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a cleaned page."""

    heading: str
    """h1 to h6; "" for what is between headings."""
    inner: str
    """Its HTML."""


def to_markdown(page: str) -> str:
    """The cleaned page as Markdown."""
    passed = (_heading(each) if each.heading else _line(each.inner) for each in parts(page))
    return "\n\n".join(filter(None, passed))


def words_of(page: str) -> str:
    """What a cleaned page says, on one line."""
    said = "".join(match["words"] or "" for match in PIECES.finditer(page))
    return " ".join(html.unescape(said).split())


def parts(page: str) -> Iterator[Part]:
    """Each heading, and what is between them."""
    depth, start, heading = 0, 0, ""
    for match in PIECES.finditer(page):
        tag, is_end = match["tag"], bool(match["end"])
        if not tag or tag in VOID:
            continue
        if not depth and tag in HEADINGS:
            yield Part("", page[start : match.start()])
            start, heading = match.end(), tag
        depth += -1 if is_end else 1
        if not depth and heading:
            yield Part(heading, page[start : match.start()])
            start, heading = match.end(), ""
    yield Part("", page[start:])


def _heading(part: Part) -> str:
    if TAKEN.match(_anchor(words_of(part.inner))):
        return _line(f"<{part.heading}>{part.inner}</{part.heading}>")  # without an anchor
    literal = "".join(map(_in_heading, PIECES.finditer(part.inner)))
    return f"{HEADINGS[part.heading]} {' '.join(literal.split())}" if literal.strip() else ""


def _anchor(said: str) -> str:
    """What engines may make of a heading's words, as far as it matters how it begins."""
    plain = unicodedata.normalize("NFKD", said).encode("ascii", "ignore").decode()
    return re.sub(r"[^\w\s-]", "", plain).strip().lower()


def _in_heading(match: re.Match[str]) -> str:
    if match["words"]:
        return html.unescape(match["words"]).translate(LITERAL)
    if match["tag"] not in IN_HEADING:
        return " "
    return f"<{match['end']}{match['tag']}{match['given'].translate(LITERAL_IN_TAG)}>"


def _line(inner: str) -> str:
    """The HTML on one line, in an element that begins and ends it."""
    kept = PREFORMATTED.sub(lambda match: match[0].replace("\n", "&#10;"), inner)
    line = " ".join(kept.translate(LITERAL_IN_LINE).split("\n")).strip()
    return f"<div>{line}</div>" if line else ""
