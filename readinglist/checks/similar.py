"""Nearly the same title twice: a letter slipped, words changed places.

Titles that differ in one word share the set of their other words. So each title is filed under the set of its
words and under each set that lacks one of them, and only titles filed together are compared: the time grows
as the list does.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written

FEWEST_WORDS = 4  # of a title; shorter ones are alike by chance
SHORTEST_WORD = 5  # letters of a word that may have slipped; "SAM" and "SAN" are two methods
MOST_NEIGHBOURS = 8  # titles filed together that one is compared with, should thousands lie there
FILLERS = frozenset({"a", "an", "the", "of", "for", "in", "on", "with", "and", "to", "via", "by"})


@dataclass(frozen=True, slots=True)
class _Filed:
    """A title, and the word that its file leaves out; "" where it leaves out none."""

    paper: Paper
    path: str
    folded: str
    word: str


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of the later of two papers whose titles differ by a slip, unless they are known apart."""
    del today
    told: set[tuple[str, str]] = set()
    for earlier, later in _pairs(written):
        if (earlier.paper.id, later.paper.id) not in told and not _known_apart(earlier.paper, later.paper):
            told.add((earlier.paper.id, later.paper.id))
            other = f'"{finding.short(str(earlier.paper.title))}" ({earlier.paper.place})'
            hint = "if they are one paper, keep one of the two entries, with what both say"
            message = f"the title is nearly that of {other}"
            yield finding.of(later.paper.place, later.path, written, Fault("SIMILAR_TITLE", message, hint))


def _pairs(written: Written) -> Iterator[tuple[_Filed, _Filed]]:
    files: dict[frozenset[str], list[_Filed]] = defaultdict(list)
    for paper in written.catalogue.papers:
        for language, words in paper.title.by_language:
            _file(paper, f"title.{language}", words, files)
    for filed in files.values():
        ordered = sorted(filed, key=lambda each: each.word) if len(filed) > MOST_NEIGHBOURS else filed
        for index, one in enumerate(ordered):
            for other in islice(ordered, index + 1, index + 1 + MOST_NEIGHBOURS):
                if (
                    one.paper is not other.paper
                    and one.folded != other.folded
                    and _is_slip(one.word, other.word)
                ):
                    yield (one, other) if one.paper.place < other.paper.place else (other, one)


def _file(paper: Paper, path: str, title: str, files: dict[frozenset[str], list[_Filed]]) -> None:
    words = frozenset(filter(None, map(fold, title.replace("-", " ").split())))
    if len(words) >= FEWEST_WORDS:
        folded = fold(title)
        files[words].append(_Filed(paper, path, folded, ""))
        for word in words:
            files[words - {word}].append(_Filed(paper, path, folded, word))


def _is_slip(one: str, other: str) -> bool:
    """Is one of these words the other with a slip of the keys, or a word that says nothing?"""
    if not one or not other:
        return (one or other) in FILLERS or one == other
    if one in FILLERS and other in FILLERS:
        return True
    is_long = min(len(one), len(other)) >= SHORTEST_WORD and (one + other).isalpha()
    return is_long and (one + other).isascii() and _is_near(one, other)


def _is_near(one: str, other: str) -> bool:
    """Does one letter make the difference: put in, left out, another one, or two that changed places?"""
    short, long = sorted((one, other), key=len)
    same = next((index for index, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest_of_short, rest_of_long = short[same:], long[same:]
    if len(short) < len(long):
        return rest_of_short == rest_of_long[1:] and not (
            rest_of_long == "s" or long.endswith("s" + short[-1:])
        )
    is_swapped = rest_of_short[:2] == rest_of_long[:2][::-1] and rest_of_short[2:] == rest_of_long[2:]
    return rest_of_short[1:] == rest_of_long[1:] or is_swapped


def _known_apart(one: Paper, other: Paper) -> bool:
    """Do identifiers of the same kind say that these are two papers?"""
    pairs = (
        (one.arxiv, other.arxiv),
        (one.doi, other.doi),
        (one.acl, other.acl),
        (one.openreview, other.openreview),
    )
    return any(mine and yours and mine.casefold() != yours.casefold() for mine, yours in pairs)
