"""Layouts of a paper's pages → its figures, tables and algorithms.

By captions and the geometry around them, as C. Clark and S. Divvala do in "PDFFigures 2.0: Mining Figures
from Research Papers" (JCDL 2016): find the captions, tell body text from what belongs to a figure, propose
regions beside each caption, and choose those that together leave the page explained best.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures import looks, resolve, rows, sheet, starts, style, teaser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.layout import Layout
    from readinglist.model import Region


def find(pages: Sequence[Layout]) -> tuple[Region, ...]:
    """Every figure, table and algorithm with a caption, in the order of the pages, after a teaser without.

    Where the text tells nothing, what looks like a figure, or else the first page.
    """
    rows_by_page = [rows.join(page.lines) for page in pages]
    measures = style.of(pages, rows_by_page)
    begun = starts.of(rows_by_page, measures)
    sheets = [
        sheet.of(page, lines, measures, begins)
        for page, lines, begins in zip(pages, rows_by_page, begun, strict=True)
        if begins
    ]
    captioned = tuple(resolve.best(sheets))
    if not pages:
        return ()
    found = (*teaser.find(pages[0], rows_by_page[0], measures, captioned), *captioned)
    return found or looks.find(pages)
