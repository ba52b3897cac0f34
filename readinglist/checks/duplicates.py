"""Two entries about one paper: the same identifier, address or title twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault
from readinglist.identifiers import identify
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.identifiers import Identifier
    from readinglist.model import Paper, Written

SHORTEST_TITLE = 8  # folded characters; "Survey" says too little to be one paper's
ONE_OF_TWO = "keep one of the two entries, with what both say, or put right what is wrong"


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of the later of two entries; of a pair only the surest sign."""
    del today
    told: set[tuple[str, str]] = set()
    for later, earlier, problem in (*_by_identifier(written), *_by_title(written)):
        if (later.id, earlier.id) not in told:
            told.add((later.id, earlier.id))
            yield problem


def _by_identifier(written: Written) -> Iterator[tuple[Paper, Paper, Problem]]:
    owners: dict[Identifier, Paper] = {}
    for paper in written.catalogue.papers:
        for path, found in _identified(paper):
            owner = owners.setdefault(found, paper)
            if owner is not paper:
                code = "DUPLICATE_ADDRESS" if found.kind == "url" else "DUPLICATE_IDENTIFIER"
                message = f"{_name(found)} is already that of {_other(owner)}"
                yield paper, owner, finding.of(paper.place, path, written, Fault(code, message, ONE_OF_TWO))


def _identified(paper: Paper) -> Iterator[tuple[str, Identifier]]:
    """Every identifier of a paper, and the field it stands in; each once."""
    named = {kind: getattr(paper, kind) for kind in ("arxiv", "doi", "openreview", "acl")}
    spelt = {kind: identify(PAGES[kind].format(value)) for kind, value in named.items() if value}
    from_addresses = {path: identify(url) for path, url in (("url", paper.url), ("pdf", paper.pdf)) if url}
    paths = {found: path for path, found in reversed((spelt | from_addresses).items())}
    yield from ((path, found) for found, path in paths.items())


PAGES = {
    "arxiv": "https://arxiv.org/abs/{}",
    "doi": "https://doi.org/{}",
    "openreview": "https://openreview.net/forum?id={}",
    "acl": "https://aclanthology.org/{}/",
}
"""An address for each kind, so that one reader spells all identifiers alike."""


def _by_title(written: Written) -> Iterator[tuple[Paper, Paper, Problem]]:
    owners: dict[str, Paper] = {}
    for paper in written.catalogue.papers:
        for language, words in paper.title.by_language:
            folded = fold(words)
            owner = owners.setdefault(folded, paper) if len(folded) >= SHORTEST_TITLE else paper
            if owner is not paper:
                yield paper, owner, _same_title(paper, owner, f"title.{language}", written)


def _same_title(paper: Paper, owner: Paper, path: str, written: Written) -> Problem:
    message, hint = f"the title is that of {_other(owner)}", ONE_OF_TWO
    if {bool(_published(paper)), bool(_published(owner))} == {True, False}:
        message += ", and one of the two looks like the other's preprint"
        hint = "make one entry of them: venue and year of the published paper, and arxiv of its preprint"
    return finding.of(paper.place, path, written, Fault("DUPLICATE_TITLE", message, hint))


def _published(paper: Paper) -> str:
    return paper.doi or paper.acl or paper.openreview or paper.url or paper.pdf


def _name(found: Identifier) -> str:
    return "this address" if found.kind == "url" else f"{found.kind} {finding.short(found.value)}"


def _other(paper: Paper) -> str:
    return f'"{finding.short(str(paper.title))}" ({paper.place})'
