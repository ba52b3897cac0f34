"""Layouts of a paper's pages → its figures, tables and algorithms.

By captions and the geometry around them, as C. Clark and S. Divvala do in "PDFFigures 2.0: Mining Figures
from Research Papers" (JCDL 2016): find the captions, tell body text from what belongs to a figure, propose
regions beside each caption, and choose those that together leave the page explained best.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.figures import looks, neighbours, resolve, rows, sheet, starts, style, teaser, turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from readinglist.figures.layout import Layout, Line
    from readinglist.figures.sheet import Sheet
    from readinglist.figures.style import Style
    from readinglist.model import Region


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A page as it is read: upright, or turned where captions lie on their side."""

    page: Layout
    rows: Sequence[Line]
    begins: AbstractSet[int]
    """Rows that begin a caption."""


def as_read(page: Layout) -> Layout:
    """The page itself, where all its ink was read at once."""
    return page


def find(pages: Sequence[Layout], whole: Callable[[Layout], Layout] = as_read) -> tuple[Region, ...]:
    """Every figure, table and algorithm with a caption, in the order of the pages, after a teaser without.

    Where the text tells nothing, what looks like a figure, or else the first page. `whole` gives a page with
    its ink, which is not read at first where nothing asks for it.
    """
    if not pages:
        return ()
    views = (*pages, *(turned for page in pages for turned in page.turned))
    rows_by_view = [rows.join(view.lines) for view in views]
    measures = style.of(pages, rows_by_view[: len(pages)])
    begun = starts.of(rows_by_view, measures)
    read = [
        View(page=view, rows=lines, begins=begins)
        for view, lines, begins in zip(views, rows_by_view, begun, strict=True)
    ]
    sheets = sorted(_sheets(read, measures), key=lambda one: one.page)
    bare = functools.partial(_bare, read, measures, whole)
    settled = neighbours.settle(tuple(resolve.best(sheets)), sheets, bare)
    captioned = tuple(turns.righted(settled, {page.page: page for page in pages}))
    found = (*teaser.find(pages[0], rows_by_view[0], measures, captioned), *captioned)
    return found or looks.find(pages)


def _sheets(read: Sequence[View], measures: Style) -> Iterator[Sheet]:
    """The sheets of all views on which a caption begins."""
    for view in read:
        if view.begins and view.page.turn:
            upright = next(other for other in read if other.page.page == view.page.page)
            sorted_upright = sheet.of(upright.page, upright.rows, measures, upright.begins)
            yield sheet.of_turned(view.page, view.rows, measures, view.begins, sorted_upright)
        elif view.begins:
            yield sheet.of(view.page, view.rows, measures, view.begins)


def _bare(
    read: Sequence[View], measures: Style, whole: Callable[[Layout], Layout], number: int
) -> Iterator[Sheet]:
    """The sheet of the page with this number, if it is there and no caption begins on it."""
    views = [view for view in read if view.page.page == number]
    if views and not any(view.begins for view in views):
        page = whole(views[0].page)
        yield sheet.of(page, rows.join(page.lines), measures, frozenset())
