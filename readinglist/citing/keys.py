"""Papers → their citation keys: he2022masked."""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from typing import TYPE_CHECKING

from readinglist import holdings
from readinglist.citing.people import people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Paper

INSIGNIFICANT = re.compile(
    r"a|an|and|are|as|at|be|by|can|do|does|for|from|how|in|into|is|its?|of|on|or|over|the|to|towards?|under|using"
    r"|via|we|what|when|where|which|who|why|with|without|you|\d+"
)
"""Words that do not tell one title from another."""


def keys(papers: Iterable[Paper]) -> dict[str, str]:
    """The key of each paper by its id, no two alike whatever the order of the list.

    Who came into the list first keeps the plain key; a later one with the same gets a letter.
    """
    plain = {paper.id: key(paper) for paper in sorted(papers, key=lambda paper: (paper.added, paper.id))}
    kept = set(plain.values())
    taken: set[str] = set()
    for paper_id, wanted in plain.items():
        free = (each for each in _with_letters(wanted, kept) if each not in taken)
        plain[paper_id] = next(free)
        taken.add(plain[paper_id])
    return plain


def key(paper: Paper) -> str:
    """First family name, year, first word of the title that says something; in ASCII letters and digits.

    Without a name in such letters two words of the title stand around the year.
    """
    first = people(paper.authors[:1])
    family = _ascii(first[0].surname) if first else ""
    words = _words(paper)
    before = family or next(words, "paper")
    return f"{before}{holdings.year_of(paper) or ''}{next(words, '')}"


def _words(paper: Paper) -> Iterator[str]:
    """The words that say something, of the first title in ASCII letters, else of the id."""
    titles = [words for _, words in paper.title.by_language]
    for title in (*titles, paper.id.removeprefix("x-")):
        found = re.findall(r"[a-z0-9]+", _ascii(title, keep=" "))
        significant = [word for word in found if not INSIGNIFICANT.fullmatch(word)]
        if significant:
            return iter(significant)
    return iter(())


def _ascii(words: str, keep: str = "") -> str:
    """What is left in ASCII, in small letters; anything else but apostrophes and accents becomes `keep`."""
    plain = words if words.isascii() else unicodedata.normalize("NFKD", words)
    plain = re.sub(r"['’\u0300-\u036f]", "", plain.lower())
    return re.sub(r"[^a-z0-9]+", keep, plain)


def _with_letters(wanted: str, kept: set[str]) -> Iterator[str]:
    """The key, then the key with a, b, … aa; never one that is another paper's plain key."""
    yield wanted
    yield from (each for each in (wanted + _letters(number) for number in count(1)) if each not in kept)


def _letters(number: int) -> str:
    """1 → a, 26 → z, 27 → aa."""
    rest, last = divmod(number - 1, 26)
    return (_letters(rest) if rest else "") + chr(ord("a") + last)
