import re

from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing.keys import key, keys
from readinglist.model import Text


def test_a_key_is_made_of_family_name_year_and_first_telling_word(paper):
    assert key(paper(title=Text((("en", "On the Masks of Vision"),)))) == "he2022masks"


def test_a_key_has_neither_accents_nor_apostrophes(paper):
    assert key(paper(authors=("Piotr Dollár",), title=Text((("en", "Don’t Look"),)))) == "dollar2022dont"


def test_particles_belong_to_the_name(paper):
    assert key(paper(authors=("Laurens van der Maaten",))) == "vandermaaten2022masked"


def test_a_chinese_paper_is_named_by_its_other_title_or_its_id(paper):
    title = (("zh", "图文"), ("en", "Pictures as Pages"))
    assert key(paper(authors=("何恺明",), title=Text(title))) == "pictures2022pages"
    assert key(paper(authors=("何恺明",), title=Text(title[:1]), id="layout-reading")) == "layout2022reading"


def test_who_came_first_keeps_the_key_whatever_the_order(paper):
    papers = [
        paper(id="late", added="2026-02-01"),
        paper(id="early", added="2026-01-01"),
        paper(id="a", added="2027"),
    ]
    wanted = {"early": "he2022masked", "late": "he2022maskeda", "a": "he2022maskedb"}
    assert keys(papers) == keys(papers[::-1]) == wanted


def test_a_letter_makes_no_key_that_another_paper_has(paper):
    papers = [paper(id="a"), paper(id="b"), paper(id="c", title=Text((("en", "Maskeda"),)))]
    assert keys(papers) == {"a": "he2022masked", "b": "he2022maskedb", "c": "he2022maskeda"}


def test_of_thirty_papers_alike_each_has_its_key(paper):
    found = keys(paper(id=f"p{number:02}") for number in range(30))
    assert (found["p00"], found["p26"], found["p27"]) == ("he2022masked", "he2022maskedz", "he2022maskedaa")


@settings(deadline=None, max_examples=60)
@given(name=st.text(max_size=20), title=st.text(max_size=40))
def test_a_key_is_ascii_letters_and_digits_and_never_empty(paper, name, title):
    assert re.fullmatch("[a-z0-9]+", key(paper(authors=(name,), title=Text((("en", title),)))))
