from typeset import line

from readinglist.figures import rows


def texts(*lines):
    return [row.text for row in rows.join(lines)]


def test_words_on_one_baseline_are_one_row():
    assert texts(line("Two", 50, 100, 20), line("words", 73, 100, 30)) == ["Two words"]


def test_columns_stay_apart():
    assert texts(line("left", 50, 100, 240), line("right", 310, 100, 240)) == ["left", "right"]


def test_a_label_keeps_its_caption_over_a_wide_gap():
    assert texts(line("Fig. 9.", 50, 100, 25), line("Accuracy", 95, 100, 60)) == ["Fig. 9. Accuracy"]


def test_a_caption_is_not_joined_to_a_stamp_before_it():
    stamp, caption = line("stamp", 50, 100, 40, block=1), line("图1 模型", 92, 100, 60, size=8, block=2)
    assert texts(stamp, caption) == ["stamp", "图1 模型"]


def test_sideways_text_is_no_row():
    assert texts(line("axis", 50, 100, upright=False)) == []


def test_an_index_makes_no_row_higher():
    index = line("i", 70, 106, 4, size=6)
    (row,) = rows.join([line("x", 50, 100, 20), index])
    assert row.box.y1 == 110
