from typeset import LEFT, box, line, paragraph

from readinglist.figures import readings
from readinglist.figures.bitmap import Picture

TEXT = paragraph(LEFT, 60, 6)


def test_lines_and_dots_are_no_words():
    dots = line("-..... . -......I I........", LEFT, 200)
    assert readings.of([*TEXT, dots], 0) == tuple(TEXT)


def test_a_lone_word_of_thrice_the_height_is_none():
    stray = line("p-p7", LEFT, 200, size=30)
    assert readings.of([*TEXT, stray], 0) == tuple(TEXT)


def test_a_caption_reads_as_it_was_printed():
    assert readings.of([line("Flg. 2. A thing", LEFT, 200)], 0)[0].text == "Fig. 2. A thing"


def test_words_that_were_set_too_high_are_lowered():
    words = [box(20 + 3 * n, 20 + 17 * n, 70 + 3 * n, 28 + 17 * n) for n in range(8)]
    rows = [bytearray(b"\xff" * 120) for _ in range(200)]
    for word in words:
        for row in rows[int(word.y0) + 9 : int(word.y1) + 9]:
            row[int(word.x0) : int(word.x1)] = bytes(50)
    lower = readings.slip(words, Picture(samples=b"".join(rows), width=120, per_point=1.0))
    assert 7 <= lower <= 11
    assert readings.of(TEXT, lower)[0].box.y0 == TEXT[0].box.y0 + lower
