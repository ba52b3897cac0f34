import pytest


@pytest.fixture
def found(sample):
    return sample("summaries")


def test_the_fields_of_facts_are_read(found):
    draft = found.drafts[0]
    assert (draft.title, draft.title_zh) == ("Building Ships", "造船术")
    assert draft.authors == ("Ada Lovelace", "Grace Hopper", "Alan Turing")
    assert draft.keywords == ("Ships", "Building")


def test_an_affiliation_comes_without_its_label_and_author(found):
    assert found.drafts[0].affiliations == ("海洋大学",)


def test_fields_may_stand_on_one_line_each(found):
    draft = found.drafts[1]
    assert (draft.title, draft.paper_url) == ("Sails", "https://arxiv.org/abs/2207.00501")
    assert draft.code_url == "https://github.com/example/sails"


def test_none_is_no_code(found):
    assert found.drafts[0].code_url == ""


def test_the_documents_title_names_venue_and_year(found):
    assert {(draft.venue, draft.year) for draft in found.drafts} == {("ECCV", 2022)}


def test_an_address_of_another_year_is_kept_and_told(found):
    assert found.drafts[0].paper_url.endswith("Lovelace_Building_Ships_CVPR_2021_paper.html")
    assert [remark.line for remark in found.remarks if "CVPR 2021" in remark.reason] == [19]


def test_summaries_stay_out(found):
    assert not any("not ours" in str(draft) for draft in found.drafts)
    assert [remark.line for remark in found.remarks if remark.verb == "unused"] == [5]
