import pytest
from typeset import COLUMN, LEFT, RIGHT, box, line, page, paragraph, picture, rule, table

from readinglist.figures import boxes, find


def caption(text, x0, y, width=COLUMN):
    return line(text, x0, y, width, size=9)


def columns_below(y):
    """Body text in both columns, from y to the foot of the page."""
    rows = int((760 - y) // 12)
    return [*paragraph(LEFT, y, rows), *paragraph(RIGHT, y, rows)]


def only(*pages):
    (region,) = find.find(pages)
    return region


def test_a_picture_above_its_caption_is_the_figure():
    lines = [caption("Figure 1: A net.", LEFT, 210), *columns_below(250)]
    region = only(page(lines, [picture(60, 100, 280, 200)]))
    assert (region.number, region.kind, region.page) == ("1", "figure", 1)
    assert region.box == box(60, 100, 280, 200)


def test_a_figure_holds_its_labels():
    label = line("input", 60, 88, 30, size=7)
    lines = [label, caption("Figure 1: A net.", LEFT, 210), *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box == box(60, 88, 280, 200)


def test_body_text_bounds_a_figure():
    lines = [*paragraph(LEFT, 50, 4), caption("Figure 1: A net.", LEFT, 210), *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box.y0 == 100


def test_a_table_below_its_caption_holds_its_cells_and_rules():
    cells, rules = table(LEFT, 120, 4)
    region = only(page([caption("Table 1: Results.", LEFT, 100), *cells, *columns_below(250)], rules))
    assert (region.kind, region.box) == ("table", boxes.union(mark.box for mark in rules))


def test_figures_side_by_side_stay_apart():
    lines = [caption("Figure 1: A.", LEFT, 210), caption("Figure 2: B.", RIGHT, 210), *columns_below(250)]
    regions = find.find([page(lines, [picture(60, 100, 280, 200), picture(320, 100, 540, 200)])])
    assert [region.box.x0 for region in regions] == [60, 320]


def test_a_table_and_a_figure_that_face_each_other_are_cut_apart():
    cells, rules = table(LEFT, 120, 3)
    lines = [
        caption("Table 1: T.", LEFT, 100),
        *cells,
        caption("Figure 1: F.", LEFT, 310),
        *columns_below(350),
    ]
    regions = find.find([page(lines, [*rules, picture(60, 200, 280, 300)])])
    assert {(region.kind, region.box.y0) for region in regions} == {("table", 120), ("figure", 200)}


def test_a_picture_over_both_columns_is_whole_though_its_caption_is_short():
    lines = [caption("Figure 1: A net.", LEFT, 210, 90), *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 540, 200)])).box == box(60, 100, 540, 200)


def test_a_caption_beside_its_figure_is_understood():
    lines = [caption("Figure 7: A net.", 200, 140, 90), *paragraph(LEFT, 50, 3), *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 190, 200)])).box == box(60, 100, 190, 200)


def test_a_running_head_and_its_rule_are_no_part_of_a_figure():
    def numbered(number):
        head = line("A paper on nets", LEFT, 30, 200)
        lines = [head, caption(f"Figure {number}: A net.", LEFT, 210), *columns_below(250)]
        return page(lines, [rule(LEFT, 44, 550), picture(60, 52, 280, 200)], number)

    assert {region.box for region in find.find([numbered(n) for n in (1, 2, 3)])} == {box(60, 52, 280, 200)}


