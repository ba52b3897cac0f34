import pytest

from readinglist.figures import shown
from readinglist.figures.report import Cut, Report
from readinglist.model import Box, FigureChoice, Region


def region(number, kind="figure"):
    return Region(number=number, kind=kind, page=1, box=Box(x0=0, y0=0, x1=9, y1=9))


REGIONS = (*(region(number) for number in "123456"), region("1", "table"), region("2"))
CUTS = tuple(
    Cut(region=n, image="", width=1, height=1, thumbnail="", thumbnail_width=1, thumbnail_height=1)
    for n in range(len(REGIONS))
)
REPORT = Report(pages=1, regions=REGIONS, key=("3", "1", "2", "4", "5", "6"), cuts=CUTS, wanted=("6", "9"))


@pytest.mark.parametrize(
    ("wanted", "positions"),
    [((), (2, 0, 1, 3)), (("5",), (4,)), (("5", "1", "5"), (4, 0)), (("9",), (2, 0, 1, 3))],
)
def test_the_curators_choice_is_shown_else_the_best_four(wanted, positions):
    chosen = shown.choose(REPORT, FigureChoice(key=wanted))
    assert tuple(cut.region for _, cut in chosen) == positions


@pytest.mark.parametrize(
    ("wanted", "is_cut"), [((), True), (("3", "6"), True), (("9",), True), (("5",), False)]
)
def test_a_report_serves_every_choice_that_it_was_cut_for(wanted, is_cut):
    assert shown.serves(REPORT, FigureChoice(key=wanted)) == is_cut


def test_the_best_are_cut_beside_what_is_wanted():
    assert list(shown.cut_for(REGIONS, ("6",), REPORT.key)) == [5, 2, 0, 1, 3]
