"""Scans drawn here: a page as a picture, askew and specked, with the words that were read from it."""

import pymupdf
import pytest

from readinglist.figures import find, page

WORDS = "words of a paragraph that fill the line from edge to edge as they do in any"
DRAWING = (120, 120, 280, 240)
CAPTION = (100, 270), "Figure 1. A box and what is in it."


def drawn():
    """A page with a thin drawing, its caption and a paragraph; and its words."""
    sheet = pymupdf.open().new_page(width=600, height=800)
    sheet.draw_rect(DRAWING, width=0.5)
    sheet.draw_line(DRAWING[:2], DRAWING[2:], width=0.5)
    words = [CAPTION, *(((100, 320 + 14 * row), WORDS) for row in range(20))]
    for place, text in words:
        sheet.insert_text(place, text)
    return sheet, words


@pytest.fixture
def scanned(tmp_path):
    """Scan that page, with these words put over it, moved so far, and find its figures."""

    def scan(said=CAPTION[1], moved=(0, 0), *, is_read=True):
        sheet, words = drawn()
        picture = sheet.get_pixmap(matrix=pymupdf.Matrix(2, 2).prerotate(0.4), colorspace=pymupdf.csGRAY)
        for speck in range(40):
            picture.set_pixel(7 * speck + 400, 37 * speck + 60, (0,))
        scan = pymupdf.open()
        paper = scan.new_page(width=600, height=800)
        paper.insert_image(paper.rect, pixmap=picture)
        for place, text in [(CAPTION[0], said), *words[1:]] if is_read else []:
            paper.insert_text(pymupdf.Point(place) + moved, text, render_mode=3)
        scan.save(tmp_path / "scan.pdf")
        return find.find(tuple(page.layouts(page.open_pdf(tmp_path / "scan.pdf"))))

    return scan


def corners(region):
    return pytest.approx((region.box.x0, region.box.y0, region.box.x1, region.box.y1), abs=8)


def test_a_thin_drawing_on_a_scan_is_found_with_its_caption(scanned):
    (region,) = scanned()
    assert (region.number, region.caption) == ("1", CAPTION[1])
    assert corners(region) == DRAWING


def test_a_caption_that_was_misread_is_still_one(scanned):
    assert [region.number for region in scanned("Fignre l. A box and what is in it.")] == ["1"]


def test_words_that_lie_off_their_ink_are_set_right(scanned):
    (region,) = scanned(moved=(14, -18))
    assert corners(region) == DRAWING


def test_a_scan_without_words_shows_what_looks_like_a_figure(scanned):
    (region,) = scanned(is_read=False)
    assert (region.number, region.found_by) == ("", "looks")
    assert corners(region) == DRAWING
