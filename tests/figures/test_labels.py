import pytest

from readinglist.figures import labels


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Figure 1: A network.", "figure", "1"),
        ("Fig. 12. A network.", "figure", "12"),
        ("FIGURE 3—A network", "figure", "3"),
        ("Fig. 1 | A protein.", "figure", "1"),
        ("Figure A.2. More results", "figure", "A.2"),
        ("Supplementary Figure S4: Even more", "figure", "S4"),
        ("图１　神经元模型", "figure", "1"),
        ("图 3-2 系统框架", "figure", "3-2"),
        ("表2 实验结果", "table", "2"),
        ("TABLE IV", "table", "IV"),
        ("T ABLE 5", "table", "5"),
        ("Algorithm 1 Training", "algorithm", "1"),
        ("算法 2 训练过程", "algorithm", "2"),
    ],
)
def test_a_label_names_a_kind_and_a_number(text, kind, number):
    label = labels.parse(text)
    assert (label.kind, label.number) == (kind, number)


@pytest.mark.parametrize(
    "text",
    [
        "Figures are drawn by hand",
        "table a motion",
        "Tables 1 and 2",
        "Figure 3: Results . . . . . . . . 17",
        "图像分类",
        "",
    ],
)
def test_other_words_are_no_label(text):
    assert labels.parse(text) is None


def test_a_label_alone_is_whole():
    assert labels.is_whole("Fig. 9.")
    assert not labels.is_whole("Fig. 9. Accuracy")


def test_the_word_alone_may_begin_a_caption():
    assert labels.may_begin("Figure")
    assert not labels.may_begin("Tables are turned by those who sit at them")
