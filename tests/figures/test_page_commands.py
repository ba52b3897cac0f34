import pymupdf

from readinglist.figures import commands


def told(draw, most=100, most_paths=100):
    page = pymupdf.open().new_page(width=600, height=800)
    draw(page)
    return commands.of(page.get_displaylist(), most, most_paths)


def square(page, x=100, **colours):
    page.draw_rect((x, 100, x + 50, 150), **colours)


def squares(page):
    for place in range(5):
        square(page, 100 * place)


def test_a_path_is_told_with_its_box_and_its_colour():
    (path,) = told(lambda page: square(page, fill=(1, 0, 0), color=None)).paths
    assert (path["type"], path["rect"], path["fill"]) == ("f", (100, 100, 150, 150), (1, 0, 0))


def test_a_path_that_is_filled_and_stroked_is_one_path_and_two_commands():
    drawn = told(lambda page: square(page, fill=(1, 0, 0), color=(0, 0, 1)))
    assert [path["type"] for path in drawn.paths] == ["fs"]
    assert [what for what, _ in drawn.log] == ["fill-path", "stroke-path"]


def test_words_are_told_without_their_box():
    drawn = told(lambda page: page.insert_text((50, 300), "Figure 1: A square."))
    assert drawn.log == [("fill-text", commands.NOWHERE)]


def test_an_image_is_told_with_its_box():
    picture = pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 10, 10))
    drawn = told(lambda page: page.insert_image((100, 100, 200, 200), pixmap=picture))
    assert drawn.log == [("fill-image", (100, 100, 200, 200))]


def test_what_is_drawn_without_end_is_told_up_to_a_point():
    assert len(told(squares, most=3).log) == 4


def test_of_very_many_paths_the_log_alone_tells_all():
    drawn = told(squares, most_paths=2)
    assert (len(drawn.log), len(drawn.paths)) == (5, 2)
