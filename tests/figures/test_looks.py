from typeset import box, line, page

from readinglist.figures import find
from readinglist.figures.layout import Ink


def silent(*areas, number=1):
    spots = [Ink(box=box(*area), kind="fill") for area in areas]
    return page(ink=spots, number=number, is_silent=True)


WORDS = [(60 + 40 * k, 60, 90 + 40 * k, 69) for k in range(6)]


def test_on_a_page_without_words_what_is_high_is_a_figure():
    (region,) = find.find([silent(*WORDS, (60, 200, 280, 350))])
    assert (region.box, region.found_by, region.number) == (box(60, 200, 280, 350), "looks", "")


def test_the_parts_of_a_drawing_are_one_figure():
    (region,) = find.find([silent((60, 200, 160, 300), (170, 200, 280, 300))])
    assert region.box == box(60, 200, 280, 300)


def test_where_nothing_looks_like_a_figure_the_first_page_is_the_picture():
    (region,) = find.find([silent(*WORDS), silent(*WORDS, number=2)])
    assert (region.page, region.box, region.found_by) == (1, box(0, 0, 600, 800), "page")


def test_a_guess_is_never_sure():
    assert find.find([silent((60, 200, 280, 350))])[0].score <= 0.5


def test_a_paper_that_can_be_read_is_never_looked_at():
    readable = [page([line("words", 50, 100)], number=n) for n in (1, 2, 3)]
    assert find.find([*readable, silent((60, 200, 280, 350), number=4)]) == ()


def test_empty_pages_have_no_picture():
    assert find.find([page(is_silent=True)]) == ()
