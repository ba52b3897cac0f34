"""Candidates for every caption → one region for each, so that each page is explained best."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from math import exp
from typing import TYPE_CHECKING

from readinglist.figures import boxes, doubts, regions
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.regions import Candidate
    from readinglist.figures.sheet import Sheet

    Habits = dict[tuple[str, str], float]
    """How often the document sets things of a kind on a side of their captions, from 0 to 1."""
    Choice = tuple[float, tuple[Candidate, ...]]

MOST_CHOICES = 64  # that are followed at once; a page with ten captions has a million


def best(sheets: Sequence[Sheet]) -> Iterator[Region]:
    """The regions of all pages, one for each caption that has any."""
    offered = [[regions.around(caption, sheet) for caption in sheet.captions] for sheet in sheets]
    habits = _habits(each for page in offered for each in page)
    for sheet, page in zip(sheets, offered, strict=True):
        _offer_splits(page, sheet)
        chosen = _choose([each for each in page if each], sheet, habits)
        for candidate in chosen:
            sure = 1 / (1 + exp(-_score(candidate, habits)))
            yield _region(candidate, sheet, sure * doubts.share(candidate, chosen, sheet))


def _habits(offered: Iterable[list[Candidate]]) -> Habits:
    votes = Counter[tuple[str, str]]()
    totals = Counter[str]()
    for each in offered:
        if each:
            winner = max(each, key=lambda candidate: _score(candidate, {}))
            votes[winner.caption.kind, winner.side] += 1
            totals[winner.caption.kind] += 1
    return {key: count / totals[key[0]] for key, count in votes.items()}


def _offer_splits(offered: list[list[Candidate]], sheet: Sheet) -> None:
    """Where two captions face each other over the same ink, each may have its part."""
    for upper, lower in permutations(range(len(offered)), 2):
        for over in [candidate for candidate in offered[upper] if candidate.side == "below"]:
            for under in [candidate for candidate in offered[lower] if candidate.side == "above"]:
                if _clash(over, under) and (parts := regions.split(over, under, sheet)):
                    offered[upper].append(parts[0])
                    offered[lower].append(parts[1])


FAR_PT = 40  # between caption and region: further says no more
CUT = 0.5  # what a cut costs: less than leaving a caption without a region, more than any preference

USUAL = {
    ("figure", "above"): 0.5,
    ("figure", "left"): -0.5,
    ("figure", "right"): -0.5,
    ("table", "below"): 0.1,
    ("table", "left"): -2.0,
    ("table", "right"): -2.0,
    ("algorithm", "below"): 0.8,
    ("algorithm", "left"): -2.0,
    ("algorithm", "right"): -2.0,
}


def _score(candidate: Candidate, habits: Habits) -> float:
    key = (candidate.caption.kind, candidate.side)
    score = USUAL.get(key, 0.0) + 1.5 * habits.get(key, 0.0) - min(1.0, candidate.gap / FAR_PT)
    score -= CUT * candidate.is_cut
    if candidate.caption.kind == "figure":
        return score + min(1.0, 2 * candidate.graphics) + 0.3 * (candidate.graphics > 0)
    return score + 0.5 * min(candidate.rules, 3) / 3 + 0.5 * (candidate.texts > 5)


def _choose(offered: list[list[Candidate]], sheet: Sheet, habits: Habits) -> tuple[Candidate, ...]:
    """One candidate for each caption: good ones, that share nothing and leave little ink over."""
    choices: list[Choice] = [(0.0, ())]
    for candidates in offered:
        longer = [
            (score + _gain(candidate, chosen, sheet, habits), (*chosen, candidate))
            for score, chosen in choices
            for candidate in candidates
        ]
        choices = sorted(longer, key=lambda choice: -choice[0])[:MOST_CHOICES]
    return choices[0][1]


def _gain(candidate: Candidate, chosen: Sequence[Candidate], sheet: Sheet, habits: Habits) -> float:
    known = frozenset[int]().union(*(other.explains for other in chosen))
    total = sum(map(boxes.area, sheet.clusters)) or 1.0
    new = sum(boxes.area(sheet.clusters[index]) for index in candidate.explains - known) / total
    return _score(candidate, habits) + new - 4 * sum(_clash(candidate, other) for other in chosen)


def _clash(one: Candidate, other: Candidate) -> float:
    return max(boxes.share_within(one.box, other.box), boxes.share_within(other.box, one.box))


def _region(candidate: Candidate, sheet: Sheet, score: float) -> Region:
    return Region(
        number=candidate.caption.number,
        kind=candidate.caption.kind,
        page=sheet.page,
        box=candidate.box,
        caption=candidate.caption.text,
        caption_box=candidate.caption.box,
        score=round(score, 3),
        turn=sheet.turn,
    )
