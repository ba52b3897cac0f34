"""Candidates for every caption → one region for each, so that each page is explained best."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readinglist.figures import boxes, regions
from readinglist.model import Region

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.figures.regions import Candidate
    from readinglist.figures.sheet import Sheet


def best(sheets: Sequence[Sheet]) -> Iterator[Region]:
    """The regions of all pages, one for each caption that has any."""
    offered = [[regions.around(caption, sheet) for caption in sheet.captions] for sheet in sheets]
    habits = _habits(each for page in offered for each in page)
    for sheet, page in zip(sheets, offered, strict=True):
        chosen = _choose([each for each in page if each], habits)
        yield from (_region(candidate, sheet) for candidate in chosen)


def _habits(offered: Iterator[list[Candidate]]) -> dict[tuple[str, str], float]:
    """How often the document sets things of a kind on a side of their captions, from 0 to 1."""
    votes = Counter[tuple[str, str]]()
    totals = Counter[str]()
    for each in offered:
        if each:
            winner = max(each, key=lambda candidate: _score(candidate, {}))
            votes[winner.caption.kind, winner.side] += 1
            totals[winner.caption.kind] += 1
    return {key: count / totals[key[0]] for key, count in votes.items()}


USUAL = {("figure", "above"): 0.5, ("table", "below"): 0.1, ("algorithm", "below"): 0.8}


def _score(candidate: Candidate, habits: dict[tuple[str, str], float]) -> float:
    key = (candidate.caption.kind, candidate.side)
    score = USUAL.get(key, 0.0) + 1.5 * habits.get(key, 0.0) - min(1.0, candidate.gap / 40)
    if candidate.caption.kind == "figure":
        return score + min(1.0, 2 * candidate.graphics) + 0.3 * (candidate.graphics > 0)
    return score + 0.5 * min(candidate.rules, 3) / 3 + 0.5 * (candidate.texts > 5)


def _choose(offered: list[list[Candidate]], habits: dict[tuple[str, str], float]) -> list[Candidate]:
    best_score = -1e9
    best_choice: list[Candidate] = []
    stack: list[tuple[int, float, list[Candidate]]] = [(0, 0.0, [])]
    while stack:
        depth, score, chosen = stack.pop()
        if depth == len(offered):
            if score > best_score:
                best_score, best_choice = score, chosen
            continue
        for candidate in offered[depth]:
            clash = sum(
                max(
                    boxes.share_within(candidate.box, other.box), boxes.share_within(other.box, candidate.box)
                )
                for other in chosen
            )
            stack.append((depth + 1, score + _score(candidate, habits) - 4 * clash, [*chosen, candidate]))
    return best_choice


def _region(candidate: Candidate, sheet: Sheet) -> Region:
    return Region(
        number=candidate.caption.number,
        kind=candidate.caption.kind,
        page=sheet.page,
        box=candidate.box,
        caption=candidate.caption.text,
        caption_box=candidate.caption.box,
        score=0.9,
    )
