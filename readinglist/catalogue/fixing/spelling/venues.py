"""Spells a venue as its file is called, the year behind its name in a field of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import names
from readinglist.catalogue.fixing.document import Edit, quoted
from readinglist.catalogue.fixing.spans import Scalar
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document
    from readinglist.catalogue.fixing.spans import Fields


def edits(document: Document) -> Iterator[Edit]:
    """`CVPR 2022`, `cvpr22`, `IEEE CVPR` → `cvpr` and `year: 2022`; unknown names stay."""
    for entry in document.entries("papers"):
        venue = entry.get("venue")
        if isinstance(venue, Scalar) and document.is_on_one_line(venue):
            yield from _respelt(venue, entry, document)


def _respelt(venue: Scalar, entry: Fields, document: Document) -> Iterator[Edit]:
    slug, year = _meant(one_line(venue.text), document)
    said = entry.get("year")
    if not slug or (year and said and (not isinstance(said, Scalar) or said.text.strip() != str(year))):
        return  # which of two years is right, only a person knows
    if year and not said:
        yield _with_year(venue, slug, year, entry, document)
    else:
        yield from document.respelt(venue, slug, f"venue {one_line(venue.text)} is called {slug}")


def _meant(name: str, document: Document) -> tuple[str, int]:
    """The slug and the year behind the name, as loading reads them."""
    slugs = dict(document.names.venues)
    if whole := names.resolve(name, slugs):
        return whole, 0
    short, year = names.split_year(name)
    return names.resolve(short, slugs), year


def _with_year(venue: Scalar, slug: str, year: int, entry: Fields, document: Document) -> Edit:
    """One edit for both fields, so that neither is made without the other."""
    what = f"venue {one_line(venue.text)} is {slug}, year {year}"
    words = quoted(slug, venue.style)
    if entry.in_brackets:
        return Edit(venue.start, venue.end, f"{words}, year: {year}", what)
    end = document.line_end(venue.end)
    indent = " " * document.column(next(key.start for key, _ in entry.pairs if key.text == "venue"))
    rest = document.text[venue.end : end]
    return Edit(venue.start, end, f"{words}{rest}\n{indent}year: {year}", what)
