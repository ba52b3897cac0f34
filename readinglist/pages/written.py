"""What people wrote by hand → pages of their own, and words on generated pages; safe, whoever wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.model import Page
from readinglist.pages import mathml
from readinglist.prose import reading
from readinglist.prose.links import lead_from

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from readinglist.model import Note
    from readinglist.pages.shelf import Shelf
    from readinglist.prose.reading import Prose

BEHIND_PAPERS = 0.5  # who searches an identifier looks for its paper, not for an example in a text


def markdown_of(note: Note, page: str) -> str:
    """The note as it may stand on this page."""
    return _read(note, page).markdown


def besides(shelf: Shelf, taken: Container[str]) -> Iterator[Page]:
    """A page for each note that is on none of the generated pages, at the address of its file."""
    for note in shelf.catalogue.notes:
        if note.uri not in taken and addresses.generated(note.uri) not in taken:
            yield _page(note)


def _page(note: Note) -> Page:
    read = _read(note, note.uri)
    return Page(
        uri=note.uri,
        body=f"{read.markdown}\n",
        matter=dict(_matter(note, read)),
        quoted=(0, len(read.markdown)),
        is_written=True,
    )


def _matter(note: Note, read: Prose) -> Iterator[tuple[str, object]]:
    """Front matter, in which themes escape nothing."""
    if title := text.plain(note.title or read.title):
        yield "title", text.escape_metadata(title)
    if description := text.plain(note.description):
        yield "description", text.escape_metadata(description)
    if note.hide:
        yield "hide", list(note.hide)
    if note.language:
        yield "language", note.language
    yield "search", {"boost": BEHIND_PAPERS}


def _read(note: Note, page: str) -> Prose:
    return reading.read(note.markdown, lead_from(note.uri, page), mathml.shown)
