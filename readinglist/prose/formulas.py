"""Where in Markdown a formula stands; and Markdown with a character in each one's place, to be put back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.text import escape_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST = 2_000  # characters; the longest formulas in abstracts have some 300

IN_LINE = r"[^$\\\n]|\n(?![ \t]*\n)"
"""What a formula is made of, save dollars and backslashes: no empty line, for a paragraph ends there."""

FORMULA = (
    rf"\$\$(?P<shown>(?:{IN_LINE}|\\.){{1,{LONGEST}}}?)\$\$"
    rf"|\\\[(?P<bracketed>(?:{IN_LINE}|\\[^\[\]]){{1,{LONGEST}}}?)\\\]"
    rf"|\\\((?P<within>(?:{IN_LINE}|\\[^()]){{1,{LONGEST}}}?)\\\)"
    rf"|(?<!\$)\$(?![\s$])(?P<dollars>(?:{IN_LINE}|\\.){{0,{LONGEST}}}?(?:[^$\\\s]|\\\S))\$(?![\d$])"
)
"""A formula as Pandoc reads it: no space within the dollars, no digit behind, so that $5 and $6 is none."""

BEFORE_FENCE = r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*"
"""What may stand before a fence: the marks of a quotation or a list."""

LITERAL = (
    rf"(?P<literal>{BEFORE_FENCE}(?P<fence>`{{3,}}|~{{3,}})[\s\S]*?(?:^[ \t>]*(?P=fence)|\Z)"  # fenced
    r"|(?:(?<=\n\n)|\A)(?:(?: {4}|\t).*(?:\n|\Z))+"  # an indented block
    r"|(?P<ticks>(?<!`)`+)(?!`)[\s\S]*?(?<!`)(?P=ticks)(?!`)"  # code in a line
    r"|<!--[\s\S]*?(?:-->|\Z)|<(?P<tag>pre|code|script|style|math|textarea)\b[\s\S]*?(?:</(?P=tag)>|\Z)|</?[A-Za-z][^<>]*>"
    r"|<[a-z]+:[^<>\s]*>|\]\([^()\s]*\)|\\\\)"
)
"""What Markdown shows as it is: code, HTML, addresses."""

IN_WORDS = re.compile(rf"\\(?P<dollar>\$)|{FORMULA}")
IN_MARKDOWN = re.compile(rf"{LITERAL}|\\(?P<dollar>\$)|{FORMULA}", re.MULTILINE)

FIRST, LAST = 0xF0000, 0xFFFFD
"""Characters for private use; one stands for each formula, so that nothing can cut it in two."""
STAND_INS = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]")
PLACES = re.compile(rf"<(?P<end>/?)(?P<tag>[a-z0-9]+)[^<>]*>|(?P<formula>{STAND_INS.pattern})")

AS_WRITTEN = {"pre", "code"}


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was taken out."""

    written: str
    """With its dollars or brackets."""
    shown: str
    """As HTML."""


def has_formula(words: str) -> bool:
    """May there be a formula in these words? Nearly always not."""
    return "$" in words or r"\(" in words or r"\[" in words


def replaced(markdown: str, show: Callable[[re.Match[str]], str]) -> str:
    """The Markdown with what `show` makes of each formula; code, HTML and addresses stay as they are."""
    if not has_formula(markdown):
        return markdown
    return IN_MARKDOWN.sub(lambda match: match["literal"] or show(match), markdown)


def take_out(markdown: str, show: Callable[[re.Match[str]], str]) -> tuple[str, tuple[Formula, ...]]:
    """The Markdown with a character for each formula, and the formulas as `show` makes them."""
    taken: list[Formula] = []

    def stand_in(match: re.Match[str]) -> str:
        if match["dollar"] or len(taken) > LAST - FIRST:
            return show(match)
        taken.append(Formula(match[0], show(match)))
        return chr(FIRST + len(taken) - 1)

    return replaced(STAND_INS.sub("", markdown), stand_in), tuple(taken)


def put_back(page: str, formulas: Sequence[Formula]) -> str:
    """The HTML with its formulas; within a tag, and within code, a formula is what was written."""
    if not formulas:
        return page
    depth = 0

    def place(match: re.Match[str]) -> str:
        nonlocal depth
        if match["formula"]:
            formula = _of(match, formulas)
            return escape_markdown(formula.written) if depth else formula.shown
        if match["tag"] in AS_WRITTEN:
            depth += -1 if match["end"] else 1
        return STAND_INS.sub(lambda each: escape_markdown(_of(each, formulas).written), match[0])

    return PLACES.sub(place, page)


def as_written(words: str, formulas: Sequence[Formula]) -> str:
    """The words with each formula as somebody typed it."""
    return STAND_INS.sub(lambda match: _of(match, formulas).written, words)


def _of(match: re.Match[str], formulas: Sequence[Formula]) -> Formula:
    """The formula that a character stands for."""
    return formulas[ord(match[0]) - FIRST]
