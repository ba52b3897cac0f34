"""Figures whose captions stand on the page before or after, in PDFs drawn here."""

import pymupdf
import pytest
import typeset

from readinglist.figures import find, page

WORDS = "the reader turns a leaf and sees a figure as large as all its page while words wait behind it "
CAPTION = "Figure 2: A net that fills its page."
TABLE = "Table 3: Numbers that fill a page."


def prose(sheet, top, rows):
    """Body text across the page, so many justified rows."""
    words = (WORDS * rows)[: 84 * rows]
    box = pymupdf.Rect(72, top, 528, top + 14.5 * (rows + 3))
    assert sheet.insert_textbox(box, words, fontsize=11, fontname="tiro", lineheight=1.25, align=3) >= 0


def net(sheet):
    """A drawing from edge to edge, with labels."""
    for row in range(4):
        for column in range(3):
            box = pymupdf.Rect(100 + 140 * column, 110 + 150 * row, 200 + 140 * column, 200 + 150 * row)
            sheet.draw_rect(box, color=(0, 0, 0.6), fill=(0.8, 0.9, 1))
            sheet.insert_text((box.x0 + 10, box.y0 + 40), f"layer {row}{column} of it", fontsize=8)
            sheet.draw_line((box.x0 + 50, box.y1), (box.x0 + 50, box.y1 + 60))


def cells(sheet):
    """A table from edge to edge."""
    for y in (100, 120, 700):
        sheet.draw_line((80, y), (520, y))
    for row in range(40):
        for column in range(5):
            sheet.insert_text((90 + 90 * column, 114 + 14.3 * row), f"{row * column / 7:.3f}", fontsize=9)


def rest(sheet):
    prose(sheet, 90, 40)


def few(sheet):
    prose(sheet, 90, 3)


def empty(_):
    pass


def captioned(words):
    def draw(sheet):
        sheet.insert_text((72, 90), words, fontsize=9, fontname="tiro")
        prose(sheet, 130, 36)

    return draw


@pytest.fixture
def found(tmp_path):
    """What is found in a paper of these pages, each with a page number below."""

    def found(*pages):
        document = pymupdf.open()
        for number, draw in enumerate(pages, start=1):
            sheet = document.new_page(width=600, height=800)
            draw(sheet)
            sheet.insert_text((296, 780), str(number), fontsize=9)
        document.save(tmp_path / "paper.pdf")
        paper = page.open_pdf(tmp_path / "paper.pdf")
        return find.find(tuple(page.layouts(paper)), lambda one: page.whole(paper, one))

    return found


@pytest.mark.parametrize(
    "pages", [(rest, net, captioned(CAPTION), rest), (rest, captioned(CAPTION), net, rest)]
)
def test_a_figure_that_fills_a_page_has_its_caption_from_the_page_beside(found, pages):
    (region,) = found(*pages)
    assert (region.number, region.page, region.caption) == ("2", pages.index(net) + 1, CAPTION)
    assert [round(edge, -1) for edge in (region.box.x0, region.box.y0, region.box.x1, region.box.y1)] == [
        100, 110, 480, 710,
    ]  # fmt: skip
    assert region.score < 0.9
    assert (region.found_by, region.caption_box) == ("neighbour", None)


def test_a_table_that_fills_a_page_has_its_caption_from_the_page_beside(found):
    (region,) = found(rest, cells, captioned(TABLE), rest)
    assert (region.kind, region.number, region.page) == ("table", "3", 2)
    assert (round(region.box.y0), round(region.box.y1)) == (100, 700)


@pytest.mark.parametrize("beside", [rest, few, empty])
def test_a_page_of_words_is_no_figure(found, beside):
    assert found(rest, beside, captioned(CAPTION), beside, rest) == ()


def test_a_figure_beside_text_is_left_alone(found):
    def half(sheet):
        net(sheet)
        sheet.draw_rect((0, 400, 600, 800), color=None, fill=(1, 1, 1))
        prose(sheet, 730, 4)

    assert found(rest, half, captioned(CAPTION), rest) == ()


def test_where_the_caption_says_so_the_figure_is_on_the_next_page(found):
    words = "Figure 2: A net (on the next page)."
    assert [region.page for region in found(rest, net, captioned(words), net, rest)] == [4]


def test_two_captions_of_one_page_take_the_pages_around_it(found):
    def both(sheet):
        captioned(CAPTION)(sheet)
        sheet.draw_rect((60, 60, 540, 760), color=None, fill=(1, 1, 1))
        sheet.insert_text((72, 720), "Figure 3: Another one.", fontsize=9, fontname="tiro")

    regions = found(rest, net, both, net, rest)
    assert [(region.number, region.page) for region in regions] == [("2", 2), ("3", 4)]


def test_a_figure_that_points_to_its_caption_gets_the_words_of_that(found):
    def announced(sheet):
        net(sheet)
        sheet.insert_text((72, 740), "Figure 2: (caption on next page)", fontsize=9, fontname="tiro")

    (region,) = found(rest, announced, captioned(CAPTION), rest)
    assert (region.page, region.caption, region.found_by) == (2, CAPTION, "caption")


def test_a_caption_above_another_figure_does_not_share_that(found):
    def another(sheet):
        sheet.insert_text((72, 80), CAPTION, fontsize=9, fontname="tiro")
        sheet.draw_rect((80, 110, 520, 300), color=(0, 0, 0))
        sheet.insert_text((72, 320), "Figure 3: Another one.", fontsize=9, fontname="tiro")
        prose(sheet, 360, 20)

    regions = found(rest, net, another, rest)
    assert [(region.number, region.page) for region in regions] == [("2", 2), ("3", 3)]


def test_a_list_of_legends_takes_the_pages_behind_it_in_order(found):
    def legends(sheet):
        for number in (1, 2, 3):
            words = f"Figure {number}: What the {number}. page behind this one shows."
            sheet.insert_text((72, 60 + 60 * number), words, fontsize=10, fontname="tiro")

    regions = found(rest, legends, net, net, net)
    assert [(region.number, region.page) for region in regions] == [("1", 3), ("2", 4), ("3", 5)]


def test_two_captions_and_one_page_are_not_guessed_at(found):
    def both(sheet):
        captioned(CAPTION)(sheet)
        sheet.insert_text((72, 740), "Figure 3: Another one.", fontsize=9, fontname="tiro")

    assert found(rest, net, both, rest) == ()


@pytest.mark.parametrize(("name", "count"), [("Figure 2", 1), ("Figure 9", 0)])
def test_a_page_with_a_name_is_taken_by_that_caption_alone(found, name, count):
    def named(sheet):
        net(sheet)
        sheet.insert_text((500, 60), name, fontsize=7)

    regions = [region for region in found(rest, named, captioned(CAPTION), rest) if region.caption == CAPTION]
    assert [region.box.y0 > 100 for region in regions] == [True] * count


@pytest.mark.parametrize(("is_scan", "count"), [(False, 1), (True, 0)])
def test_a_page_that_was_scanned_may_hold_text_that_nobody_read(is_scan, count):
    drawn = typeset.page([], [typeset.picture(60, 100, 540, 700)], 2, is_scan=is_scan)
    text = typeset.paragraph(typeset.LEFT, 100, 50, 500)
    first = typeset.page(text, [], 1)
    last = typeset.page([typeset.line(CAPTION, typeset.LEFT, 60, 500, 9), *text], [], 3)
    assert len(find.find([first, drawn, last])) == count
