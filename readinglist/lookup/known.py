"""A paper or an address → the entry of the list that is about it already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.identifiers import identifiers_of, identify
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Article, Catalogue, Paper

SHORTEST_NAME = 8  # letters; shorter ones stand in other words


def at(url: str, catalogue: Catalogue) -> Paper | Article | None:
    """The entry that this address leads to, or that has it as commentary or code."""
    wanted = identify(url)
    for paper in catalogue.papers:
        beside = [each.url for each in paper.commentary] + [each.url for each in paper.links]
        if wanted in {*identifiers_of(paper), *map(identify, beside)}:
            return paper
    return next((article for article in catalogue.articles if identify(article.url) == wanted), None)


def same(paper: Paper, papers: Iterable[Paper]) -> Paper | None:
    """The entry with an identifier of this paper, or its title, unless two arXiv numbers tell them apart."""
    own = set(identifiers_of(paper))
    for other in papers:
        if own & set(identifiers_of(other)):
            return other
        apart = paper.arxiv and other.arxiv and paper.arxiv != other.arxiv
        if not apart and _titles(paper) & _titles(other):
            return other
    return None


def named_in(words: str, papers: Iterable[Paper]) -> Paper | None:
    """The one paper whose name, whole or up to its colon, stands in these words."""
    folded = fold(words)
    found = [paper for paper in papers if any(name in folded for name in _names(paper))]
    return found[0] if len(found) == 1 else None


def _names(paper: Paper) -> set[str]:
    """What a paper may be called: long enough to be nobody else's."""
    titles = [title for _, title in paper.title.by_language]
    heads = [title.partition(":")[0] for title in titles if ":" in title]
    return {folded for title in (*titles, *heads) if len(folded := fold(title)) >= SHORTEST_NAME}


def _titles(paper: Paper) -> set[str]:
    return {folded for _, words in paper.title.by_language if (folded := fold(words))}
