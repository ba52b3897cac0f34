"""A number → a list of so many papers that nobody wrote, alike every time, to measure sizes no list has."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

from readinglist.model import Catalogue, Citations, Commentary, Link, Paper, Text, Topic, Venue
from readinglist.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

VOCABULARY = 5000  # words in titles; drawn by rank, as words of a language are
TOPICS = 60
VENUES = 40
TAGS = 280
KINDS = (("article", "zh"), ("video", "en"), ("video", "zh"), ("notes", ""))
SYLLABLES = [
    a + b for a, b in itertools.product("bcdfghjklmnprstvw", ("a", "e", "i", "o", "u", "an", "er", "ion"))
]


class Lots:
    """Draws that come out the same every time."""

    def __init__(self) -> None:
        self._lots = random.Random(1)  # noqa: S311 - no secret depends on it
        self.words = ["".join(self._lots.choices(SYLLABLES, k=2 + rank % 3)) for rank in range(VOCABULARY)]
        self._falling = list(itertools.accumulate(1 / (rank + 20) for rank in range(VOCABULARY)))

    def is_so(self, share: float) -> bool:
        """True in this share of all draws."""
        return self._lots.random() < share

    def below(self, end: int) -> int:
        """A number from 0, lower ones more often."""
        return int(end * self._lots.random() ** 2)

    def phrase(self, least: int, most: int) -> str:
        """So many words, capitalised."""
        chosen = self._lots.choices(self.words, cum_weights=self._falling, k=self._lots.randint(least, most))
        return " ".join(word.capitalize() for word in chosen)


def catalogue(count: int) -> Catalogue:
    """So many papers, with venues, topics and tags as lists of that size have."""
    lots = Lots()
    papers = {paper.id: paper for paper in itertools.islice(_papers(lots), count * 2)}
    return Catalogue(
        papers=tuple(itertools.islice(papers.values(), count)),
        venues=tuple(Venue(slug=f"venue-{n}", name=_text(f"Venue {n}")) for n in range(VENUES)),
        topics=tuple(
            Topic(slug=f"topic-{n}", name=_text(f"Topic {n}"), parent=f"topic-{n // 8}" if n >= 8 else "")
            for n in range(TOPICS)
        ),
    )


def _papers(lots: Lots) -> Iterator[Paper]:
    while True:
        title = lots.phrase(5, 14)
        number = f"{lots.below(2400) + 1000:04}.{lots.below(20000):05}"
        year = 2026 - lots.below(14)
        yield Paper(
            id=slug(title),
            title=_text(title),
            authors=tuple(lots.phrase(2, 2) for _ in range(1 + lots.below(8))),
            venue=f"venue-{lots.below(VENUES)}" if lots.is_so(0.9) else "",
            year=year,
            presentation="oral" if lots.is_so(0.05) else "",
            award="best paper" if lots.is_so(0.005) else "",
            topics=_some("topic", TOPICS, 1 + lots.below(3), lots),
            tags=_some("tag", TAGS, lots.below(5), lots),
            arxiv=number,
            links=(Link(kind="code", url=f"https://github.com/{number}"),) if lots.is_so(0.4) else (),
            commentary=tuple(_commentary(lots) for _ in range(lots.below(3))),
            added=f"{year}-{1 + lots.below(12):02}-{1 + lots.below(28):02}",
            citations=Citations(count=lots.below(3000)),
        )


def _some(name: str, end: int, count: int, lots: Lots) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{name}-{lots.below(end)}" for _ in range(count)))


def _commentary(lots: Lots) -> Commentary:
    kind, language = KINDS[lots.below(len(KINDS))]
    return Commentary(
        url=f"https://example.org/{lots.below(10**6)}",
        title=_text(lots.phrase(2, 6)),
        kind=kind,
        language=language,
    )


def _text(words: str) -> Text:
    return Text((("en", words),))
