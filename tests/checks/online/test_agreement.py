import pytest
from preprints import feed
from standin import Answer

ENTRY = """\
papers:
- title: "MicroNet: Improving Image Recognition with Extremely Low FLOPs"
  authors: [Yunsheng Li, Yinpeng Chen]
  year: 2021
  arxiv: "2108.05894"
"""
MICRONET = {
    "number": "2108.05894",
    "title": "MicroNet: Improving Image Recognition with Extremely Low FLOPs",
    "authors": ["Yunsheng Li", "Yinpeng Chen", "Lu Yuan"],
}
MIXMO = {"number": "2103.06132", "title": "MixMo: Mixing Multiple Inputs", "authors": ["Alexandre Rame"]}
UNDER_IT = ENTRY + "  commentary:\n  - {title: 白嫖性能的MixMo, url: 'https://example.org/1'}\n"


def codes(found):
    return [(problem.code, problem.place.line) for problem in found.problems if problem.code != "LINK_DEAD"]


def test_an_entry_that_agrees_is_no_problem(world, arxiv):
    arxiv(MICRONET)
    assert codes(world.look(ENTRY)) == []


@pytest.mark.parametrize(
    ("written", "instead", "told"),
    [
        (
            "MicroNet: Improving Image Recognition with Extremely Low",
            "Recognition at Low",
            ("TITLE_DIFFERS", 2),
        ),
        ("[Yunsheng Li, Yinpeng Chen]", "[Ada Lovelace]", ("AUTHORS_DIFFER", 3)),
        ("2021", "2016", ("YEAR_DIFFERS", 4)),
    ],
)
def test_what_disagrees_is_told_on_its_line(world, arxiv, written, instead, told):
    arxiv(MICRONET)
    assert codes(world.look(ENTRY.replace(written, instead, 1))) == [told]


def test_the_identifier_of_another_paper_is_found(world, arxiv):
    arxiv(MIXMO)
    assert codes(world.look(ENTRY.replace("2108.05894", MIXMO["number"]))) == [("OTHER_PAPER", 5)]


def test_an_identifier_that_arxiv_does_not_know_is_found(world):
    world.answers["/export.arxiv.org/api/query?id_list=2108.05894&max_results=1"] = feed()
    assert codes(world.look(ENTRY)) == [("IDENTIFIER_UNKNOWN", 5)]


def test_names_in_chinese_are_not_compared_with_names_in_letters(world, arxiv):
    arxiv(MICRONET)
    assert codes(world.look(ENTRY.replace("Yunsheng Li, Yinpeng Chen", "李云生, 陈音鹏"))) == []


def test_case_accents_and_punctuation_are_no_difference(world, arxiv):
    arxiv(MICRONET | {"title": "MICRONET - Improving image recognition with extremely-low FLOPs"})
    assert codes(world.look(ENTRY)) == []


def test_a_preprint_may_be_published_years_later(world, arxiv):
    arxiv(MICRONET | {"year": 2020})
    assert codes(world.look(ENTRY.replace("  year: 2021", "  venue: ICCV 2021"))) == []


def test_a_chinese_title_is_not_compared_with_an_english_one(world, arxiv):
    arxiv(MICRONET)
    assert codes(world.look(ENTRY.replace(ENTRY.splitlines()[1], "- title: 微网络"))) == []


def test_commentary_on_another_paper_is_found(world, arxiv):
    arxiv(MICRONET, MixMo=MIXMO)
    assert codes(world.look(UNDER_IT)) == [("COMMENTARY_ELSEWHERE", 7)]


def test_a_name_that_the_abstract_has_is_no_doubt(world, arxiv):
    arxiv(MICRONET | {"abstract": "Better than MixMo."}, MixMo=MIXMO)
    assert codes(world.look(UNDER_IT)) == []


def test_a_name_that_no_paper_has_is_no_doubt(world, arxiv):
    arxiv(MICRONET, MixMo={"number": "2103.00001", "title": "On MixMo and others"})
    assert codes(world.look(UNDER_IT)) == []


def test_a_service_that_is_down_is_named_and_costs_its_answers_alone(world):
    world.answers["/export.arxiv.org/api/query?id_list=2108.05894&max_results=1"] = Answer(status=500)
    found = world.look(ENTRY)
    assert [each.source for each in found.unanswered] == ["arXiv"]
    assert codes(found) == []
