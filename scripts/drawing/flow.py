"""A paper's parts → columns and pages: text runs on, figures float to where there is room."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drawing.canvas import CHINESE, Box, Canvas, around
from drawing.colours import GREY, INK, mix
from drawing.lines import broken, set_line, words_of
from drawing.paper import Figure, Heading, Table

if TYPE_CHECKING:
    import pymupdf

    from drawing.paper import Paper, Part
    from drawing.styles import Style

BEFORE_CAPTION = 8.0  # points between a figure and its caption
AFTER_FLOAT = 14.0  # points between a caption and the text
ROW = 11.5  # points from one row of a table to the next


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A figure or table as it came to stand on a page."""

    number: str
    kind: str
    page: int
    box: Box
    caption_box: Box
    caption: str
    is_vector_only: bool


class Flow:
    """One paper being set; `placed` says afterwards where its figures and tables stand."""

    def __init__(self, document: pymupdf.Document, paper: Paper, style: Style) -> None:
        self.placed: list[Placed] = []
        self._document, self._paper, self._style = document, paper, style
        self._wide: list[Figure] = []
        self._narrow: list[Figure | Table] = []
        self._section = 0
        self._is_opening = False
        self._begin_page()

    def run(self) -> None:
        """Set the whole paper."""
        teasers = [part for part in self._paper.body if isinstance(part, Figure) and part.teaser]
        self._title()
        for teaser in teasers:
            self._float(teaser, self._whole())
        self._top = self._y
        self._abstract()
        for part in self._paper.body:
            if part not in teasers:
                self._set(part)
        while self._narrow or self._wide:
            self._next_column()
        self._canvas.finish()

    # ── pages and columns ─────────────────────────────────────────────────────────────────────────────

    def _begin_page(self) -> None:
        style = self._style
        page = self._document.new_page(width=style.width, height=style.height)
        self._canvas = Canvas(page)
        self._column = 0
        self._y = self._top = style.top
        if style.head and (page.number or style.chinese):
            self._running_head(page.number)
        self._canvas.text(
            style.width / 2, style.height - style.bottom / 2, str(page.number + 1),
            font=style.fonts[0], size=8.5, anchor=0.5,
        )  # fmt: skip

    def _running_head(self, number: int) -> None:
        style, y = self._style, self._style.top - 22
        words = style.head if number % 2 or style.chinese else self._paper.title
        self._canvas.text(style.left, y, words, font=style.fonts[0], size=7.8, colour=GREY)
        self._canvas.line(style.left, y + 5, style.width - style.left, y + 5, colour=GREY, width=0.4)

    def _next_column(self) -> None:
        if self._column + 1 < self._style.columns:
            self._column += 1
            self._y = self._top
        else:
            self._canvas.finish()
            self._begin_page()
            while self._wide:
                self._float(self._wide.pop(0), self._whole())
            self._top = self._y
        while self._narrow and self._fits(self._narrow[0]):
            self._float(self._narrow.pop(0), self._narrow_box())

    def _narrow_box(self) -> Box:
        """The current column."""
        style = self._style
        width = (style.width - 2 * style.left - style.gutter * (style.columns - 1)) / style.columns
        x0 = style.left + self._column * (width + style.gutter)
        return Box(x0, self._y, x0 + width, style.height - style.bottom)

    def _whole(self) -> Box:
        """All columns."""
        style = self._style
        return Box(style.left, self._y, style.width - style.left, style.height - style.bottom)

    # ── text ──────────────────────────────────────────────────────────────────────────────────────────

    def _title(self) -> None:
        style, paper, box = self._style, self._paper, self._whole()
        anchor = 0.5 if style.centred else 0.0
        if style.rules:
            self._canvas.line(box.x0, self._y - 20, box.x1, self._y - 20, width=3)
        bold = style.fonts[1] if not style.chinese else CHINESE
        font = style.heading_font if style.heading_font == "hebo" else bold
        self._y += style.title_size * 0.4
        self._lines(paper.title, box, (font,) * 3, style.title_size, style.title_size * 1.22, anchor)
        if style.rules:
            self._canvas.line(box.x0, self._y - 4, box.x1, self._y - 4, width=1)
            self._y += 12
        self._y += 4
        self._lines(
            ", ".join(paper.authors), box, (style.fonts[0],) * 3, style.size + 1, style.leading + 1, anchor
        )
        self._lines(paper.affiliation, box, (style.fonts[2],) * 3, style.size - 0.6, style.leading, anchor)
        self._y += 14

    def _abstract(self) -> None:
        style = self._style
        wide = style.columns == 1 or style.chinese
        box = (self._whole() if wide else self._narrow_box()).inset(24 if wide else 0, 0)
        fonts = (style.fonts[0], style.fonts[1], style.fonts[2])
        self._canvas.text(
            box.centre[0], self._y, style.abstract, font=self._bold(), size=style.size + 1, anchor=0.5
        )
        self._y += style.leading * 1.2
        self._lines(self._paper.abstract, box, fonts, style.size - 0.4, style.leading - 0.4, -1)
        self._y += style.leading * 0.8
        if wide:
            self._top = self._y

    def _lines(
        self, marked: str, box: Box, fonts: tuple[str, str, str], size: float, leading: float, anchor: float
    ) -> None:
        """Set words in this box without looking for the column's end."""
        for line in broken(words_of(marked, fonts), size, box.width):
            set_line(self._canvas, line, box.x0, self._y, size, anchor=anchor)
            self._y += leading

    def _set(self, part: Part) -> None:
        match part:
            case str():
                self._paragraph(part)
            case Heading(words):
                self._heading(words)
            case Figure(wide=True) if self._style.columns > 1:
                self._wide.append(part)
            case _ if self._style.columns == 1 and self._fits(part):
                self._float(part, self._narrow_box())
            case _:
                self._narrow.append(part)

    def _paragraph(self, marked: str) -> None:
        style = self._style
        is_flush = (self._is_opening and not style.chinese) or marked.startswith("[")
        indent = 0.0 if is_flush else style.indent
        self._is_opening = False
        width = self._narrow_box().width
        for place, line in enumerate(broken(words_of(marked, style.fonts), style.size, width, indent)):
            if self._y > style.height - style.bottom:
                self._next_column()
            x = self._narrow_box().x0 + (0.0 if place else indent)
            set_line(self._canvas, line, x, self._y + style.size * 0.72, style.size)
            self._y += style.leading
        self._y += 0.0 if style.indent else style.leading * 0.5

    def _heading(self, words: str) -> None:
        style = self._style
        if self._y + 4 * style.leading > style.height - style.bottom:
            self._next_column()
        is_numbered = words != style.references
        self._section += is_numbered
        shown = style.numbered.format(self._section, words) if is_numbered else words
        self._y += style.leading * 0.7
        x = self._narrow_box().x0
        self._canvas.text(x, self._y + style.size * 0.72, shown, font=self._bold(), size=style.size + 1.4)
        self._y += style.leading * 1.5
        self._is_opening = True

    def _bold(self) -> str:
        return CHINESE if self._style.chinese else self._style.heading_font

    # ── what floats ───────────────────────────────────────────────────────────────────────────────────

    def _fits(self, part: Figure | Table) -> bool:
        height = part.height if isinstance(part, Figure) else ROW * (len(part.rows) + 1)
        caption = self._caption_lines(part, self._narrow_box().width)
        needed = height + BEFORE_CAPTION + len(caption) * (self._style.caption_size + 2) + AFTER_FLOAT
        return self._y + needed <= self._style.height - self._style.bottom

    def _float(self, part: Figure | Table, box: Box) -> None:
        """Draw a figure and the caption below it, or a caption and the table below that."""
        self._y += AFTER_FLOAT / 2 if self._style.columns == 1 else 0
        if isinstance(part, Table):
            caption = self._caption(part, box)
            drawn = self._drawn(part, box)
        else:
            drawn = self._drawn(part, box)
            caption = self._caption(part, box)
        self._y += AFTER_FLOAT
        self.placed.append(
            Placed(
                number=part.number,
                kind="table" if isinstance(part, Table) else "figure",
                page=self._canvas.page.number + 1,
                box=around(drawn),
                caption_box=around(caption),
                caption=re.sub(r"\*", "", self._caption_text(part)),
                is_vector_only=not self._canvas.page.get_images(),
            )
        )

    def _drawn(self, part: Figure | Table, box: Box) -> list[Box]:
        height = part.height if isinstance(part, Figure) else ROW * len(part.rows)
        with self._canvas.measured() as marks:
            area = Box(box.x0, self._y, box.x1, self._y + height)
            part.draw(self._canvas, area) if isinstance(part, Figure) else self._table(part, area)
        self._y = max(mark.y1 for mark in marks) + BEFORE_CAPTION
        return marks

    def _caption(self, part: Figure | Table, box: Box) -> list[Box]:
        size = self._style.caption_size
        lines = self._caption_lines(part, box.width)
        anchor = 0.5 if len(lines) == 1 else -1.0
        with self._canvas.measured() as marks:
            for line in lines:
                set_line(self._canvas, line, box.x0, self._y + size * 0.72, size, anchor=anchor)
                self._y += size + 2
        self._y += BEFORE_CAPTION - 4 if isinstance(part, Table) else 0
        return marks

    def _caption_lines(self, part: Figure | Table, width: float) -> list:
        style = self._style
        return list(broken(words_of(self._caption_text(part), style.fonts), style.caption_size, width))

    def _caption_text(self, part: Figure | Table) -> str:
        label = (self._style.table if isinstance(part, Table) else self._style.figure).format(part.number)
        return f"**{label}** {part.caption}" if self._style.bold_label else f"{label} {part.caption}"

    def _table(self, table: Table, box: Box) -> None:
        """Three rules, the header between the first two, our own row shaded."""
        canvas, (header, *rows) = self._canvas, table.rows
        fonts = self._style.fonts
        y = box.y0
        canvas.line(box.x0, y, box.x1, y, width=1.0)
        self._row(header, box, y, fonts[1])
        canvas.line(box.x0, y + ROW + 2, box.x1, y + ROW + 2, width=0.5)
        y += ROW + 3
        for row in rows:
            if row is rows[-1]:
                canvas.rect(Box(box.x0, y, box.x1, y + ROW + 1), fill=mix((0.2, 0.4, 0.65), share=0.88))
            self._row(row, box, y, fonts[1] if row is rows[-1] else fonts[0])
            y += ROW
        canvas.line(box.x0, y + 2, box.x1, y + 2, width=1.0, colour=INK)

    def _row(self, cells: tuple[str, ...], box: Box, y: float, font: str) -> None:
        size = self._style.caption_size - 0.4
        columns = box.inset(4, 0).columns(2.2, *([1.0] * (len(cells) - 1)))
        for place, (cell, column) in enumerate(zip(cells, columns, strict=True)):
            x, anchor = (column.centre[0], 0.5) if place else (column.x0, 0.0)
            self._canvas.text(x, y + ROW * 0.78, cell, font=font, size=size, anchor=anchor)
