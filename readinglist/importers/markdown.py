"""Markdown → the lines, headings, links and table cells that an importer looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that a reader sees, and the headings it stands under."""

    number: int
    """Counted from 1 in the file as it is, comments included."""
    text: str
    level: int = 0
    """1 to 6 for a heading, else 0."""
    headings: tuple[str, ...] = ()
    """From the widest to the narrowest, without the document's own title; a heading stands under itself."""

    @property
    def indent(self) -> int:
        """How far the text begins from the left, in spaces; a tab counts as four."""
        text = self.text.replace("\t", "    ")
        return len(text) - len(text.lstrip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """[text](url), with where it begins and ends in its line."""

    text: str
    url: str
    start: int
    end: int
    is_image: bool = False


COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
FENCED = re.compile(r"^(```|~~~).*?(?:^\1|\Z)", re.DOTALL | re.MULTILINE)
ANCHOR = re.compile(
    r"<a\s[^<>]*?href\s*=\s*[\"']?([^\"'<>\s]+)[\"']?[^<>]*>(.{0,1000}?)</a>", re.DOTALL | re.IGNORECASE
)
SUMMARY = re.compile(r"^[ \t]*(?:<details[^>\n]*>[ \t]*)?<summary>(.*?)</summary>.*$", re.MULTILINE)
HTML_HEADING = re.compile(r"^[ \t]*<h([1-6])[^>\n]*>(.*?)</h\1>.*$", re.MULTILINE | re.IGNORECASE)
LEVEL_OF_SUMMARY = 6  # what can be folded away stands below every heading around it
HEADING = re.compile(r"(#{1,6})\s*([^#\s].*?)\s*#*")
LONGEST_LINE = 5_000  # characters; a table's row with an abstract has 2,000, and what is longer is no list
CONTENTS = re.compile(r"目录|contents|table of contents|分类目录", re.IGNORECASE)
"""A heading over the list of headings: it is nobody's subject."""


def lines(markdown: str) -> Iterator[Line]:
    """Every line that shows something, in order; comments and code are left out, numbers stay true."""
    texts = _shown(markdown).split("\n")
    levels = [_level(text) for text in texts]
    title_level = 1 if levels.count(1) == 1 else 0
    path: dict[int, str] = {}
    for number, (text, level) in enumerate(zip(texts, levels, strict=True), 1):
        if level:
            path = {above: words for above, words in path.items() if above < level}
            path[level] = heading_words(text)
        if "</details>" in text:
            path.pop(LEVEL_OF_SUMMARY, "")
        if text.strip():
            subjects = tuple(path[key] for key in sorted(path) if key > title_level)
            yield Line(number=number, text=text, level=level, headings=_without_contents(subjects))


def _shown(markdown: str) -> str:
    """The text without comments and code, HTML's links and headings as Markdown's, line by line."""
    broken = markdown.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    text = "\n".join(line[:LONGEST_LINE] for line in broken)
    visible = FENCED.sub(_only_breaks, COMMENT.sub(_only_breaks, text))
    headed = HTML_HEADING.sub(lambda match: "#" * int(match[1]) + " " + match[2], visible)
    return SUMMARY.sub(r"###### \1", ANCHOR.sub(_as_markdown, headed))


def title_of(markdown: str) -> str:
    """The document's first heading of the first level, or ""."""
    return next((heading_words(line.text) for line in lines(markdown) if line.level == 1), "")


def heading_words(text: str) -> str:
    """A heading's words without its marks."""
    match = HEADING.fullmatch(text.strip())
    return plain(match[2]) if match else ""


def _level(text: str) -> int:
    match = HEADING.fullmatch(text.rstrip()) if text.startswith("#") else None
    return len(match[1]) if match else 0


def _without_contents(headings: Iterable[str]) -> tuple[str, ...]:
    return tuple(words for words in headings if not CONTENTS.fullmatch(words))


def _only_breaks(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _as_markdown(match: re.Match[str]) -> str:
    """A link written in HTML as one in Markdown, with as many line breaks behind it as were in it."""
    words = " ".join(re.sub(r"</?[A-Za-z][^<>]*>", " ", match[2]).split())
    return f"[{words}]({match[1]})" + _only_breaks(match)


# ── within a line ─────────────────────────────────────────────────────────────────────────────────────

BRACKET = re.compile(r"\\.|!?\[|\]")
TARGET = re.compile(
    r"\(\s*<?((?:[^\s()\\<>]|\\.|\([^\s()]*\)|\s(?![\"'\s]))*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
"""What stands behind a link's text; an address may hold one level of brackets, and stray spaces."""


def links(text: str) -> Iterator[Link]:
    """The links and images of a line, each when it ends, so that an image comes before the link around it."""
    opened: list[re.Match[str]] = []
    for bracket in BRACKET.finditer(text):
        if bracket[0].endswith("["):
            opened.append(bracket)
        elif bracket[0] == "]" and opened:
            start = opened.pop()
            if target := TARGET.match(text, bracket.end()):
                yield Link(
                    text=text[start.end() : bracket.start()],
                    url="".join(unescaped(target[1]).split()),
                    start=start.start(),
                    end=target.end(),
                    is_image=start[0] == "![",
                )


def without_images(text: str) -> tuple[Link, ...]:
    """The links of a line that lead somewhere, in the order in which they begin."""
    return tuple(sorted((link for link in links(text) if not link.is_image), key=lambda link: link.start))


CELL_BORDER = re.compile(r"(?<!\\)\|")


def cells(row: str) -> list[str]:
    """The cells of a table's row, without the outer borders."""
    inner = row.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip() for cell in CELL_BORDER.split(inner)]


MARKUP = (
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),  # images say nothing
    (re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]{0,300}>"), " "),
    (re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!`)`([^`]+)`(?!`)"), r"\1"),
)


def plain(text: str) -> str:
    """The words without links, emphasis, code marks, tags and escapes, on one line."""
    for pattern, replacement in MARKUP:
        text = pattern.sub(replacement, text)
    return " ".join(unescaped(text).split())


def unescaped(text: str) -> str:
    """The text without the backslashes that keep punctuation from being markup."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
