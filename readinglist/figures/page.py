"""A PDF → its pages as plain layouts."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

import pymupdf

from readinglist.figures import bitmap, boxes, commands, garbled, ink, labels, pixels, readings, turns
from readinglist.figures.layout import Ink, Layout, Line
from readinglist.model import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

HEADER_WITHIN = 1024  # bytes; where readers look for a PDF's first mark
MOST_PAGES = 60  # a paper and its appendix; of a thesis, the first chapters
MOST_PATHS = 20_000  # beyond, colours and clips cost more than they tell: these take 0.2 s
MOST_MARKS = 500_000  # a page's map or cloud of points; with more it is looked at from afar
FEW_LETTERS = 300  # on a page whose words are not text: a running head and a publisher's note
MOST_SEEN = 1_000_000  # to draw so many takes 4 s, and that is done twice; 82 kB can hold 3 million
MOST_LOOKED_AT = 12  # pages without words: a conference paper; each takes as long as ten pages of text
MOST_LINES = 4000  # a page of a telephone book has 1,500
FLAGS = pymupdf.TEXTFLAGS_DICT & ~pymupdf.TEXT_PRESERVE_IMAGES & ~pymupdf.TEXT_PRESERVE_LIGATURES
BOLD = pymupdf.TEXT_FONT_BOLD
STRAIGHT = 0.99  # of a direction's length along an axis: a degree or two, as in scans
WATERMARK_PT = 80  # wide and high
CAPITAL = 0.75  # a capital's height, as a share of the font's size
INDEX_SIZE = 0.8  # of the size of the letters whose index it is, at most
MOST_PIXELS = 1_000_000  # of a page seen from afar: one a point, of paper twice as large as A4
FONT_WHITE = 0.15  # of the height of a font's box, above its capitals
DESCENDER = 0.22  # the depth of a g


class Unusable(Exception):
    """No figures can be read from this PDF: `code` is a stable name, `reason` a sentence."""

    def __init__(self, code: str, reason: str) -> None:
        self.code = code
        self.reason = reason
        super().__init__(reason)


def open_pdf(path: Path) -> pymupdf.Document:
    """The PDF, seen to be one that can be read; raises Unusable."""
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(HEADER_WITHIN):
            raise Unusable("not-a-pdf", "This is not a PDF: its beginning lacks the mark %PDF-.")
    try:
        document = pymupdf.open(path, filetype="pdf")
    except (pymupdf.FileDataError, pymupdf.EmptyFileError, RuntimeError, ValueError) as error:
        raise Unusable("damaged", f"The PDF is damaged and cannot be opened: {error}.") from error
    if not document.is_pdf:
        raise Unusable("not-a-pdf", "This is not a PDF, but another kind of document.")
    if document.needs_pass:
        raise Unusable("encrypted", "The PDF asks for a password.")
    if not _page_count(document):
        raise Unusable("empty", "The PDF has no pages, or none that can be found.")
    return document


def _page_count(document: pymupdf.Document) -> int:
    try:
        return int(document.page_count)
    except (pymupdf.mupdf.FzErrorBase, RuntimeError):
        return 0


def layouts(document: pymupdf.Document) -> Iterator[Layout]:
    """The first pages as layouts; raises Unusable where a page cannot be read."""
    for index in range(min(document.page_count, MOST_PAGES)):
        try:
            _forget_annotations(document, index)
            page = document[index]
            if page.rotation:
                page.remove_rotation()  # as displayed, but with its text and ink in the same coordinates
            yield _layout(page)
        except (pymupdf.FileDataError, pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError) as error:
            raise Unusable("damaged", f"Page {index + 1} of the PDF is damaged: {error}.") from error


def whole(document: pymupdf.Document, page: Layout) -> Layout:
    """The page with its ink, which is read at once only where a caption is; as it was, if that fails."""
    try:
        return _layout(document[page.page - 1], is_wanted=True)
    except (Unusable, pymupdf.FileDataError, pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError):
        return page


def _forget_annotations(document: pymupdf.Document, index: int) -> None:
    """Readers' highlights and links' frames are not the paper's ink."""
    pdf = pymupdf.mupdf.pdf_document_from_fz_document(document.this)
    pymupdf.mupdf.pdf_dict_dels(pymupdf.mupdf.pdf_lookup_page_obj(pdf, index), "Annots")


def _layout(page: pymupdf.Page, *, is_wanted: bool = False) -> Layout:
    shown = page.get_displaylist()
    lines = tuple(_lines(pymupdf.TextPage(shown.get_textpage(flags=FLAGS))))
    is_captioned = any(
        labels.may_begin(line.text) or garbled.mended(line.text) != line.text for line in lines
    )
    is_silent = not is_captioned and sum(len(line.text) for line in lines) < FEW_LETTERS
    is_readable = is_wanted or ((page.number == 0 or is_captioned) and not is_silent)
    paper = Box(x0=0.0, y0=0.0, x1=page.rect.width, y1=page.rect.height)
    is_looked_at = is_readable or is_silent
    drawn = commands.of(shown, MOST_SEEN, MOST_PATHS) if is_looked_at else commands.Commands()
    log = drawn.log
    if len(log) > MOST_SEEN:
        raise Unusable(
            "too-complex", f"Page {page.number + 1} of the PDF draws more than {MOST_SEEN:,} marks."
        )
    is_crowded = len(log) > MOST_MARKS
    marks = _marks(drawn, paper) if is_readable and not is_crowded else []
    is_scan = ink.is_scan(log, marks, paper) and not is_crowded
    if log and (is_scan or is_crowded or (is_silent and not is_wanted and page.number < MOST_LOOKED_AT)):
        lines, marks = _read(page, lines) if is_scan else (lines, _seen(page))
    read = Layout(
        page=page.number + 1,
        width=page.rect.width,
        height=page.rect.height,
        lines=lines,
        ink=tuple(mark for mark in marks if not ink.covers(mark, paper)),
        is_scan=is_scan,
        is_silent=is_silent,
    )
    return replace(read, turned=tuple(_turned(page, read, turn) for turn in turns.wanted(lines)))


