"""Two records → are they of one paper?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readinglist.model import Record

SHARED = 0.5  # of the shorter list of authors; lists change a little between preprint and proceedings
SUFFIX = re.compile(r"[,\s]+(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)


def same_paper(one: Record, other: Record) -> bool:
    """The same title, and authors who agree: titles alone are shared by many."""
    return bool(fold(one.title)) and fold(one.title) == fold(other.title) and same_authors(one, other)


def same_authors(one: Record, other: Record) -> bool:
    """The same first author, and half of the others."""
    first, second = families(one.authors), families(other.authors)
    return bool(first and second) and first[0] == second[0] and share(first, second)


def share(some: Sequence[str], others: Sequence[str]) -> bool:
    """Are half of the shorter list of family names in the other, too?"""
    ours, theirs = set(some), set(others)
    return len(ours & theirs) >= SHARED * min(len(ours), len(theirs)) > 0


def families(authors: Iterable[str]) -> list[str]:
    """The family names, however they are spelt."""
    return [folded for name in authors if (folded := fold(family(name)))]


def family(name: str) -> str:
    """The last word of a name, by which services agree however they shorten the first."""
    words = SUFFIX.sub("", name).split()
    return words[-1] if words else ""
