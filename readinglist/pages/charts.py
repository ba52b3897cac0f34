"""Counts → charts: bars drawn when the site is built, each with the table that says the same."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, holdings
from readinglist.pages import cards
from readinglist.pages.parts import Anchor, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readinglist.model import Paper, Text
    from readinglist.pages.shelf import Shelf

MOST_BARS = 10  # of venues or topics: more is a list, not a picture
MOST_YEARS = 25  # what a phone shows as bars that can still be told apart
WIDTH = 320  # the narrowest screen, in CSS pixels; wider ones show the chart larger
ROW = 20  # a bar with its label, in the same unit
NAMES = 128  # of the width: what longer names are cut to
SMALLEST = 2  # what one paper beside a thousand is still seen as
GAP = 6  # between a name and its bar
NARROW, WIDE = 6.2, 11  # of a Latin and of a Chinese character, as set
COLUMNS_HEIGHT = 150
WIDEST = 30  # of a standing bar
LABEL_EVERY = 34  # between the labels of two years, which are about 24 wide


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One count, as drawn; x, y, width and height in units of the chart."""

    name: Anchor
    label: str
    """The name, as much of it as there is room for; "" where its neighbours' say enough."""
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars of one kind of count, lying (names at the left) or standing (names below)."""

    title: str
    bars: tuple[Bar, ...]
    width: int
    height: int
    names: int
    """The width kept for names of lying bars; 0 where bars stand."""


def charts(shelf: Shelf, page: str) -> tuple[Chart, ...]:
    """The list in pictures: by year, by venue, by topic; what has fewer than two bars is none."""
    say = shelf.say
    drawn = (
        _standing(say("papers-by-year"), tuple(_by_year(shelf.catalogue.papers))),
        _lying(say("papers-by-venue"), tuple(_by_venue(shelf, page))),
        _lying(say("papers-by-topic"), tuple(_by_topic(shelf, page))),
    )
    return tuple(chart for chart in drawn if len(chart.bars) > 1)


def _by_year(papers: Iterable[Paper]) -> Iterator[tuple[Anchor, int]]:
    """Every year from the first to the last, those without a paper too: gaps are part of the picture."""
    counts = {year: len(found) for year, found in holdings.gather(papers, holdings.year_of).items() if year}
    last = max(counts, default=0)
    for year in range(max(min(counts, default=1), last - MOST_YEARS + 1), last + 1):
        yield Anchor(words=Words(text=str(year))), counts.get(year, 0)


def _by_venue(shelf: Shelf, page: str) -> Iterator[tuple[Anchor, int]]:
    for slug, papers in _largest(shelf.papers_by_venue):
        yield _named(shelf, page, shelf.venues[slug].name, addresses.venue(slug)), len(papers)


def _by_topic(shelf: Shelf, page: str) -> Iterator[tuple[Anchor, int]]:
    widest = {topic.slug for topic in shelf.sub_topics("")}
    held = {slug: papers for slug, papers in shelf.papers_by_topic.items() if slug in widest}
    for slug, papers in _largest(held):
        yield _named(shelf, page, shelf.topics[slug].name, addresses.topic(slug)), len(papers)


def _named(shelf: Shelf, page: str, name: Text, target: str) -> Anchor:
    return cards.named(shelf, page, name, target)


def _largest(papers_by_slug: Mapping[str, tuple[Paper, ...]]) -> list[tuple[str, tuple[Paper, ...]]]:
    in_order = sorted(papers_by_slug.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return in_order[:MOST_BARS]


def _lying(title: str, counts: tuple[tuple[Anchor, int], ...]) -> Chart:
    unit = (WIDTH - NAMES - ROW * 1.5) / max((count for _, count in counts), default=1)
    bars = tuple(
        Bar(
            name=name,
            label=_fitting(name.words.text),
            count=count,
            x=NAMES,
            y=row * ROW,
            width=_seen(count * unit),
            height=ROW * 0.7,
        )
        for row, (name, count) in enumerate(counts)
    )
    return Chart(title=title, bars=bars, width=WIDTH, height=ROW * len(bars), names=NAMES)


def _standing(title: str, counts: tuple[tuple[Anchor, int], ...]) -> Chart:
    step = WIDTH / max(len(counts), 1)
    every = -(-LABEL_EVERY // step)
    width = min(step * 0.8, WIDEST)
    unit = (COLUMNS_HEIGHT - 2 * ROW) / max((count for _, count in counts), default=1)
    bars = tuple(
        Bar(
            name=name,
            label=name.words.text if (len(counts) - 1 - place) % every == 0 else "",
            count=count,
            x=round(place * step + (step - width) / 2, 1),
            y=round(COLUMNS_HEIGHT - ROW - _seen(count * unit), 1),
            width=round(width, 1),
            height=_seen(count * unit),
        )
        for place, (name, count) in enumerate(counts)
    )
    return Chart(title=title, bars=bars, width=WIDTH, height=COLUMNS_HEIGHT, names=0)


def _fitting(name: str) -> str:
    """The name's beginning, for a line of small type that cannot wrap."""
    room: float = NAMES - GAP
    for end, letter in enumerate(name):
        room -= WIDE if unicodedata.east_asian_width(letter) in "WF" else NARROW
        if room < 0:
            return f"{name[: max(end - 1, 1)].rstrip()}…"
    return name


def _seen(length: float) -> float:
    return round(max(length, SMALLEST), 1) if length else 0
