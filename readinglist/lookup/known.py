"""A paper or an address → the entry of the list that is about it already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.identifiers import identifiers_of, identify
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Article, Catalogue, Paper


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


def _titles(paper: Paper) -> set[str]:
    return {folded for _, words in paper.title.by_language if (folded := fold(words))}
