"""A catalogue → its addresses and titles, each with the place of its entry and its path there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.errors import Place
    from readinglist.model import Catalogue, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address that stands somewhere in the list."""

    entry: Place
    path: str
    """Where in the entry: pdf, links.code, commentary.0.url."""
    url: str

    @property
    def parts(self) -> SplitResult:
        """Its parts; the reader of the list let no address pass that has none."""
        return urlsplit(self.url)

    @property
    def host(self) -> str:
        """Its host without www."""
        return host(self.url)


def host(url: str) -> str:
    """An address's host without www."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def is_at(url: str, *domains: str) -> bool:
    """Does this address lead to one of these domains, or below it?"""
    own = host(url)
    return any(own == domain or own.endswith(f".{domain}") for domain in domains)


def addresses(catalogue: Catalogue) -> Iterator[Address]:
    """Every address of every entry."""
    for paper in catalogue.papers:
        yield from _of_paper(paper)
    for article in catalogue.articles:
        yield Address(entry=article.place, path="url", url=article.url)


def _of_paper(paper: Paper) -> Iterator[Address]:
    yield from (
        Address(entry=paper.place, path=path, url=url)
        for path, url in (("url", paper.url), ("pdf", paper.pdf))
        if url
    )
    yield from (Address(entry=paper.place, path=f"links.{link.kind}", url=link.url) for link in paper.links)
    yield from (
        Address(entry=paper.place, path=f"commentary.{index}.url", url=each.url)
        for index, each in enumerate(paper.commentary)
    )


def titles(catalogue: Catalogue) -> Iterator[tuple[Paper, str, str]]:
    """Every paper's title in each of its languages: the paper, the title's path, its words."""
    for paper in catalogue.papers:
        for language, words in paper.title.by_language:
            yield paper, f"title.{language}", words


def tags(catalogue: Catalogue) -> Iterator[tuple[Paper, str, str]]:
    """Every tag and keyword of every paper: the paper, where it stands, the words."""
    for paper in catalogue.papers:
        for field, words in (("tags", paper.tags), ("keywords", paper.keywords)):
            yield from ((paper, f"{field}.{index}", each) for index, each in enumerate(words))
