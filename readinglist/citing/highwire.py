"""Reference → names and contents of the `citation_` metas that scholarly search engines read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, PREPRINT, THESIS, date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.citing.reference import Reference

CONTAINERS = {
    CONFERENCE: "citation_conference_title",
    JOURNAL: "citation_journal_title",
    PREPRINT: "citation_publisher",
    BOOK: "citation_publisher",
    THESIS: "citation_dissertation_institution",
}
"""What names the container of each kind."""


def tags(reference: Reference) -> Iterator[tuple[str, str]]:
    """Pairs of a meta's name and its content, one for each thing known."""
    return ((name, content) for name, content in _tags(reference) if content)


def _tags(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "citation_title", reference.title
    yield from (("citation_author", person.inverted) for person in reference.authors)
    yield "citation_publication_date", date_text(reference.date, "/")
    if reference.first_published != reference.date:
        yield "citation_online_date", date_text(reference.first_published, "/")
    if reference.kind in CONTAINERS:
        yield CONTAINERS[reference.kind], reference.container
    yield "citation_doi", reference.doi
    yield "citation_arxiv_id", reference.arxiv
    yield "citation_abstract_html_url", reference.url
    yield "citation_pdf_url", reference.pdf
    yield from (("citation_keywords", keyword) for keyword in reference.keywords)
    yield "citation_language", reference.language
