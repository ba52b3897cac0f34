"""Papers → papers.json: all that the list says, for programs. What each name means: papers.schema.json."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.exports import written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from readinglist.exports.library import Library
    from readinglist.exports.written import Json
    from readinglist.holdings import Collection
    from readinglist.model import Citations, Commentary, Paper, Text, Topic, Venue

NAME = "papers.json"
SCHEMA = 1
"""Counts the changes after which a program that reads these files has to be changed, too."""
IDENTIFIERS = ("arxiv", "doi", "openreview", "acl", "url", "pdf")


def entry(library: Library, paper: Paper) -> str:
    """One paper."""
    page = addresses.paper(paper.id)
    return written.one_line(
        {
            "id": paper.id,
            "title": _text(paper.title),
            "page": library.absolute(page) or addresses.from_root(page),
            "authors": list(paper.authors),
            "affiliations": list(paper.affiliations),
            "venue": _named(library.venues, paper.venue),
            "year": paper.year,
            "presentation": paper.presentation,
            "award": paper.award,
            "topics": [_named(library.topics, slug) for slug in paper.topics],
            "tags": list(paper.tags),
            "identifiers": {name: value for name in IDENTIFIERS if (value := getattr(paper, name))},
            "links": [{"kind": link.kind, "url": link.url} for link in paper.links],
            "commentary": [_commentary(each) for each in paper.commentary],
            "abstract": _text(paper.abstract),
            "tldr": _text(paper.tldr),
            "summary": {section.kind: _text(section.words) for section in paper.summary},
            "keywords": list(paper.keywords),
            "published": paper.published,
            "added": paper.added,
            "citations": _citations(paper.citations),
            "licence": paper.licence,
            "earlier_ids": list(paper.aliases),
        }
    )


def export(library: Library, collection: Collection, entries: Sequence[str]) -> str:
    """The papers, after the version of what they are written in and whose they are."""
    head: dict[str, Json] = {
        "schema": SCHEMA,
        "site": library.site,
        "list": library.settings.site_name,
        "collection": _text(collection.title),
    }
    return written.file(head, "papers", entries)


def _text(words: Text) -> Json:
    return dict(words.by_language)


def _named(vocabulary: Mapping[str, Venue] | Mapping[str, Topic], slug: str) -> Json:
    """A venue or topic by slug and name; nothing for the slug of none."""
    found = vocabulary.get(slug)
    return {"slug": slug, "name": _text(found.name)} if found else {}


def _commentary(commentary: Commentary) -> Json:
    values: dict[str, Json] = {
        "url": commentary.url,
        "kind": commentary.kind,
        "title": _text(commentary.title),
        "by": commentary.by,
        "language": commentary.language,
        "date": commentary.date,
    }
    return {name: value for name, value in values.items() if value}


def _citations(citations: Citations) -> Json:
    values: dict[str, Json] = {
        "count": citations.count,
        "as_of": citations.as_of,
        "source": citations.source,
    }
    return {name: value for name, value in values.items() if value} if citations.count else {}
