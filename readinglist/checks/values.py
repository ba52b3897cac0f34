"""A catalogue → its addresses and titles, each with the place of its entry and its path there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from readinglist.model import Paper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.errors import Place
    from readinglist.model import Article, Catalogue, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address that stands somewhere in the list."""

    entry: Place
    path: str
    """Where in the entry: pdf, links.code.0, commentary.0.url."""
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
    yield from chain.from_iterable(map(addresses_of, catalogue.papers))
    yield from chain.from_iterable(map(addresses_of, catalogue.articles))


def addresses_of(entry: Paper | Article) -> Iterator[Address]:
    """Every address of one entry that a reader may follow; those of identifiers are made, not written."""
    found = _of_paper(entry) if isinstance(entry, Paper) else [("url", entry.url)]
    return (Address(entry=entry.place, path=path, url=url) for path, url in found if url)


def _of_paper(paper: Paper) -> Iterator[tuple[str, str]]:
    yield from (("url", paper.url), ("pdf", paper.pdf))
    yield from ((path, link.url) for path, link in links_of(paper))
    yield from ((f"commentary.{index}.url", each.url) for index, each in enumerate(paper.commentary))


def links_of(paper: Paper) -> Iterator[tuple[str, Link]]:
    """Where each link stands: links.code.0; `Written.place` knows that a single one has no number."""
    met: Counter[str] = Counter()
    for link in paper.links:
        yield f"links.{link.kind}.{met[link.kind]}", link
        met[link.kind] += 1


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
