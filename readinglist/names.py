"""A name in any spelling or language → the slug of the venue or topic it means."""

from __future__ import annotations

import difflib
import re
import unicodedata
from typing import TYPE_CHECKING

from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Topic, Venue

TWO_IN_ONE = re.compile(r"^(.+?)\s*\((.+)\)$")
"""A name and, in brackets, the same in another language: 多模态 (Multi-Modal)."""

VENUE_AND_YEAR = re.compile(r"^(.*?\D)[\s'’]*((?:19|20)\d\d|(?<=['’\s])\d\d)$")
"""CVPR 2022, CVPR2022, ICCV'21."""

MOST_COMPARED = 80  # characters; comparing takes time in their square


def index(entries: Iterable[Venue | Topic]) -> dict[str, str]:
    """Slugs by folded name: every name, alias and slug of every entry. The first entry keeps a name."""
    slugs: dict[str, str] = {}
    for entry in entries:
        for name in names_of(entry):
            slugs.setdefault(fold(name), entry.slug)
    return slugs


def resolve(name: str, slugs_by_name: dict[str, str]) -> str:
    """The slug that this name means, or ""; a name with a second one in brackets may match by either."""
    return next((slugs_by_name[fold(part)] for part in _parts(name) if fold(part) in slugs_by_name), "")


def nearest(name: str, slugs_by_name: dict[str, str]) -> str:
    """The slug whose name is most like this one, or "" where none is alike."""
    likely = most_like(fold(name), tuple(slugs_by_name))
    return slugs_by_name[likely] if likely else ""


def most_like(word: str, words: tuple[str, ...]) -> str:
    """The word that this one was probably meant to be, or ""."""
    alike = difflib.get_close_matches(word[:MOST_COMPARED], words, n=1, cutoff=0.5)
    return alike[0] if alike else ""


def split_year(venue: str) -> tuple[str, int]:
    """A venue's name and the year behind it: "CVPR 2022" → ("CVPR", 2022); 0 where there is none."""
    match = VENUE_AND_YEAR.match(venue.strip())
    if not match:
        return venue.strip(), 0
    year = int(match[2])
    return match[1].strip(" '’"), year if year > 99 else 2000 + year


def names_of(entry: Venue | Topic) -> Iterator[str]:
    """Everything this venue or topic is called: slug, names, aliases, full names."""
    yield entry.slug
    yield from (words for _, words in entry.name.by_language)
    yield from entry.aliases
    full_name = getattr(entry, "full_name", None)
    yield from (words for _, words in full_name.by_language) if full_name else ()


def _parts(name: str) -> Iterator[str]:
    """The whole name first, then what stands before and within a bracket at its end."""
    yield name
    if match := TWO_IN_ONE.match(unicodedata.normalize("NFKC", name).strip()):
        yield from (match[1], match[2])