def test_a_stamp_in_the_margin_is_no_part_of_a_figure():
    stamp = line("arXiv", 10, 100, 20, size=300, upright=False)
    lines = [stamp, caption("Figure 1: A net.", LEFT, 210), *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box.x0 == 60


def test_on_a_scan_the_field_without_words_is_the_figure():
    lines = [*paragraph(LEFT, 50, 4), caption("Fig. 1. A net.", LEFT, 300), *columns_below(340)]
    region = only(page(lines, is_scan=True))
    assert boxes.agreement(region.box, box(LEFT, 96, LEFT + COLUMN, 300)) > 0.8


def test_a_large_picture_above_the_abstract_needs_no_caption():
    lines = [line("On Nets", 200, 40, 200, size=18), line("Abstract", LEFT, 300, 60), *columns_below(320)]
    region = only(page(lines, [picture(60, 100, 540, 280)]))
    assert (region.number, region.caption, region.caption_box) == ("", "", None)


def test_a_logo_above_the_abstract_is_no_figure():
    lines = [line("Abstract", LEFT, 300, 60), *columns_below(320)]
    assert find.find([page(lines, [picture(60, 40, 120, 90)])]) == ()


@pytest.mark.parametrize("pages", [[], [page()], [page(columns_below(100))]])
def test_where_no_caption_is_no_figure_is(pages):
    assert find.find(pages) == ()


def test_the_same_pages_give_the_same_regions():
    lines = [caption("Figure 1: A.", LEFT, 210), caption("Figure 2: B.", RIGHT, 210), *columns_below(250)]
    drawn = [picture(60, 100, 280, 200), picture(320, 100, 540, 200)]
    assert find.find([page(lines, drawn)]) == find.find([page(lines[::-1], drawn[::-1])])


def test_a_table_ends_at_its_last_rule():
    cells, rules = table(LEFT, 120, 4)
    note = line("MRR = 1", LEFT, 186, 60)
    region = only(page([caption("Table 1: Results.", LEFT, 100), *cells, note, *columns_below(250)], rules))
    assert region.box.y1 == rules[-1].box.y1


def test_a_bracket_that_hangs_out_of_the_next_column_bounds_no_figure():
    hanging = line("（as brackets do in Chinese", 297, 150, 250)
    lines = [caption("Figure 1: A.", LEFT, 210), *paragraph(RIGHT, 50, 8), hanging, *columns_below(250)]
    assert only(page(lines, [picture(60, 100, 280, 200)])).box == box(60, 100, 280, 200)


def test_a_score_says_how_sure_a_region_is():
    near = [caption("Figure 1: A.", LEFT, 210), *columns_below(250)]
    far = [caption("Figure 1: A.", LEFT, 240), *columns_below(280)]
    sure, less = (only(page(lines, [picture(60, 100, 280, 200)])).score for lines in (near, far))
    assert 0 < less < sure < 1


def test_text_that_runs_beside_a_figure_is_no_part_of_it():
    beside, caption_below = paragraph(LEFT, 100, 10, 230), caption("Figure 1: A net.", 300, 216, 240)
    lines = [*paragraph(LEFT, 40, 4, 500), *beside, caption_below, *paragraph(LEFT, 250, 30, 500)]
    assert only(page(lines, [picture(300, 100, 540, 205)])).box == box(300, 100, 540, 205)


def test_a_label_by_itself_names_the_table_below_its_title():
    cells, rules = table(LEFT, 130, 4)
    label, title = line("TABLE I", 150, 96, 35, size=8), line("RESULTS", 150, 108, 35, size=8)
    region = only(page([label, title, *cells, *columns_below(250)], rules))
    assert (region.kind, region.number, region.caption) == ("table", "I", "TABLE I RESULTS")


def test_text_boxes_between_rules_are_figures_to_the_first_rule():
    def boxed(y, number):
        text = [line(f"• {' '.join(['words'] * 12)}", LEFT, y + 20 + 14 * k, 480, 9) for k in range(6)]
        return [*text, caption(f"Figure {number}: A prompt.", 200, y + 120, 100)]

    lines = [*boxed(60, 1), *boxed(260, 2), *paragraph(LEFT, 420, 25, 500)]
    rules = [rule(LEFT, y + step, 550) for y in (60, 260) for step in (0, 16, 112)]
    assert [(r.box.y0, r.box.y1) for r in find.find([page(lines, rules)])] == [(60, 172), (260, 372)]


def test_an_address_of_an_author_is_no_part_of_a_figure():
    lines = [line("{a,b}@example.org", 200, 88, 100), caption("Figure 1: A net.", LEFT, 210, 500)]
    lines += columns_below(250)
    assert only(page(lines, [picture(60, 100, 540, 200)])).box.y0 == 100


def test_a_head_at_the_level_of_all_others_is_no_part_of_a_figure_whatever_it_says():
    def numbered(number):
        head = line("garbled" * number, LEFT, 30, 200)
        return page(
            [head, caption(f"Figure {number}: A.", LEFT, 210), *columns_below(250)], [], number, is_scan=True
        )

    assert min(region.box.y0 for region in find.find([numbered(n) for n in (1, 2, 3, 4)])) > 39


def test_no_region_is_without_a_height():
    lines = [caption("Figure 1: A.", LEFT, 210), caption("Figure 2: B.", LEFT, 300), *columns_below(330)]
    regions = find.find([page(lines, [rule(LEFT, 200, 290), rule(LEFT, 285, 290)])])
    assert all(region.box.y0 < region.box.y1 for region in regions)


def test_a_region_on_a_scan_is_less_sure():
    lines = [*paragraph(LEFT, 50, 4), caption("Fig. 1. A net.", LEFT, 300), *columns_below(340)]
    assert only(page(lines, is_scan=True)).score < 0.9
