import pytest


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("arxiv: 2305.10600", 'arxiv: "2305.10600"'),
        ("arxiv: '2305.10600'", 'arxiv: "2305.10600"'),
        ("tags: [no, 12:30, 1e3, vit]", 'tags: ["no", "12:30", "1e3", vit]'),
        ("title: 1984", 'title: "1984"'),
        ("award: 2022-01-01", 'award: "2022-01-01"'),
    ],
)
def test_text_that_others_take_for_a_number_is_quoted(fixed, before, after):
    assert fixed(f"papers:\n- id: a\n  {before}\n") == f"papers:\n- id: a\n  {after}\n"


@pytest.mark.parametrize(
    "line",
    [
        "year: 2022",
        "added: 2026-11-21",
        "citations: {count: 12, as_of: 2022}",
        "figures: {key: [1, 3]}",
        "award: ~",
    ],
)
def test_numbers_dates_and_nothing_stay_as_they_are(fixed, line):
    assert fixed(f"papers:\n- id: a\n  {line}\n") == f"papers:\n- id: a\n  {line}\n"


def test_fields_are_put_into_their_order_with_the_comments_above_them(fixed):
    text = "papers:\n# A\n- url: x  # where\n  # by hand\n  id: a\n  # so\n  title: A\n  # to do\n"
    assert fixed(text) == (
        "papers:\n# A\n# by hand\n- id: a\n  # so\n  title: A\n  url: x  # where\n  # to do\n"
    )


def test_a_misspelt_field_stays_below_the_field_above_it(fixed):
    text = "papers:\n- title: A\n  tilte: B\n  id: a\n"
    assert fixed(text) == "papers:\n- id: a\n  title: A\n  tilte: B\n"


def test_an_entry_that_says_something_twice_keeps_its_order(fixed):
    text = "papers:\n- title: A\n  title: B\n  id: a\n"
    assert fixed(text) == text


def test_a_text_of_several_lines_moves_whole(fixed):
    text = "papers:\n  - abstract: |\n      One  \n        two\n\n      # three\n    id: a\n"
    assert fixed(text) == "papers:\n- id: a\n  abstract: |\n    One  \n      two\n\n    # three\n"


def test_entries_stand_at_the_left_edge(fixed):
    text = "papers:\n  # first\n  -   id: a\n      links:\n          code: x\n  - {id: b}\n"
    assert fixed(text) == "papers:\n# first\n- id: a\n  links:\n    code: x\n\n- {id: b}\n"


@pytest.mark.parametrize("inner", ["", "  "])
def test_lists_within_entries_stand_as_most_of_them_do(fixed, inner):
    usual = f"papers:\n- id: a\n  tags:\n  {inner}- x\n  keywords:\n  {inner}- y\n"
    assert fixed(f"{usual}  aliases:\n      - z\n") == f"{usual}  aliases:\n  {inner}- z\n"


def test_brackets_have_one_space_behind_a_comma(fixed):
    text = "papers:\n- id: a\n  title: { en:  A ,zh: 'B , C' }\n  tags: [x,y , z]\n"
    assert fixed(text) == "papers:\n- id: a\n  title: {en: A, zh: 'B , C'}\n  tags: [x, y, z]\n"


def test_one_empty_line_sets_entries_apart(fixed):
    text = "papers:\n- id: a\n  year: 2020\n# two\n- id: b\n\n\n# three\n\n- id: c\narticles:\n- title: d\n"
    assert fixed(text) == (
        "papers:\n- id: a\n  year: 2020\n\n# two\n- id: b\n\n# three\n\n- id: c\n\narticles:\n- title: d\n"
    )


def test_entries_of_one_line_may_stand_close(fixed):
    assert fixed("papers:\n- {id: a}\n- {id: b}\n") == "papers:\n- {id: a}\n- {id: b}\n"


@pytest.mark.parametrize("text", ["papers:\n- id: a  \n", "papers:\n- id: a\n\n \n", "papers:\n- id: a"])
def test_lines_and_files_end_with_a_line_break_and_nothing_before_it(fixed, text):
    assert fixed(text) == "papers:\n- id: a\n"


@pytest.mark.parametrize(
    "text", ["papers:\n- id: a\n  abstract: |+\n    x\n\n\n", 'papers:\n- id: a\n  award: "a  \n    b"\n']
)
def test_spaces_and_lines_that_belong_to_a_text_stay(fixed, text):
    assert fixed(text) == text


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "papers:\n", "papers: []\n", "papers: [{id: a}]\n", "- a\n"]
)
def test_there_may_be_nothing_to_fix(fixed, text):
    assert fixed(text) == text
