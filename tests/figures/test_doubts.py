from dataclasses import replace

from typeset import LEFT, RIGHT, line, page, paragraph, picture, table

from readinglist.figures import find

SURE = 0.9
CAPTION = line("Table 1: Results.", LEFT, 108, size=9)
BELOW = [*paragraph(LEFT, 250, 40), *paragraph(RIGHT, 250, 40)]


def score_of_table(*more):
    cells, rules = table(LEFT, 120, 4)
    (region,) = find.find([page([CAPTION, *cells, *more, *BELOW], rules)])
    return region.score


def score_of_figure(*words):
    caption = line("Figure 1: A plot.", LEFT, 210, size=9)
    (region,) = find.find([page([*words, caption, *BELOW], [picture(60, 100, 280, 200)])])
    return region.score


def test_a_table_by_itself_is_sure():
    assert score_of_table() >= SURE


def test_a_table_below_which_a_row_of_cells_goes_on_is_doubtful():
    left_out = [line(text, LEFT + 80 * k, 184, 30, 8) for k, text in enumerate("abc")]
    assert score_of_table(*left_out) < SURE


def test_a_plot_by_itself_is_sure():
    assert score_of_figure() >= SURE


def test_a_plot_whose_edge_runs_through_words_is_doubtful():
    assert score_of_figure(replace(line("wide words", 250, 150, 130, size=7), font="Sans")) < SURE


def test_a_plot_above_which_text_was_taken_along_is_doubtful():
    assert score_of_figure(line("As seen here:", 100, 88, 60)) < SURE