def _turned(page: pymupdf.Page, read: Layout, turn: int) -> Layout:
    """The page again, turned; what is turned reaches out of the paper, and is not to be clipped there."""
    matrix = pymupdf.Matrix(*turns.matrix(turn, read.width, read.height))
    turned = turns.turned(read, turn)
    paper = Box(x0=0.0, y0=0.0, x1=turned.width, y1=turned.height)
    lines = _lines(page.get_textpage(flags=FLAGS & ~pymupdf.TEXT_MEDIABOX_CLIP, matrix=matrix))
    return replace(turned, lines=tuple(line for line in lines if boxes.touches(line.box, paper)))


def _read(page: pymupdf.Page, lines: Sequence[Line]) -> tuple[tuple[Line, ...], list[Ink]]:
    """The lines that a program read from a scan, as they should be, and the ink that is no word of theirs."""
    seen = _from_afar(page)
    words = readings.words([(_letters(word[:4]), word[4]) for word in _words(page)])
    slip = readings.slip(lines, words, seen)
    return readings.of(lines, slip), pixels.ink(seen, readings.moved(words, slip))


def _seen(page: pymupdf.Page) -> list[Ink]:
    """The ink of a page as it looks from afar, where its commands do not tell."""
    return pixels.ink(_from_afar(page), [_letters(word[:4]) for word in _words(page)])


def _from_afar(page: pymupdf.Page) -> bitmap.Bitmap:
    zoom = min(1.0, (MOST_PIXELS / max(1.0, page.rect.width * page.rect.height)) ** 0.5)
    matrix = pymupdf.Matrix(zoom, zoom)
    drawn = page.get_pixmap(matrix=matrix, colorspace=pymupdf.csGRAY, alpha=False, annots=False)
    return bitmap.of(drawn.samples, drawn.width, zoom)


def _words(page: pymupdf.Page) -> list[Any]:
    return list(page.get_text("words", flags=FLAGS))


def _letters(word: tuple[float, float, float, float]) -> Box:
    """The box of a word's font without the white above its letters."""
    x0, y0, x1, y1 = word
    return Box(x0=x0, y0=y0 + FONT_WHITE * (y1 - y0), x1=x1, y1=y1)


def _marks(drawn: commands.Commands, paper: Box) -> list[Ink]:
    if not any(what in ink.DRAWN for what, _ in drawn.log):
        return []
    if sum(what in ink.PATHS for what, _ in drawn.log) > MOST_PATHS:
        return ink.from_log(drawn.log, paper)
    return ink.from_commands(drawn.log, drawn.paths, paper)


def _lines(page: pymupdf.TextPage) -> Iterator[Line]:
    found = ((block["number"], line) for block in _blocks(page) for line in block["lines"])
    for number, line in islice(found, MOST_LINES):
        text = "".join([span["text"] for span in line["spans"]]).strip()
        if text and not _is_watermark(line):
            yield _line(number, line, text)


def _blocks(page: pymupdf.TextPage) -> list[dict[str, Any]]:
    """The blocks of text, with boxes as fonts give them: to mend heights takes half as long again."""
    pymupdf.TOOLS.unset_quad_corrections(True)
    try:
        return list(page.extractDICT()["blocks"])
    finally:
        pymupdf.TOOLS.unset_quad_corrections(False)


def _is_watermark(line: dict[str, Any]) -> bool:
    """Does the line run aslant over much of the page? Labels of axes that run aslant are short."""
    right, down = line["dir"]
    if abs(right) >= STRAIGHT or abs(down) >= STRAIGHT:
        return False
    x0, y0, x1, y1 = line["bbox"]
    return bool(min(x1 - x0, y1 - y0) > WATERMARK_PT)


def _line(block: int, line: dict[str, Any], text: str) -> Line:
    spans = line["spans"]
    if len(spans) > 1:
        spans = [span for span in spans if span["text"].strip()]
    main = max(spans, key=_length) if len(spans) > 1 else spans[0]
    upright = line["dir"][0] > STRAIGHT
    return Line(
        text=text,
        box=_text_box(spans, main["size"]) if upright else _box(line["bbox"]),
        size=main["size"],
        font=main["font"],
        bold=bool(spans[0]["flags"] & BOLD) or "bold" in spans[0]["font"].lower(),
        block=block,
        upright=upright,
        turn=0 if upright else turns.of(line["dir"][1]),
    )


def _length(span: dict[str, Any]) -> int:
    return len(span["text"])


def _text_box(spans: list[dict[str, Any]], size: float) -> Box:
    """As wide as all, as high as the letters of this size: an index makes no line higher."""
    if len(spans) == 1:
        left, _, right, _ = spans[0]["bbox"]
        line = spans[0]["origin"][1]
        return Box(x0=left, y0=line - CAPITAL * size, x1=right, y1=line + DESCENDER * size)
    sides = [span["bbox"] for span in spans]
    tall = [(span["origin"][1], span["size"]) for span in spans if span["size"] >= INDEX_SIZE * size]
    return Box(
        x0=min([box[0] for box in sides]),
        y0=min([line - CAPITAL * high for line, high in tall]),
        x1=max([box[2] for box in sides]),
        y1=max([line + DESCENDER * high for line, high in tall]),
    )


def _box(corners: tuple[float, float, float, float]) -> Box:
    x0, y0, x1, y1 = corners
    return Box(x0=x0, y0=y0, x1=x1, y1=y1)
