"""Reference → an OpenURL ContextObject, by which reference managers find a paper in a page (COinS)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from readinglist.citing.reference import BOOK, CONFERENCE, JOURNAL, OTHER, PREPRINT, THESIS, date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.citing.reference import Reference

FORMATS = {
    CONFERENCE: ("book", "proceeding", "atitle", "btitle"),
    JOURNAL: ("journal", "article", "atitle", "jtitle"),
    PREPRINT: ("journal", "preprint", "atitle", "jtitle"),
    BOOK: ("book", "book", "btitle", "pub"),
    THESIS: ("dissertation", "", "title", "inst"),
    OTHER: ("journal", "unknown", "atitle", "jtitle"),
}
"""The standard's format and genre for each kind, and its names for title and container."""


def context(reference: Reference) -> str:
    """The value of the title attribute of `<span class="Z3988">`, still to be escaped for HTML."""
    return "&".join(f"{name}={quote(value, safe=':/')}" for name, value in _pairs(reference) if value)


def _pairs(reference: Reference) -> Iterator[tuple[str, str]]:
    form, genre, title, container = FORMATS[reference.kind]
    yield "ctx_ver", "Z39.88-2004"
    yield "rft_val_fmt", f"info:ofi/fmt:kev:mtx:{form}"
    yield "rft.genre", genre
    yield f"rft.{title}", reference.title
    yield f"rft.{container}", reference.container
    yield "rft.date", date_text(reference.date)
    if reference.authors:
        yield "rft.aulast", reference.authors[0].surname
        yield "rft.aufirst", reference.authors[0].given
    yield from (("rft.au", person.inverted) for person in reference.authors)
    yield "rft_id", f"info:doi/{reference.doi}" if reference.doi else ""
    yield "rft_id", f"info:arxiv/{reference.arxiv}" if reference.arxiv else ""
    yield "rft_id", reference.url
    yield "rft.language", reference.language
