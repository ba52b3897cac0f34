"""What was found about a paper, and what its curator wishes → an entry, and who says each field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from readinglist import hosts, licences, names
from readinglist.identifiers import WAYS_TO_A_PAPER, WRITTEN, identify
from readinglist.lookup import appearance, arxiv, subject
from readinglist.lookup.acl import spelt
from readinglist.lookup.said import YOU, Said
from readinglist.model import Commentary, Link, Paper
from readinglist.text import free_slug, to_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readinglist.lookup.gather import Findings
    from readinglist.model import Catalogue, Record, Unanswered

ADDRESS = "the address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a curator says of a paper; it counts more than what services say."""

    title: str = ""
    id: str = ""
    venue: str = ""
    year: int = 0
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    commentary: tuple[Commentary, ...] = ()
    added: str = ""
    """The day on which the entry is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An entry as it would be added."""

    paper: Paper
    origins: Mapping[str, str] = field(default_factory=dict)
    """Who says so, by field."""
    lacks: tuple[str, ...] = ()
    """A sentence for each thing that is not known, and what to do about it."""
    unanswered: tuple[Unanswered, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Has the entry what a list asks of one: a title, and a way to the paper?"""
        return bool(self.paper.title) and any(getattr(self.paper, name) for name in WAYS_TO_A_PAPER)


def compose(found: Findings, wishes: Wishes, catalogue: Catalogue) -> Proposal:
    """The entry, whole or not."""
    known = {**_ways(found), **_plain(found), **_wished(wishes, catalogue)}
    said = appearance.of(found, wishes, catalogue)
    known |= said.fields
    if found.url and not any(name in known for name in WAYS_TO_A_PAPER):
        known["url"] = Said(found.url, ADDRESS)
    values: dict[str, Any] = {name: each.value for name, each in known.items()}
    values["title"] = to_text(values.get("title", ""))
    taken = {name for paper in catalogue.papers for name in (paper.id, *paper.aliases)}
    name = wishes.id or free_slug(values["title"].in_("en"), taken)
    paper = Paper(**values, id=name, added=wishes.added)
    origins = {name: each.source for name, each in known.items()}
    return Proposal(
        paper=paper, origins=origins, lacks=(*_lacks(paper), *said.lacks), unanswered=found.unanswered
    )


EARLIEST = ("title", "authors", "published")
"""Fields that are the asked paper's own rather than its published version's."""


def _ways(found: Findings) -> dict[str, Said]:
    """What leads to the paper: what was asked by, and what records add to it."""
    ways = {kind: _first(kind, found.latest) for kind in WRITTEN}
    asked = spelt(found.asked.value) if found.asked.kind == "acl" else found.asked.value
    if found.asked.kind in ways and not ways[found.asked.kind]:
        ways[found.asked.kind] = Said(asked, ADDRESS)
    if found.asked.kind == "page":
        ways["pdf" if subject.is_pdf(found.url) else "url"] = Said(found.url, ADDRESS)
        if identify(found.url).kind != "cvf":  # whose pages' addresses tell those of their PDFs
            ways.setdefault("pdf", _first("pdf", found.records))
    return {name: said for name, said in ways.items() if said}


def _plain(found: Findings) -> dict[str, Said]:
    """What needs no weighing."""
    said = {name: _first(name, found.records) for name in EARLIEST}
    said["links"] = _links(found.records)
    said["licence"] = _licence(found)
    return {name: each for name, each in said.items() if each}


def _wished(wishes: Wishes, catalogue: Catalogue) -> dict[str, Said]:
    """What the curator says; a topic that is none stays, for the list's reader to refuse with a hint."""
    slugs = names.index(catalogue.topics)
    topics = tuple(dict.fromkeys(names.resolve(name, slugs) or name for name in wishes.topics))
    said = {"title": wishes.title, "topics": topics, "tags": wishes.tags, "commentary": wishes.commentary}
    return {name: Said(value, YOU) for name, value in said.items() if value}


def _first(name: str, records: Iterable[Record]) -> Said:
    """The first record's word on a field."""
    said = (Said(getattr(record, name), record.source) for record in records)
    return next(filter(None, said), Said())


def _links(records: Iterable[Record]) -> Said:
    """Every link, each once."""
    by_identity: dict[object, Link] = {}
    sources: dict[str, None] = {}
    for record in records:
        for link in record.links:
            by_identity.setdefault(identify(link.url), link)
            sources[record.source] = None
    return Said(tuple(by_identity.values()), ", ".join(sources))


def _licence(found: Findings) -> Said:
    """The licence that lets figures be shown, if either version has one."""
    records = (*found.records, *([found.published] if found.published else []))
    told = (Said(found.licence, arxiv.NAME), *(Said(each.licence, each.source) for each in records))
    said = list(filter(None, told))
    return next((each for each in said if licences.is_open(each.value)), said[0] if said else Said())


def commentary(url: str, title: str = "") -> Commentary:
    """A commentary by its address, kind and language by its host."""
    kind, language = hosts.infer(url, to_text(title))
    return Commentary(url=url, title=to_text(title), kind=kind, language=language)


def _lacks(paper: Paper) -> Iterator[str]:
    if not paper.title:
        how = "--from-pdf FILE or --title" if paper.pdf else "--title"
        yield f"title: nobody said it; give it with {how}"
    if not any(getattr(paper, name) for name in WAYS_TO_A_PAPER):
        yield "the paper: nothing leads to it; give its address besides"
    if not paper.authors:
        yield "authors: nobody said them; write  authors: […]  into the entry"
    if identify(paper.url).kind == "url" and "github.com/" in paper.url:
        yield "the paper: nothing leads to it but its code; give the paper's own address instead"
