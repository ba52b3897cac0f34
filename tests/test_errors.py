import unicodedata

import pytest

from readinglist.errors import EXCERPT_WIDTH, Place, Problem, excerpt


def columns(words):
    """How many columns of a terminal these words take."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in words)


def pointed_at(source, column):
    """What stands above the caret."""
    line, caret = excerpt(Place("papers.yaml", 7, column), source)
    return next(char for n, char in enumerate(line) if columns(line[:n]) == caret.index("^"))


@pytest.mark.parametrize(
    "source",
    [
        "year: !",
        "title: 掩码自编码器是可扩展的视觉学习者!",
        "\t\ttags: [a,\tb]!",
        "title: \x1b[31m red \u202e!",
        "- " + "long " * 60 + "!",
        "- " + "很长" * 90 + "!",
        "year: !\r",
    ],
)
def test_the_caret_is_right_below_what_it_points_at(source):
    assert pointed_at(source, source.index("!") + 1) == "!"


def test_an_accent_takes_no_column():
    line, caret = excerpt(Place("papers.yaml", 1, 4), "e\u0301a!")
    assert caret.index("^") == line.index("!") - 1


def test_an_excerpt_is_no_wider_than_a_terminal():
    line, _ = excerpt(Place("papers.yaml", 1, 400), "很长" * 400)
    assert columns(line) <= EXCERPT_WIDTH + len("  1 | ")


def test_a_line_that_ends_before_the_place_has_its_caret_at_the_end():
    line, caret = excerpt(Place("papers.yaml", 3, 99), "year:")
    assert caret.index("^") == len(line)


def test_without_a_line_there_is_no_excerpt():
    assert str(Problem(Place("papers.yaml"), "LIST_MISSING", "none", "begin one")) == (
        "papers.yaml:1:1: none [LIST_MISSING]\n  hint: begin one"
    )


def test_nothing_of_a_problem_can_steer_a_terminal():
    problem = Problem(Place("a\x1b[2J.md", 1, 1), "CODE", "\x1b]0;", "\u202e", "\x07")
    assert all(line.isprintable() for line in str(problem).splitlines())
