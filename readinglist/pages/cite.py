"""Paper → how its page says to cite it, and the files to take along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, citing
from readinglist.citing import schema_org
from readinglist.model import TextFile
from readinglist.pages import metas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.citing import Form
    from readinglist.model import Paper
    from readinglist.pages.shelf import Shelf

FORMS = citing.forms()
FILES = ("bib",)
"""What every reference manager opens; the other forms are there to be pasted. A file for each paper is what a
build of a long list waits for: two thousand more of them took a twentieth of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The paper in one form."""

    name: str
    suffix: str
    text: str
    file: str
    """What its file is called, or ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """All that a page says of how its paper is cited."""

    citations: tuple[Citation, ...]
    linked_data: str
    """JSON-LD, safe within a script."""
    script: str
    """Where the script is that makes tabs of the forms."""


def pages(shelf: Shelf) -> Iterator[TextFile]:
    """The files of each paper, beside its page."""
    for paper in shelf.catalogue.papers:
        for form in filter(_has_file, FORMS):
            uri = addresses.beside(addresses.paper(paper.id), _file(paper, form))
            yield TextFile(uri=uri, text=form.write((shelf.references[paper.id],)))


def cited(shelf: Shelf, page: str, paper: Paper) -> Cited:
    """The section of the paper's page."""
    reference = shelf.references[paper.id]
    return Cited(
        citations=tuple(
            Citation(
                name=form.NAME,
                suffix=form.SUFFIX,
                text=form.write((reference,)).rstrip("\n"),
                file=_file(paper, form) if _has_file(form) else "",
            )
            for form in FORMS
        ),
        linked_data=schema_org.write(
            reference, page=metas.absolute(shelf, page), image=metas.image(shelf, paper)
        ),
        script=addresses.href(page, addresses.script("cite.js")),
    )


def _has_file(form: Form) -> bool:
    return form.SUFFIX in FILES


def _file(paper: Paper, form: Form) -> str:
    return f"{paper.id}.{form.SUFFIX}"
