"""Markdown → Markdown without the HTML that no converter and no search need read, and back.

Lists of cards are HTML already, and no search shall find them. Python-Markdown hands such blocks on as they
are, but reads every tag in them first, and so does the search: half of a build's time with long lists.
"""

from __future__ import annotations

import re

OPENS = re.compile(r"\n*<([a-z]+)\b[^>\n]* data-search-exclude>")
"""How this package's templates begin a block that no search shall find."""

STAND_IN = '<div data-block="{}" data-search-exclude></div>'
STANDS_IN = re.compile(STAND_IN.format(r"(\d+)"))


def take_out(markdown: str) -> tuple[str, tuple[str, ...]]:
    """The Markdown with a short stand-in for each such block, and the blocks.

    Only for Markdown in which all HTML comes from this package's templates: what people write may look the
    same and be a piece of code.
    """
    chunks = markdown.split("\n\n")
    blocks = tuple(chunk for chunk in chunks if _is_block(chunk))
    numbers = iter(range(len(blocks)))
    kept = (STAND_IN.format(next(numbers)) if _is_block(chunk) else chunk for chunk in chunks)
    return "\n\n".join(kept), blocks


def put_back(html: str, blocks: tuple[str, ...]) -> str:
    """The page with each block where its stand-in is."""
    return STANDS_IN.sub(lambda match: blocks[int(match[1])].strip("\n"), html)


def _is_block(chunk: str) -> bool:
    """Does it begin with such a tag, and end with the tag's end?"""
    opened = OPENS.match(chunk)
    return opened is not None and chunk.rstrip("\n").endswith(f"</{opened[1]}>")
