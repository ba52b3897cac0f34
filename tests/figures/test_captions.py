import pytest
from typeset import COLUMN, LEFT, RIGHT, box, line, paragraph

from readinglist.figures import captions, starts
from readinglist.figures.style import Style

STYLE = Style(size=10, leading=12, fonts=frozenset({"Roman"}))


def read(rows, begun, rules=()):
    rows = sorted(rows, key=lambda row: (row.box.y0, row.box.x0))
    ground = captions.Ground(
        rows=rows, starts=begun, others=frozenset(), rules=rules, size=STYLE.size, width=600
    )
    return captions.on(ground)


def begin(*rows):
    return starts.of([rows], STYLE)[0]


def test_a_caption_holds_all_its_rows():
    rows = [line("Figure 1: A net", LEFT, 100, size=9), line("with two halves.", LEFT, 110, 90, size=9)]
    (caption,) = read(rows, {0})
    assert caption.text == "Figure 1: A net with two halves."
    assert caption.box == box(LEFT, 100, LEFT + COLUMN, 119)


def test_a_caption_ends_before_body_text():
    rows = [line("Figure 1: A net.", LEFT, 100, size=9), *paragraph(LEFT, 130, 3)]
    assert read(rows, {0})[0].rows == (0,)


def test_a_caption_ends_at_the_rule_of_its_table():
    rows = [line("Table 1: Results.", LEFT, 100, size=9), line("Method", LEFT, 112, 40, size=9)]
    assert read(rows, {0}, rules=[box(LEFT, 110, LEFT + COLUMN, 110)])[0].rows == (0,)


def test_a_caption_in_two_languages_is_one():
    rows = [line("图 1 模型", LEFT, 100, 80, size=9), line("Fig. 1 A model", LEFT, 112, 90, size=9)]
    (caption,) = read(rows, {0, 1})
    assert caption.text == "图 1 模型 Fig. 1 A model"


def test_a_caption_over_two_columns_is_one():
    left = [line("Fig. 1 | A protein", LEFT, 100 + 9 * k, size=7) for k in range(3)]
    right = [line("and its folds", RIGHT, 100 + 9 * k, size=7) for k in range(3)]
    (caption,) = read([*left, *right], {0})
    assert caption.box.x1 == RIGHT + COLUMN


def test_captions_side_by_side_are_two():
    rows = [line("Figure 1: A net.", LEFT, 100), line("Figure 2: A tree.", RIGHT, 100)]
    assert [caption.number for caption in read(rows, {0, 1})] == ["1", "2"]


def test_a_row_of_its_own_begins_a_caption():
    assert begin(line("Figure 1. A net.", LEFT, 100)) == {0}


def test_a_mention_within_a_paragraph_begins_none():
    before, after = paragraph(LEFT, 100, 1), paragraph(LEFT, 124, 1)
    assert begin(*before, line("Fig. 4. First, we see that", LEFT, 112), *after) == set()


def test_a_sentence_about_a_figure_begins_none():
    assert begin(line("Figure 2 shows that nets are deep", LEFT, 100)) == set()


def test_of_two_rows_with_one_label_the_mention_gives_way():
    caption = line("Figure 3: A net.", LEFT, 100, size=9, bold=True)
    assert begin(caption, line("Figure 3 (left) is deep", LEFT, 300)) == {0}


def test_a_chinese_sentence_about_a_figure_begins_none():
    assert begin(line("图2给出了本文所用的卷积神经网络的整体结构与训练过程", LEFT, 100)) == set()
    assert begin(line("图2 网络结构", LEFT, 100, 70, size=9)) == {0}


def test_a_caption_ends_where_its_last_row_does_though_body_text_follows_at_once():
    first, last = line("Figure 1: A net that", LEFT, 100), line("is deep.", LEFT, 112, 60)
    assert read([first, last, *paragraph(LEFT, 124, 3)], {0})[0].rows == (0, 1)


@pytest.mark.parametrize("text", ["表1给出实验结果", "图3进一步给出了结果", "图 2 所示的网络"])
def test_a_short_chinese_sentence_begins_none(text):
    assert begin(line(text, LEFT, 100, 90)) == set()


@pytest.mark.parametrize("text", ["表 1 实验结果", "图1 模型"])
def test_the_only_label_of_a_paper_begins_a_caption(text):
    assert begin(line(text, LEFT, 100, 90, size=9)) == {0}
