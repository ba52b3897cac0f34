"""arXiv: what its search interface says of up to a hundred preprints in one answer."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import feedparser

from readinglist.identifiers import WRITTEN, Identifier, identify
from readinglist.lookup import ask, stated, words
from readinglist.lookup.links import links_in
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "arXiv"
KINDS = ("arxiv",)
MOST = 100  # the interface allows more, but takes long over them

QUERY = "https://export.arxiv.org/api/query?id_list={}&max_results={}"
SEARCH = "https://export.arxiv.org/api/query?search_query=ti:%22{}%22&max_results=10"
HEADERS = {"content-type": "application/atom+xml; charset=utf-8"}
SUBJECT = re.compile(r"\.[a-z]{2}(?=/)", re.IGNORECASE)  # math.gt/0309136 is math/0309136


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """One record for each preprint that arXiv has."""
    numbered = ((SUBJECT.sub("", value), value) for value in values)
    by_number = {number: value for number, value in numbered if WRITTEN["arxiv"][0].fullmatch(number)}
    if not by_number:
        return
    text = ask.read_xml(QUERY.format(",".join(by_number), len(by_number)), services)
    for entry in _entries(text):
        number = SUBJECT.sub("", identify(words.line(entry.get("id"))).value)
        if number in by_number and words.title(entry.get("title")):
            yield _record(entry, by_number[number], number)


def named(word: str, services: Services) -> Iterator[Record]:
    """Some preprints with this word in their title."""
    for entry in _entries(ask.read_xml(SEARCH.format(quote(word)), services)):
        number = identify(words.line(entry.get("id"))).value
        if WRITTEN["arxiv"][0].fullmatch(number) and words.title(entry.get("title")):
            yield _record(entry, number, number)


def _entries(text: str) -> list[Any]:
    """The entries of a feed; bytes in a stream, because feedparser opens what looks like an address."""
    feed = feedparser.parse(
        io.BytesIO(text.encode()), response_headers=HEADERS, sanitize_html=False, resolve_relative_uris=False
    )
    if feed.bozo or not feed.get("version"):
        raise ask.Unreadable("it is no Atom feed")
    return list(feed.entries)


def _record(entry: Any, value: str, number: str) -> Record:
    comment = words.line(entry.get("arxiv_comment"), words.LONGEST_TEXT)
    abstract = words.paragraph(entry.get("summary"))
    published = words.day(entry.get("published"))
    return Record(
        asked=Identifier("arxiv", value),
        source=NAME,
        title=words.title(entry.get("title")),
        authors=words.people(each.get("name") for each in entry.get("authors", [])),
        year=words.year(published),
        venue=words.line(entry.get("arxiv_journal_ref")) or stated.venue(comment),
        published=published,
        arxiv=number,
        doi=words.identifier("doi", entry.get("arxiv_doi")),
        url=f"https://arxiv.org/abs/{number}",
        abstract=abstract,
        links=links_in(f"{comment} {abstract}"),
    )
