import pytest

KINDS = {
    "cvpr": "conference",
    "annals": "journal",
    "jisuanji": "journal",
    "arxiv": "preprint",
    "press": "book",
    "school": "thesis",
    "gathering": "other",
}


@pytest.mark.parametrize("venue", KINDS)
def test_a_paper_is_what_its_venue_makes_it(refer, venue):
    assert refer(venue=venue).kind == KINDS[venue]


def test_without_a_venue_an_arxiv_paper_is_a_preprint_and_any_other_something_else(refer):
    assert [refer(venue="", **fields).kind for fields in ({"arxiv": "2111.06377"}, {})] == [
        "preprint",
        "other",
    ]


def test_the_title_is_the_papers_own_and_the_other_is_kept(refer):
    reference = refer()
    assert (reference.title[:6], reference.language) == ("Masked", "en")
    assert reference.other_titles == (("zh", "掩码自编码器是可扩展的视觉学习者"),)


def test_the_container_has_its_full_name_and_its_short_one(refer):
    reference = refer()
    assert (reference.container, reference.container_short) == ("Conference on Computer Vision", "CVPR")


def test_a_container_is_called_as_in_the_papers_language(refer):
    assert refer(venue="jisuanji").container == "Chinese Journal of Computers"


def test_identifiers_in_addresses_are_found(refer):
    reference = refer(url="https://arxiv.org/abs/2111.06377v2", pdf="https://dl.example/10.1145/1.2/x.pdf")
    assert (reference.arxiv, reference.doi) == ("2111.06377", "10.1145/1.2/x")


def test_the_day_of_a_preprint_is_not_that_of_the_proceedings(refer):
    dates = {"published": "2022-01-15", "year": 2022}
    assert refer(**dates).date == (2022, 1, 15)
    assert refer(**dates, arxiv="2201.00001").date == (2022,)
    assert refer(**dates, arxiv="2201.00001", venue="arxiv").date == (2022, 1, 15)


def test_another_years_first_appearance_is_kept_apart(refer):
    reference = refer(published="2021-11-11")
    assert (reference.date, reference.first_published) == ((2022,), (2021, 11, 11))


def test_what_is_not_known_is_empty(refer):
    reference = refer(venue="", year=0, authors=(), url="javascript:alert(1)")
    assert not any((reference.container, reference.date, reference.authors, reference.url, reference.doi))


def test_control_characters_and_line_breaks_are_gone(refer):
    reference = refer(authors=("A\nTY  - B\x00 C",), keywords=("one\r\ntwo", "\u202e"), licence="x\u2028y")
    assert reference.authors[0].in_order == "A TY - B C"
    assert (reference.keywords, reference.licence) == (("one two",), "x y")
