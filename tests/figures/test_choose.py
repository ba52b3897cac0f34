from dataclasses import replace

from typeset import box, line, page

from readinglist.figures import choose
from readinglist.model import Region

TITLE = line("Folded Nets", 100, 50, 300, size=18)


def figure(number, caption="", on=1, kind="figure"):
    return Region(number=number, kind=kind, page=on, box=box(50, 100, 290, 200), caption=caption)


def rank(*regions):
    return choose.rank(regions, [page([TITLE]), page(number=2), page(number=3)])


def test_an_overview_comes_before_results():
    assert rank(figure("1", "Figure 1: Accuracy curves."), figure("2", "Figure 2: Overview.")) == ("2", "1")


def test_the_papers_own_method_comes_before_its_parts():
    parts, method = figure("1", "Figure 1: A block."), figure("2", "Figure 2: Our folded network.")
    assert rank(parts, method)[0] == "2"


def test_an_architecture_in_chinese_is_known():
    assert rank(figure("1", "图1 准确率曲线"), figure("2", "图2 模型总体框架")) == ("2", "1")


def test_chinese_words_right_after_the_number_are_read():
    assert rank(figure("1", "图1任务"), figure("2", "图2模型总体框架")) == ("2", "1")


def test_of_equals_the_first_comes_first():
    assert rank(figure("1", "Figure 1: X."), figure("2", "Figure 2: Y.")) == ("1", "2")


def test_the_appendix_comes_last():
    assert rank(figure("A.1", "Figure A.1: Overview."), figure("2", "Figure 2: Y.", on=3))[0] == "2"


def test_a_plot_gives_way_to_a_drawing():
    ticks = [line("0.5", 60 + 30 * k, 190, 12, size=6) for k in range(6)]
    plot, drawing = figure("2", on=2), replace(figure("3", on=2), box=box(320, 100, 560, 200))
    ranked = choose.rank([figure("1"), plot, drawing], [page([TITLE]), page(ticks, number=2)])
    assert ranked == ("1", "3", "2")


def test_tables_are_not_ranked():
    assert rank(figure("1", kind="table")) == ()


def test_a_number_is_ranked_once():
    assert rank(figure("1", "Figure 1: X."), figure("1", "Figure 1: continued", on=2)) == ("1",)


def test_the_first_gives_way_to_an_overview_but_not_to_a_detail():
    first = figure("1", "Figure 1: The task.")
    assert rank(first, figure("2", "Figure 2: Pipeline."))[0] == "2"
    assert rank(first, figure("2", "Figure 2: Details of a block."))[0] == "1"


def test_several_frameworks_are_a_comparison():
    assert rank(figure("1", "Figure 1: X."), figure("2", "Figure 2: Different frameworks.", on=2))[0] == "1"


def test_what_is_named_as_the_papers_own_comes_before_its_parts():
    part, method = figure("2", "Figure 2: Our attention module."), figure("3", "Figure 3: Our FoldNet model.")
    assert rank(figure("1"), part, method)[0] == "3"


def test_the_papers_own_data_are_not_its_method():
    data, method = figure("2", "Figure 2: Our corpus."), figure("3", "Figure 3: Our model.")
    assert rank(figure("1"), data, method)[0] == "3"


def test_a_case_study_of_the_framework_gives_way_to_the_framework():
    study = figure("3", "Figure 3: Case study, comparing our framework with others.", on=3)
    assert rank(figure("2", "Figure 2: Framework.", on=2), study)[0] == "2"


def test_labels_with_few_numbers_are_no_plot():
    labels = [line("1", 60 + 30 * k, 190, 12, size=6) for k in range(3)]
    figures = figure("1", "Figure 1: X."), figure("2", "Figure 2: Y.")
    assert choose.rank(figures, [page([TITLE, *labels])])[0] == "1"


def test_figure_1_is_the_first_even_to_the_right_of_figure_2():
    assert rank(figure("2", "Figure 2: X."), figure("1", "Figure 1: Y.")) == ("1", "2")
