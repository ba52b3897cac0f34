"""Figures and tables that lie on their side, in PDFs drawn here."""

import io

import pymupdf
import pytest
from PIL import Image

from readinglist.figures import boxes, cut, find, page
from readinglist.model import Box, Region

CAPTION = "Figure 4: Rows and columns that need more breadth than the paper has."
PROSE = "words of a paragraph that fills all of its line from one edge of the column to the other edge " * 4
WHOLE = Box(x0=80, y0=60, x1=720, y1=440)  # of the figure, on the page turned


def plot(sheet):
    """A figure with words in it, red at its upper left."""
    sheet.draw_rect((80, 60, 720, 440), color=(0, 0, 0))
    sheet.draw_rect((80, 60, 240, 160), color=None, fill=(1, 0, 0))
    for row in range(5):
        for column in range(6):
            sheet.insert_text((100 + 100 * column, 190 + 50 * row), f"part {row}.{column}", fontsize=9)


def cells(sheet):
    for y in (60, 80, 440):
        sheet.draw_line((80, y), (720, y))
    for row in range(24):
        for column in range(8):
            sheet.insert_text((90 + 80 * column, 74 + 15.3 * row), f"{row * column / 7:.3f}", fontsize=9)


def nothing(_):
    pass


def with_caption(draw, words=CAPTION, y=470):
    def drawn(sheet):
        draw(sheet)
        sheet.insert_text((80, y), words, fontsize=10, fontname="tiro")

    return drawn


@pytest.fixture
def paper(tmp_path):
    """A function that draws upon a page as wide as ours is high, and puts it on its side among body text."""

    def paper(draw, turn, upright=nothing):
        wide, document = pymupdf.open(), pymupdf.open()
        draw(wide.new_page(width=800, height=600))
        for number in range(3):
            sheet = document.new_page(width=600, height=800)
            sheet.insert_text((50, 30), "A Journal of Breadth", fontsize=9)
            sheet.insert_text((296, 780), str(number + 1), fontsize=9)
            if number != 1:
                sheet.insert_textbox((60, 60, 540, 760), PROSE * 5, fontsize=10, fontname="tiro", align=3)
        document[1].show_pdf_page(document[1].rect, wide, 0, rotate=turn)
        upright(document[1])
        document.save(tmp_path / "paper.pdf")
        return page.open_pdf(tmp_path / "paper.pdf")

    return paper


def lying(box, turn):
    """A box of the page turned, as it lies on the paper."""
    if turn == 90:
        return Box(x0=box.y0, y0=800 - box.x1, x1=box.y1, y1=800 - box.x0)
    return Box(x0=600 - box.y1, y0=box.x0, x1=600 - box.y0, y1=box.x1)


def only(document):
    (region,) = find.find(tuple(page.layouts(document)), lambda one: page.whole(document, one))
    return region


@pytest.mark.parametrize("turn", [90, 270])
def test_a_figure_on_its_side_with_its_caption_is_found_where_it_lies(paper, turn):
    region = only(paper(with_caption(plot), turn))
    assert (region.number, region.page, region.caption, region.turn) == ("4", 2, CAPTION, turn)
    assert boxes.agreement(region.box, lying(WHOLE, turn)) > 0.98
    assert region.score > 0.9


@pytest.mark.parametrize("turn", [90, 270])
def test_a_figure_on_its_side_is_cut_upright(paper, turn):
    document = paper(with_caption(plot), turn)
    (drawn,) = cut.cut(document, (only(document),), [0])
    picture = Image.open(io.BytesIO(drawn.image))
    assert picture.size == (drawn.cut.width, drawn.cut.height)
    assert round(drawn.cut.width / drawn.cut.height, 1) == 1.7
    red, green, _ = picture.convert("RGB").getpixel((80, 80))
    assert red - green > 200


def test_what_a_curator_marks_of_a_figure_on_its_side_is_cut_upright_too(paper):
    document = paper(with_caption(plot), 90)
    marked = Region(number="", kind="figure", page=2, box=Box(x0=50, y0=400, x1=250, y1=720))
    (drawn,) = cut.cut(document, (only(document),), [1], (marked,))
    assert round(drawn.cut.width / drawn.cut.height, 1) == 1.6


@pytest.mark.parametrize("turn", [90, 270])
def test_a_table_on_its_side_is_found_where_it_lies(paper, turn):
    region = only(paper(with_caption(cells, "Table 5: Numbers by the dozen.", y=44), turn))
    assert (region.kind, region.number, region.turn) == ("table", "5", turn)
    assert boxes.agreement(region.box, lying(WHOLE, turn)) > 0.98


@pytest.mark.parametrize("turn", [90, 270])
def test_a_figure_on_its_side_with_an_upright_caption_is_turned_as_its_words_are(paper, turn):
    def caption(sheet):
        sheet.insert_text((60, 750), CAPTION, fontsize=10, fontname="tiro")

    region = only(paper(plot, turn, caption))
    assert (region.caption, region.turn) == (CAPTION, turn)
    assert boxes.agreement(region.box, lying(WHOLE, turn)) > 0.98


def test_a_figure_on_its_side_may_have_its_caption_on_the_next_page(paper):
    document = paper(plot, 90)
    document[2].draw_rect((50, 50, 550, 100), color=None, fill=(1, 1, 1))
    document[2].insert_text((60, 52), CAPTION, fontsize=9, fontname="tiro")
    region = only(document)
    assert (region.page, region.turn, region.found_by) == (2, 90, "neighbour")


def test_body_text_beside_a_figure_on_its_side_is_no_part_of_it(paper):
    def narrow(sheet):
        sheet.draw_rect((80, 60, 720, 240), color=(0, 0, 0))
        sheet.insert_text((100, 100), "a part of it", fontsize=9)
        sheet.insert_text((80, 264), CAPTION, fontsize=10, fontname="tiro")

    def column(sheet):
        sheet.insert_textbox((320, 60, 540, 760), PROSE * 3, fontsize=10, fontname="tiro", align=3)

    region = only(paper(narrow, 90, column))
    assert boxes.agreement(region.box, Box(x0=60, y0=80, x1=240, y1=720)) > 0.98


def test_the_name_of_an_axis_turns_no_figure(paper):
    def upright(sheet):
        sheet.draw_rect((100, 100, 500, 400), color=(0, 0, 0))
        for row in range(4):
            sheet.insert_text((90, 380 - 70 * row), "accuracy in %", fontsize=9, rotate=90)
        sheet.insert_text((100, 430), CAPTION, fontsize=10, fontname="tiro")

    assert only(paper(nothing, 90, upright)).turn == 0


def test_a_name_on_its_side_within_a_table_is_no_caption(paper):
    def upright(sheet):
        sheet.insert_text((60, 90), "Table 5: Numbers by the dozen.", fontsize=9, fontname="tiro")
        for y in (100, 120, 420):
            sheet.draw_line((60, y), (540, y))
        sheet.insert_text((75, 300), "Table 2", fontsize=9, rotate=90)
        for row in range(20):
            for column in range(5):
                sheet.insert_text((100 + 90 * column, 114 + 15 * row), f"{row * column / 7:.3f}", fontsize=9)

    region = only(paper(nothing, 90, upright))
    assert (region.number, region.turn) == ("5", 0)
