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
    parts, method = figure("1", "Figure 1: A block."), figure("2", "Figure 2: A folded net block.")
    assert rank(parts, method)[0] == "2"


def test_an_architecture_in_chinese_is_known():
    assert rank(figure("1", "图1 准确率曲线"), figure("2", "图2 模型总体框架")) == ("2", "1")


def test_of_equals_the_first_comes_first():
    assert rank(figure("1", "Figure 1: X."), figure("2", "Figure 2: Y.")) == ("1", "2")


def test_the_appendix_comes_last():
    assert rank(figure("A.1", "Figure A.1: Overview."), figure("2", "Figure 2: Y.", on=3))[0] == "2"


def test_a_plot_gives_way_to_a_drawing():
    ticks = [line("0.5", 60 + 30 * k, 190, 12, size=6) for k in range(5)]
    plot, drawing = figure("1", "Figure 1: X."), figure("2", "Figure 2: Y.", on=2)
    assert choose.rank([plot, drawing], [page([TITLE, *ticks]), page(number=2)])[0] == "2"


def test_tables_are_not_ranked():
    assert rank(figure("1", kind="table")) == ()


def test_a_number_is_ranked_once():
    assert rank(figure("1", "Figure 1: X."), figure("1", "Figure 1: continued", on=2)) == ("1",)


def test_the_initials_of_the_title_name_the_method():
    title = line("Line Integral Convolution", 100, 50, 300, size=18)
    figures = figure("1", "Figure 1: A field by DDA."), figure("2", "Figure 2: A field by LIC.")
    assert choose.rank(figures, [page([title])]) == ("2", "1")
