from dataclasses import replace

from typeset import COLUMN, LEFT, RIGHT, box, line, page, paragraph, picture, rule, table

from readinglist.figures import boxes, find
from readinglist.figures.layout import Ink


def label(text, x0, y, width=30, font="Sans"):
    """Words in a drawing's own letters."""
    return replace(line(text, x0, y, width, size=7), font=font)


def caption(text, y, x0=LEFT, width=COLUMN):
    return line(text, x0, y, width, size=9)


def below(y):
    rows = int((760 - y) // 12)
    return [*paragraph(LEFT, y, rows), *paragraph(RIGHT, y, rows)]


def only(*pages):
    (region,) = find.find(pages)
    return region


def test_a_title_in_the_letters_of_its_plot_belongs_to_it_though_white_lies_between():
    words = [label("0.5", 65, 150), label("A title", 150, 75, 60, font="Sans-Bold")]
    lines = [*words, caption("Figure 1: A plot.", 210), *below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box.y0 == 75


def test_words_in_other_letters_above_a_plot_are_no_title():
    words = [label("0.5", 65, 150), line("Some words", 150, 75, 60, size=7)]
    lines = [*words, caption("Figure 1: A plot.", 210), *below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box.y0 == 100


def test_words_further_away_are_no_title():
    words = [label("0.5", 65, 150), label("A title", 150, 60, 60)]
    lines = [*words, caption("Figure 1: A plot.", 210), *below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box.y0 == 100


def test_an_axis_below_a_plot_belongs_to_it_where_the_caption_is_above():
    words = [label("0.5", 65, 150), label("time", 150, 215)]
    lines = [caption("Figure 1: A plot.", 90), *words, *below(250)]
    assert only(page(lines, [picture(60, 105, 280, 200)])).box.y1 == 222


def test_a_head_without_a_rule_above_it_is_of_the_table():
    cells, rules = table(LEFT, 120, 4)
    head = [line(text, LEFT + 80 * k, 108, 30, 8) for k, text in enumerate("abc")]
    lines = [*head, *cells, caption("Table 1: Results.", 190), *below(250)]
    assert only(page(lines, rules)).box.y0 == 108


def test_a_note_of_one_piece_above_the_first_rule_is_not_of_the_table():
    cells, rules = table(LEFT, 120, 4)
    lines = [line("a", LEFT, 108, 30, 8), *cells, caption("Table 1: Results.", 190), *below(250)]
    assert only(page(lines, rules)).box.y0 == 120


def test_the_rule_above_a_footnote_is_not_of_the_table_above():
    cells, rules = table(LEFT + 30, 120, 4)
    lines = [caption("Table 1: Results.", 100), *cells, *below(200)]
    region = only(page(lines, [*rules, rule(LEFT, 192, LEFT + 150)]))
    assert region.box == boxes.union(mark.box for mark in rules)


def test_a_listing_ends_where_the_next_one_begins():
    code = [line("x <- f(y)", LEFT, y, 60, 8) for y in (120, 132, 220, 232)]
    named = [caption("Algorithm 1: One.", 105), caption("Algorithm 2: Two.", 203)]
    rules = [rule(LEFT, y, LEFT + COLUMN) for y in (100, 117, 145, 200, 216, 245)]
    first, second = find.find([page([*named, *code, *below(270)], rules)])
    assert (first.box.y1, second.box.y1) == (145, 245)


def test_text_between_two_listings_is_of_neither():
    code = [line("x <- f(y)", LEFT, y, 60, 8) for y in (80, 92, 210, 222)]
    named = [caption("Listing 1: One.", 62), caption("Listing 2: Two.", 192)]
    rules = [rule(LEFT, y, LEFT + COLUMN) for y in (75, 105, 205, 235)]
    lines = [*named, *code, *paragraph(LEFT, 112, 6), *below(250)]
    assert [region.box.y1 for region in find.find([page(lines, rules)])] == [105, 235]


def test_a_table_with_double_rules_is_whole_though_a_cell_is_a_paragraph():
    head, cell = line("Nr", LEFT, 120, 20), paragraph(LEFT + 40, 142, 4, COLUMN - 40)
    rules = [rule(LEFT, y, LEFT + COLUMN) for y in (116, 134, 136.4, 192, 194.4)]
    lines = [caption("Table 1: Codes.", 104, LEFT + 5), head, *cell, *below(250)]
    assert only(page(lines, rules)).box.y1 == 194.4


def test_the_labels_of_panels_at_the_top_of_many_pages_are_no_running_heads():
    def numbered(number):
        strip = label("optimal", 150, 62)
        lines = [strip, caption(f"Figure {number}: A plot.", 210), *below(250)]
        return page(lines, [picture(60, 60, 280, 71), picture(60, 73, 280, 200)], number)

    assert {region.box.y0 for region in find.find([numbered(n) for n in (1, 2, 3)])} == {60}


def code(y):
    """Two lines of a program, as large as the body's letters."""
    texts = enumerate(("> x <- 1", "> plot(x)"))
    return [replace(line(text, LEFT, y + 12 * row, 90), font="CMTT10") for row, text in texts]


def test_code_above_a_plot_is_no_part_of_it():
    lines = [*code(70), caption("Figure 1: A plot.", 210), *below(250)]
    assert only(page(lines, [picture(60, 97, 280, 200)])).box.y0 == 97


def test_code_on_its_ground_below_a_plot_is_no_part_of_it():
    lines = [caption("Figure 1: A plot.", 90), *code(215), *below(260)]
    drawn = [picture(60, 105, 280, 200), Ink(box=box(LEFT, 209, 290, 240), kind="fill")]
    assert only(page(lines, drawn)).box.y1 == 200


def test_code_that_is_the_figure_is_kept():
    lines = [*code(170), caption("Figure 1: A program.", 210), *below(250)]
    assert only(page(lines, [Ink(box=box(LEFT, 165, 290, 200), kind="fill")])).box.y0 == 165


def test_a_rule_and_words_above_a_plot_are_no_part_of_it():
    lines = [line("A head", 60, 68, 60, size=7), caption("Figure 1: A plot.", 210), *below(250)]
    assert only(page(lines, [rule(LEFT, 80, 290), picture(60, 100, 280, 200)])).box.y0 == 100
