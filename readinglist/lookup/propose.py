"""Addresses → an entry for each, or the entry that the list has already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist import hosts, lookup
from readinglist.identifiers import PAGES, Identifier
from readinglist.lookup import entry, known, subject
from readinglist.lookup.gather import Findings, gather, of_printed
from readinglist.model import Article, Record, Unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.errors import Place
    from readinglist.lookup.ask import Services
    from readinglist.lookup.entry import Proposal, Wishes
    from readinglist.model import Catalogue, Commentary, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """An address of which the list knows."""

    url: str
    place: Place
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """A commentary that is about no single paper, as an article."""

    article: Article
    about: Paper | None = None
    """The one paper of the list whose title stands in the article's."""
    unanswered: tuple[Unanswered, ...] = ()


def proposals(
    urls: Iterable[str],
    wishes: Wishes,
    catalogue: Catalogue,
    services: Services,
) -> Iterator[Proposal | Clipping | Present]:
    """What to do about each address: first those that the list has, then what services say of the others."""
    new = []
    for url in dict.fromkeys(urls):
        if there := known.at(url, catalogue):
            yield Present(url=url, place=there.place, title=str(there.title))
        else:
            new.append(url)
    for url in filter(is_commentary, new):
        yield _clipping(url, wishes, catalogue, services)
    papers = [url for url in new if not is_commentary(url)]
    yield from _composed(gather(papers, services), wishes, catalogue)


def of_pdf(
    printed: Record, url: str, wishes: Wishes, catalogue: Catalogue, services: Services
) -> Iterator[Proposal | Present]:
    """What to do about a PDF, by this address, by what is printed on its first page, or by its title."""
    own = (PAGES[kind].format(value) for kind in ("arxiv", "doi") if (value := getattr(printed, kind)))
    address = url or next(own, "")
    if address and (there := known.at(address, catalogue)):
        yield Present(url=address, place=there.place, title=str(there.title))
    else:
        yield from _composed([of_printed(printed, address, services)], wishes, catalogue)


def _composed(
    findings: Iterable[Findings], wishes: Wishes, catalogue: Catalogue
) -> Iterator[Proposal | Present]:
    """An entry for each; of two that turn out to be one paper the first."""
    for found in findings:
        proposal = entry.compose(found, wishes, catalogue)
        if there := known.same(proposal.paper, catalogue.papers):
            yield Present(url=found.url or found.asked.value, place=there.place, title=str(there.title))
        else:
            yield proposal
            catalogue = replace(catalogue, papers=(*catalogue.papers, proposal.paper))


def is_commentary(url: str) -> bool:
    """Does this lead to commentary? GitHub carries notes, but more often a paper's code."""
    return subject.of(url).kind == "page" and hosts.is_commentary(url)


def comments(urls: Iterable[str], services: Services) -> Iterator[tuple[Commentary, Unanswered | None]]:
    """Commentary at these addresses, by the titles of their pages where those can be read."""
    addresses = tuple(urls)
    asked = [Identifier("page", url) for url in addresses]
    for url, said in zip(addresses, lookup.look_up(asked, services), strict=True):
        if isinstance(said, Record):
            yield entry.commentary(url, said.title), None
        else:
            yield entry.commentary(url), said


def _clipping(url: str, wishes: Wishes, catalogue: Catalogue, services: Services) -> Clipping:
    ((made, trouble),) = comments([url], services)
    named = entry.commentary(url, wishes.title or str(made.title))
    article = Article(
        title=named.title, url=url, kind=named.kind, language=named.language, added=wishes.added
    )
    about = known.named_in(str(article.title), catalogue.papers)
    return Clipping(article=article, about=about, unanswered=(trouble,) if trouble else ())
