from typeset import box

from readinglist.figures import bitmap

PAPER = 240


def seen(*rows):
    return bitmap.of(bytes(grey for row in rows for grey in row), len(rows[0]), 1.0)


def test_what_is_darker_than_the_paper_is_dark():
    assert seen([PAPER] * 8 + [30]).rows == (b"\0\0\0\0\0\0\0\0\1",)


def test_paper_need_not_be_white():
    assert seen([190] * 8 + [185, 120]).rows == (b"\0\0\0\0\0\0\0\0\0\1",)


def test_what_is_hidden_is_white():
    rows = [[PAPER, PAPER, PAPER, 30]] * 2
    assert bitmap.without(seen(*rows), [box(2, 0, 9, 1)]).rows == (b"\0\0\0\0", b"\0\0\0\1")


def test_a_cell_is_dark_by_its_pixels():
    rows = [b"\1\1\0\0", b"\0\0\0\0", b"\0\0\0\1", b"\0\0\0\1"]
    assert bitmap.cells(rows, 2) == [b"\1\0", b"\0\0"]
