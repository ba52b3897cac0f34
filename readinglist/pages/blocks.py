"""Markdown → Markdown without the HTML that no converter need read, and back.

A list of cards is HTML already. Python-Markdown hands such blocks on as they are, but reads every tag in them
first, and so does the search in what it shall not find: half of a build's time with long lists.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

OPENS = re.compile(r"\n*<(div|dl|figure|nav|ol|p|script|section|ul)\b[^>\n]*>")
"""How a template begins a block of HTML."""

EXCLUDED = " data-search-exclude"
"""What marks a block that no search shall find: it stays out until the page is whole."""

HEADS = re.compile(r'(<h[2-6] id="[^"]*")(?=><span id="[^"]*" class="rl-here")')
"""How a heading of this package's lists of cards begins, once converted."""

STANDS_IN = re.compile(r'<!--block (\d{1,6})-->|<div data-block="(\d{1,6})">.*?</div>', re.DOTALL)
"""What is where a block was: a comment, or what the search is to find of the block."""

EMPTY = re.compile(r'(<div data-block="(\d{1,6})">)</div>')

SILENT = re.compile(rf"<(\w+)\b[^>]*{EXCLUDED}\b[^>]*>.*?</\1>|<(script|style)\b.*?</\2>", re.DOTALL)
"""What the search leaves out of a block; no template puts a tag of the same kind into such a one."""

TOLD = re.compile(r"<(/?(?:code|li|ol|pre|p|sub|sup|ul)\b)[^>]*>|</?(?!h[1-6]\b)[a-z][^>]*>")
"""A tag that the theme's search keeps, without its attributes, or one that it passes over."""


def take_out(markdown: str, quoted: tuple[int, int] = (0, 0)) -> tuple[str, tuple[str, ...]]:
    """The Markdown with a short stand-in for each block of HTML, and the blocks.

    Nothing is taken from what is quoted: what people write may look the same and be a piece of code.
    """
    start, end = quoted
    blocks: list[str] = []
    before, after = (_short(part, blocks) for part in (markdown[:start], markdown[end:]))
    return f"{before}{markdown[start:end]}{after}", tuple(blocks)


def told(html: str, blocks: Sequence[str]) -> str:
    """The page with what the search is to find of each block in the block's place."""

    def words(match: re.Match[str]) -> str:
        number = int(match[2])
        return f"{match[1]}{_words(blocks[number])}</div>" if number < len(blocks) else match[0]

    return EMPTY.sub(words, html)


def put_back(html: str, blocks: Sequence[str]) -> str:
    """The page with every block where it was; what stands for none was written by somebody, and stays."""

    def block(match: re.Match[str]) -> str:
        number = int(match[1] or match[2])
        return blocks[number] if number < len(blocks) else match[0]

    return STANDS_IN.sub(block, html)


def without_headings(html: str) -> str:
    """The page with headings over such blocks hidden from the search too: who finds one finds no paper."""
    return HEADS.sub(rf"\1{EXCLUDED}", html)


def _words(block: str) -> str:
    return TOLD.sub(lambda match: f"<{match[1]}>" if match[1] else "", SILENT.sub("", block))


def _short(markdown: str, blocks: list[str]) -> str:
    chunks = markdown.split("\n\n")
    return "\n\n".join(_stand_in(chunk, blocks) if _is_block(chunk) else chunk for chunk in chunks)


def _stand_in(chunk: str, blocks: list[str]) -> str:
    blocks.append(chunk.strip("\n"))
    is_excluded = EXCLUDED in chunk[: chunk.index(">")]
    number = len(blocks) - 1
    return f"<!--block {number}-->" if is_excluded else f'<div data-block="{number}"></div>'


def _is_block(chunk: str) -> bool:
    """Does it begin with such a tag, and end with the tag's end?"""
    opened = OPENS.match(chunk)
    return opened is not None and chunk.rstrip("\n").endswith(f"</{opened[1]}>")
