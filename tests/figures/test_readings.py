import pytest
from typeset import LEFT, line, paragraph

from readinglist.figures import bitmap, readings

TEXT = paragraph(LEFT, 60, 6)
NONE = readings.Slip(right=0.0, down=0.0)


def test_lines_and_dots_are_no_words():
    dots = line("-..... . -......I I........", LEFT, 200)
    assert readings.of([*TEXT, dots], NONE) == tuple(TEXT)


def test_a_lone_word_of_thrice_the_height_is_none():
    stray = line("p-p7", LEFT, 200, size=30)
    assert readings.of([*TEXT, stray], NONE) == tuple(TEXT)


def test_a_drawing_taken_for_a_word_hides_nothing():
    area = TEXT[0].box
    assert readings.words([(area, "words"), (area, "-.--"), (area, "="), (area, "..(2")]) == [area, area]


def test_a_caption_reads_as_it_was_printed():
    assert readings.of([line("Flg. 2. A thing", LEFT, 200)], NONE)[0].text == "Fig. 2. A thing"


def test_a_number_read_apart_belongs_to_its_label():
    table, number = line("TABLE", 150, 70, 22, 7), line("II", 185, 70, 8, 7)
    label, *rest = readings.of([table, number, *TEXT], NONE)
    assert (label.text, rest) == ("TABLE II", TEXT)


def test_words_that_were_set_elsewhere_are_moved_to_their_ink():
    lines = [line("words of a line", 20, 20 + 17 * n, 110 + 5 * n, 8) for n in range(8)]
    rows = [bytearray(b"\xff" * 200) for _ in range(200)]
    for row in (rows[20 + 17 * n + 9 + k] for n in range(8) for k in range(8)):
        row[:] = b"\xff" * 26 + bytes(110) + b"\xff" * 64
    seen = bitmap.of(b"".join(rows), 200, 1.0)
    slip = readings.slip(lines, [each.box for each in lines], seen)
    assert (slip.right, slip.down) == pytest.approx((6, 9), abs=2)
    assert readings.of(lines, slip)[0].box.x0 == 20 + slip.right
