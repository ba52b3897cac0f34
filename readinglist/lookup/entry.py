"""What was found about a paper, and what its curator wishes → an entry, and who says each field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from readinglist import hosts, licences, names
from readinglist.identifiers import identify
from readinglist.lookup import appearance, subject
from readinglist.lookup.acl import spelt
from readinglist.model import Commentary, Link, Paper
from readinglist.text import free_slug, to_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readinglist.lookup.gather import Findings
    from readinglist.model import Catalogue, Record, Unanswered

YOU = "you"
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
        return bool(self.paper.title) and any(getattr(self.paper, name) for name in WAYS)


def compose(found: Findings, wishes: Wishes, catalogue: Catalogue) -> Proposal:
    """The entry, whole or not."""
    known = {**_ways(found), **_plain(found), **_wished(wishes, catalogue)}
    said = appearance.of(found, wishes, catalogue)
    known |= said.fields
    if found.url and not any(name in known for name in WAYS):
        known["url"] = found.url, ADDRESS
    values: dict[str, Any] = {name: value for name, (value, _) in known.items()}
    values["title"] = to_text(values.get("title", ""))
    taken = {name for paper in catalogue.papers for name in (paper.id, *paper.aliases)}
    name = wishes.id or free_slug(values["title"].in_("en"), taken)
    paper = Paper(**values, id=name, added=wishes.added)
    origins = {name: origin for name, (_, origin) in known.items()}
    return Proposal(
        paper=paper, origins=origins, lacks=(*_lacks(paper), *said.lacks), unanswered=found.unanswered
    )


Said = dict[str, tuple[Any, str]]
"""A value and who says so, by field."""

WAYS = ("arxiv", "doi", "openreview", "acl", "url", "pdf")
EARLIEST = ("title", "authors", "published")
"""Fields that are the asked paper's own rather than its published version's."""


def _ways(found: Findings) -> Said:
    """What leads to the paper: what was asked by, and what records add to it."""
    latest = (*([found.published] if found.published else []), *found.records)
    ways = {kind: _first(kind, latest) for kind in ("arxiv", "doi", "openreview", "acl")}
    asked = spelt(found.asked.value) if found.asked.kind == "acl" else found.asked.value
    if found.asked.kind in ways and not ways[found.asked.kind][0]:
        ways[found.asked.kind] = asked, ADDRESS
    if found.asked.kind == "page":
        ways["pdf" if subject.is_pdf(found.url) else "url"] = found.url, ADDRESS
        if identify(found.url).kind != "cvf":  # whose pages' addresses tell those of their PDFs
            ways.setdefault("pdf", _first("pdf", found.records))
    return {name: said for name, said in ways.items() if said[0]}


def _plain(found: Findings) -> Said:
    """What needs no weighing."""
    said = {name: _first(name, found.records) for name in EARLIEST}
    said["links"] = _links(found.records)
    said["licence"] = _licence(found)
    return {name: each for name, each in said.items() if each[0]}


def _wished(wishes: Wishes, catalogue: Catalogue) -> Said:
    """What the curator says; a topic that is none stays, for the list's reader to refuse with a hint."""
    slugs = names.index(catalogue.topics)
    topics = tuple(dict.fromkeys(names.resolve(name, slugs) or name for name in wishes.topics))
    said = {"title": wishes.title, "topics": topics, "tags": wishes.tags, "commentary": wishes.commentary}
    return {name: (value, YOU) for name, value in said.items() if value}


def _first(name: str, records: Iterable[Record]) -> tuple[Any, str]:
    """The first record's word on a field."""
    said = ((getattr(record, name), record.source) for record in records)
    return next((each for each in said if each[0]), ("", ""))


def _links(records: Iterable[Record]) -> tuple[tuple[Link, ...], str]:
    """Every link, each once."""
    by_identity: dict[object, Link] = {}
    sources: dict[str, None] = {}
    for record in records:
        for link in record.links:
            by_identity.setdefault(identify(link.url), link)
            sources[record.source] = None
    return tuple(by_identity.values()), ", ".join(sources)


def _licence(found: Findings) -> tuple[str, str]:
    """The licence that lets figures be shown, if either version has one."""
    said = [(found.licence, "arXiv")] if found.licence else []
    others = (*found.records, *([found.published] if found.published else []))
    said += [(record.licence, record.source) for record in others if record.licence]
    return next((each for each in said if licences.is_open(each[0])), said[0] if said else ("", ""))


def commentary(url: str, title: str = "") -> Commentary:
    """A commentary by its address, kind and language by its host."""
    kind, language = hosts.infer(url, to_text(title))
    return Commentary(url=url, title=to_text(title), kind=kind, language=language)


def _lacks(paper: Paper) -> Iterator[str]:
    if not paper.title:
        how = "--from-pdf FILE or --title" if paper.pdf else "--title"
        yield f"title: nobody said it; give it with {how}"
    if not any(getattr(paper, name) for name in WAYS):
        yield "the paper: nothing leads to it; give its address besides"
    if not paper.authors:
        yield "authors: nobody said them; write  authors: […]  into the entry"
    if identify(paper.url).kind == "url" and "github.com/" in paper.url:
        yield "the paper: nothing leads to it but its code; give the paper's own address instead"
