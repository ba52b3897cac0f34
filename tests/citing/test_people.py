import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing.people import has_more, people, person

PARTS = {
    "Kaiming He": ("Kaiming", "", "He", ""),
    "He, Kaiming": ("Kaiming", "", "He", ""),
    "K. He": ("K.", "", "He", ""),
    "Wei-Ling Amari-Bell": ("Wei-Ling", "", "Amari-Bell", ""),
    "Laurens van der Maaten": ("Laurens", "van der", "Maaten", ""),
    "van der Maaten, Laurens": ("Laurens", "van der", "Maaten", ""),
    "Fernando De la Torre": ("Fernando", "", "De la Torre", ""),
    "Luc Van Gool": ("Luc", "", "Van Gool", ""),
    "Quoc Le": ("Quoc", "", "Le", ""),
    "Martin Luther King Jr.": ("Martin Luther", "", "King", "Jr."),
    "Martin Luther King, Jr.": ("Martin Luther", "", "King", "Jr."),
    "King, Jr., Martin Luther": ("Martin Luther", "", "King", "Jr."),
    "King, Martin Luther, Jr.": ("Martin Luther", "", "King", "Jr."),
    "John von Neumann III": ("John", "von", "Neumann", "III"),
    "bell hooks": ("bell", "", "hooks", ""),
    "Plato": ("", "", "Plato", ""),
    "何恺明": ("恺明", "", "何", ""),
    "李 明": ("明", "", "李", ""),
    "欧阳修": ("修", "", "欧阳", ""),
    "司马相如": ("相如", "", "司马", ""),
    "尼古拉·特斯拉": ("", "", "尼古拉·特斯拉", ""),
    "中国科学院自动化研究所": ("", "", "中国科学院自动化研究所", ""),
    "Gemini Team, Somewhere": ("", "", "Gemini Team, Somewhere", ""),
    "Ada Lovelace and Charles Babbage": ("", "", "Ada Lovelace and Charles Babbage", ""),
    "{Open Minds}": ("", "", "Open Minds", ""),
    "One, Two, Three, Four": ("", "", "One, Two, Three, Four", ""),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_name_has_these_parts(name):
    found = person(name)
    assert (found.given, found.particle, found.family, found.suffix) == PARTS[name]


@pytest.mark.parametrize("words", ["et al.", "et al", "and others", "等", "等人"])
def test_those_who_are_left_out_are_no_author_but_remembered(words):
    authors = ("Kaiming He", words)
    assert [each.family for each in people(authors)] == ["He"]
    assert has_more(authors)


def test_a_group_is_told_from_a_person():
    assert [person(name).is_group for name in ("{Open Minds}", "Reading Group", "Plato")] == [
        True,
        True,
        False,
    ]


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=40))
def test_any_name_has_a_family_name_unless_nothing_of_it_can_be_shown(name):
    assert all(each.family for each in people((name,)))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.from_regex(r"[A-Z][a-zé]{1,8}", fullmatch=True), min_size=2, max_size=4).filter(
        lambda words: not any(person(f"x {word} y").given != f"x {word}" for word in words)
    )
)
def test_a_name_is_the_same_whichever_way_round_it_is_written(words):
    straight = person(" ".join(words))
    assert person(straight.inverted) == straight
