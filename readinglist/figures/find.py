"""Layouts of a paper's pages → its figures, tables and algorithms.

By captions and the geometry around them, as C. Clark and S. Divvala do in "PDFFigures 2.0: Mining Figures
from Research Papers" (JCDL 2016): find the captions, tell body text from what belongs to a figure, propose
regions beside each caption, and choose those that together leave the page explained best.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from readinglist.figures import looks, neighbours, resolve, rows, sheet, starts, style, teaser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.layout import Layout
    from readinglist.figures.sheet import Sheet
    from readinglist.figures.style import Style
    from readinglist.model import Region


def as_read(page: Layout) -> Layout:
    """The page itself, where all its ink was read at once."""
    return page


def find(pages: Sequence[Layout], whole: Callable[[Layout], Layout] = as_read) -> tuple[Region, ...]:
    """Every figure, table and algorithm with a caption, in the order of the pages, after a teaser without.

    Where the text tells nothing, what looks like a figure, or else the first page. `whole` gives a page with
    its ink, which is not read at first where nothing asks for it.
    """
    rows_by_page = [rows.join(page.lines) for page in pages]
    measures = style.of(pages, rows_by_page)
    begun = starts.of(rows_by_page, measures)
    sheets = [
        sheet.of(page, lines, measures, begins)
        for page, lines, begins in zip(pages, rows_by_page, begun, strict=True)
        if begins
    ]
    bare = functools.partial(_bare, pages, begun, measures, whole)
    captioned = neighbours.settle(tuple(resolve.best(sheets)), sheets, bare)
    if not pages:
        return ()
    found = (*teaser.find(pages[0], rows_by_page[0], measures, captioned), *captioned)
    return found or looks.find(pages)


def _bare(
    pages: Sequence[Layout],
    begun: Sequence[AbstractSet[int]],
    measures: Style,
    whole: Callable[[Layout], Layout],
    number: int,
) -> Iterator[Sheet]:
    """The sheet of the page with this number, if it is there and no caption begins on it."""
    for page, begins in zip(pages, begun, strict=True):
        if page.page == number and not begins:
            yield sheet.of(whole(page), rows.join(page.lines), measures, frozenset())
