"""Commentary that seems to be about another paper than the one it stands under.

A title of commentary that has the name of a method, but not the one that its paper's title has, is doubtful:
of 175 in a real list six were, and one was wrong. So the name must also be missing from the paper's abstract
and authors and from the rest of the list, and be that of a paper that arXiv has.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.errors import Problem
    from readinglist.model import Catalogue, Paper, Record, Written

NAME = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*(?![A-Za-z0-9])")
"""A method's name as papers write it, with a second capital: MixMo, BriVL, CvT."""
SHORT_HEAD = 2  # words before a colon that are a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Commentary whose title has another paper's name."""

    paper: Paper
    index: int
    """Of the commentary in its paper."""
    name: str


def doubts(papers: Iterable[Paper], catalogue: Catalogue) -> Iterator[Doubt]:
    """Commentary in whose title a name stands that nothing else in the list has, and its paper's does not."""
    uses = _uses(catalogue)
    for paper in papers:
        own = [fold(name) for name in _own_names(paper)]
        for index, each in enumerate(paper.commentary):
            title = str(each.title)
            if own and not any(name in fold(title) for name in own):
                rare = (name for name in NAME.findall(title) if uses[fold(name)] == 1)
                yield from (Doubt(paper=paper, index=index, name=name) for name in rare)


def problems(
    doubt: Doubt, own: Record | None, named: Iterable[Record], written: Written
) -> Iterator[Problem]:
    """Tell of it, if the paper's record does not have the name and one of the `named` papers is called so."""
    said = fold(f"{own.title} {own.abstract} {' '.join(own.authors)}") if own else ""
    if fold(doubt.name) in said:
        return
    for record in named:
        if record.title.partition(":")[0].strip() == doubt.name:
            place = written.place(doubt.paper.place, f"commentary.{doubt.index}.title")
            message = f"this seems to be about another paper, {doubt.name}: “{record.title}”"
            hint = f'give that paper an entry of its own  (arxiv: "{record.arxiv}")  and move this there'
            yield finding.at(place, written, "COMMENTARY_ELSEWHERE", message, hint)
            return


def _own_names(paper: Paper) -> Iterator[str]:
    for _, title in paper.title.by_language:
        yield from NAME.findall(title)
        head, colon, _ = title.partition(":")
        if colon and len(head.split()) <= SHORT_HEAD:
            yield head


def _uses(catalogue: Catalogue) -> Counter[str]:
    """In how many titles of the list each name stands."""
    titles = (
        str(title)
        for paper in catalogue.papers
        for title in (paper.title, *(each.title for each in paper.commentary))
    )
    return Counter(name for title in titles for name in {fold(found) for found in NAME.findall(title)})
