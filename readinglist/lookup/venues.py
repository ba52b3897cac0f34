"""How a service writes a venue → the venue of this list, the year and the presentation that it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Venue


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Where a paper appeared; "" and 0 where that is not said, or not known here."""

    venue: str = ""
    """A slug."""
    year: int = 0
    presentation: str = ""


PRESENTATION = re.compile(r"\b(oral|spotlight|highlight|poster)", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SHORT_YEAR = re.compile(r"['’](\d\d)(?!\d)")

BESIDE = re.compile(
    r"workshops?\b|\bW\b|findings|companion|adjunct|demonstrations?\b|demos?\b|tutorials?\b|challenges?\b"
    r"|student|doctoral|industry|abstracts?\b|blog|tiny papers?",
    re.IGNORECASE,
)
"""What is held beside a conference, with another standing; a vocabulary may have it under its whole name."""

PARTS = re.compile(
    r"\s*(?:[()\[\],:;·|]| and the | [-–—] |\bas an?\b|\bfor (?:an? )?(?:oral|poster|publication))\s*",
    re.IGNORECASE,
)
ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|(?:\w+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|\w+teenth|\w+tieth))"
)
NOISE = re.compile(
    rf"\b(?:proceedings of|proc\b\.?(?: of)?|advances in|in|the|annual|{ORDINAL}|(?:vol(?:ume|\.)? )?\d+"
    r"|IEEE/CVF|oral\w*|spotlight|highlight|poster|accept(?:ed)?|main|conference track|presentation"
    r"|camera[- ]ready|version|papers?|datasets and benchmarks(?: track)?)\b\.?|['’]\d\d|\bnotable\b.*",
    re.IGNORECASE,
)
"""What may stand around a venue's name without making it another one."""


def read(written: str, venues: Iterable[Venue]) -> Appearance:
    """What the words say, in this vocabulary."""
    presentation = PRESENTATION.search(written)
    return Appearance(
        venue=_slug(written, tuple(venues)),
        year=year_in(written),
        presentation=presentation[1].lower() if presentation else "",
    )


def year_in(written: str) -> int:
    """The year in the words: 2022, or '22."""
    if match := YEAR.search(written):
        return int(match[0])
    match = SHORT_YEAR.search(written)
    return 2000 + int(match[1]) if match else 0


def _slug(written: str, venues: tuple[Venue, ...]) -> str:
    """The venue whose whole name is a part of the words; a name that is but a part of theirs is another's."""
    whole = fold(names.split_year(written)[0])
    if whole and whole in (index := names.index(venues)):
        return index[whole]
    if BESIDE.search(written):
        return ""
    slugs: dict[str, str] = {}
    for venue in venues:
        for name in names.names_of(venue):
            slugs.setdefault(_bare(name), venue.slug)
    return next((slugs[bare] for part in PARTS.split(written) if (bare := _bare(part)) in slugs and bare), "")


def _bare(words: str) -> str:
    """The words for comparing, without what says nothing."""
    return fold(NOISE.sub(" ", words.strip()))
