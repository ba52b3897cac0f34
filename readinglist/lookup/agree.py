"""Two records → are they of one paper?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.text import fold

if TYPE_CHECKING:
    from readinglist.model import Record

SHARED = 0.5  # of the shorter list of authors; lists change a little between preprint and proceedings
SUFFIX = re.compile(r"[,\s]+(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)


def same_paper(one: Record, other: Record) -> bool:
    """The same title, and authors who agree: titles alone are shared by many."""
    return bool(fold(one.title)) and fold(one.title) == fold(other.title) and same_authors(one, other)


def same_authors(one: Record, other: Record) -> bool:
    """The same first author, and half of the others."""
    first, second = _families(one), _families(other)
    if not first or not second or first[0] != second[0]:
        return False
    shared = set(first) & set(second)
    return len(shared) >= SHARED * min(len(set(first)), len(set(second)))


def family(name: str) -> str:
    """The last word of a name, by which services agree however they shorten the first."""
    words = SUFFIX.sub("", name).split()
    return words[-1] if words else ""


def _families(record: Record) -> list[str]:
    return [fold(family(name)) for name in record.authors if fold(family(name))]
