"""Writes addresses without what came along when they were copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue.fixing import urls
from readinglist.catalogue.fixing.spans import Fields, Scalar, listed
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.catalogue.fixing.document import Document, Edit
    from readinglist.catalogue.fixing.spans import Part

AT_ARXIV: dict[str, Callable[[str], str]] = {"url": urls.page_at_arxiv, "pdf": urls.pdf_at_arxiv}
"""How a paper's own addresses are written where they lead to arXiv."""


def edits(document: Document) -> Iterator[Edit]:
    """HTTPS for HTTP, no tracking, no punctuation behind, the host in small letters."""
    for entry in document.entries("papers"):
        for field, own in AT_ARXIV.items():
            yield from _respelt(entry.get(field), document, own)
        yield from (edit for part in _others(entry) for edit in _respelt(part, document))
    for article in document.entries("articles"):
        yield from _respelt(article.get("url"), document)


def _respelt(part: Part | None, document: Document, own: Callable[[str], str] = str) -> Iterator[Edit]:
    if isinstance(part, Scalar) and part.text:
        better = own(urls.tidied(one_line(part.text)))
        yield from document.respelt(part, better, f"address written as {better}")


def _others(entry: Fields) -> Iterator[Part]:
    """The addresses in a paper's links and commentary."""
    links = entry.get("links")
    for _, value in links.pairs if isinstance(links, Fields) else ():
        yield from listed(value)
    for remark in listed(entry.get("commentary")):
        if isinstance(remark, Fields) and (url := remark.get("url")):
            yield url
