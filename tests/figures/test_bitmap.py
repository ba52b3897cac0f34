from typeset import box

from readinglist.figures import bitmap
from readinglist.figures.bitmap import Picture

PAPER = 240


def picture(*rows):
    return Picture(samples=bytes(grey for row in rows for grey in row), width=len(rows[0]), per_point=1.0)


def test_what_is_darker_than_the_paper_is_dark():
    assert bitmap.dark(picture([PAPER] * 8 + [30])) == [b"\0\0\0\0\0\0\0\0\1"]


def test_paper_need_not_be_white():
    assert bitmap.dark(picture([190] * 8 + [185, 120])) == [b"\0\0\0\0\0\0\0\0\0\1"]


def test_what_is_hidden_is_white():
    rows = [[PAPER, PAPER, PAPER, 30]] * 2
    assert bitmap.dark(picture(*rows), [box(2, 0, 9, 1)]) == [b"\0\0\0\0", b"\0\0\0\1"]


def test_a_cell_is_dark_by_its_pixels():
    rows = [b"\1\1\0\0", b"\0\0\0\0", b"\0\0\0\1", b"\0\0\0\1"]
    assert bitmap.cells(rows, 2) == [b"\1\0", b"\0\0"]
