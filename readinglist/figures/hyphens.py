"""A caption whose rows were joined → the same with the words whole that a row's end had broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.figures.layout import Layout

BROKEN = re.compile(r"(?P<left>[^\W_][\w-]*)(?P<hyphen>[-\u2010\u00ad]) (?P<right>(?P<head>[^\W_]\w*)[\w-]*)")
LETTERS_WITHIN = 3  # so few letters are within other words by chance
SERIES = frozenset({"and", "or", "to", "und", "oder", "et", "ou"})
"""Before these words the hyphen stands for a word that follows: pre- and post-processing."""
FIRST_PARTS = frozenset({
    "coarse", "cross", "few", "fine", "fully", "half", "hand", "high", "large", "long", "low", "mid", "multi",
    "near", "non", "open", "post", "quasi", "real", "second", "self", "semi", "short", "single", "small",
    "state", "three", "top", "two", "well", "zero",
})  # fmt: skip
LAST_PARTS = frozenset({
    "art", "aware", "based", "by", "end", "free", "grained", "in", "level", "like", "of", "out", "scale",
    "shot", "specific", "the", "to", "trained", "training", "wise",
})  # fmt: skip
"""What is written with a hyphen behind or before it even within a row."""


def mend(caption: str, paper: str) -> str:
    """The caption with its broken words whole, as `words_of` shows that this paper writes them."""
    return BROKEN.sub(lambda match: _whole(match, paper), caption)


def words_of(pages: Iterable[Layout]) -> str:
    """All words of a paper, to see how it writes them."""
    return " ".join(line.text for page in pages for line in page.lines).casefold()


def _whole(match: re.Match[str], paper: str) -> str:
    left, head, right = match["left"], match["head"], match["right"]
    if right.casefold() in SERIES and match["hyphen"] != "\u00ad":
        return match[0]
    as_one, as_two = paper.count(f"{left}{head}".casefold()), paper.count(f"{left}-{head}".casefold())
    is_told = as_one != as_two and len(left + head) > LETTERS_WITHIN
    is_one = as_one > as_two if is_told else not _has_own_hyphen(left, head)
    return f"{left}{right}" if is_one else f"{left}-{right}"


def _has_own_hyphen(left: str, head: str) -> bool:
    """Would this be written with a hyphen within a row, too, as far as the two halves tell?"""
    is_name = not head[0].islower() or left[-1].isdigit() or any(map(str.isupper, left[1:])) or len(left) == 1
    return is_name or "-" in left or left.casefold() in FIRST_PARTS or head in LAST_PARTS
