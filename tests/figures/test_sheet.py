from typeset import COLUMN, LEFT, RIGHT, box, line, page, paragraph, picture, rule

from readinglist.figures import clusters, columns, frames, prose, rows, sheet, style
from readinglist.figures.layout import Ink

COLUMNS = [*paragraph(LEFT, 60, 20), *paragraph(RIGHT, 60, 20)]


def of(lines, ink=(), begun=frozenset()):
    one = page(lines, ink)
    joined = rows.join(one.lines)
    return sheet.of(one, joined, style.of([one], [joined]), set(begun))


def test_two_columns_are_seen():
    found = columns.of([each.box for each in COLUMNS])
    assert [(column.x0, column.x1) for column in found] == [(LEFT, LEFT + COLUMN), (RIGHT, RIGHT + COLUMN)]


def test_paragraphs_are_prose():
    assert len(of(COLUMNS).prose) == 40


def test_a_heading_is_prose():
    heading = line("3. Experiments", LEFT, 330, 80, size=12, bold=True)
    assert heading.box in of([*COLUMNS, heading]).prose


def test_labels_are_loose():
    label = line("conv", LEFT, 400, 30, size=7)
    assert [row.text for row in of([*COLUMNS, label]).loose] == ["conv"]


def test_the_caption_of_a_part_is_loose():
    part = [
        line("(a) the first of the parts, told in many words", LEFT, 400 + 9 * k, size=8) for k in range(2)
    ]
    assert len(of([*COLUMNS, *part]).loose) == 2


def test_cells_are_not_prose():
    cells = [line("words in a cell of a table", LEFT, 400 + 12 * k, 110) for k in range(3)]
    mates = [line("12.5", LEFT + 150, 400 + 12 * k, 30) for k in range(3)]
    assert len(of([*COLUMNS, *cells, *mates]).loose) == 6


def test_words_in_a_frame_are_loose():
    framed = paragraph(LEFT + 5, 420, 4, COLUMN - 10)
    sides = [Ink(box=box(x, 410, x, 480), kind="stroke") for x in (LEFT, LEFT + COLUMN)]
    edges = [rule(LEFT, y, LEFT + COLUMN) for y in (410, 480)]
    assert len(of([*COLUMNS, *framed], [*sides, *edges]).loose) == 4


def test_what_touches_is_one_cluster():
    marks = [box(0, 0, 30, 30), box(30, 0, 60, 30), box(200, 0, 260, 60)]
    assert [found.x0 for found in clusters.of(marks)] == [0, 198]


def test_dots_are_no_cluster():
    assert clusters.of([box(0, 0, 2, 2)]) == ()


def test_rules_of_one_breadth_make_bands():
    rules = [rule(50, y, 290) for y in (100, 120, 200)]
    assert [(band.y0, band.y1) for band in frames.bands(rules)] == [(100, 120), (120, 200)]


def test_a_picture_is_a_frame():
    assert frames.of([picture(50, 50, 100, 100)]) == (box(50, 50, 100, 100),)


def test_body_text_has_the_size_of_most_letters():
    one = page([*COLUMNS, line("conv", LEFT, 400, 30, size=7)])
    measured = style.of([one], [rows.join(one.lines)])
    assert (measured.size, measured.leading) == (10, 12)
    assert prose.is_of_body(COLUMNS[0], measured)
