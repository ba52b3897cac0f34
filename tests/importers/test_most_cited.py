import pytest

from readinglist.importers import most_cited


@pytest.fixture
def found(sample):
    return sample("most_cited")


def test_a_block_of_addresses_is_a_paper_under_the_line_above(found):
    assert [(draft.line, draft.title, draft.venue, draft.year) for draft in found.drafts] == [
        (5, "Keel", "CVPR", 2020),
        (15, "Mast", "ICCV", 2021),
    ]


def test_labels_tell_paper_from_code(found):
    draft = found.drafts[0]
    assert draft.paper_url == "https://arxiv.org/pdf/2001.00401.pdf"
    assert draft.code_url == "https://github.com/example/keel"


def test_commentary_has_its_labels_name_and_its_hosts_kind(found):
    assert [(str(each.title), each.kind, each.url) for each in found.drafts[0].commentary] == [
        ("阿达精读", "video", "https://www.bilibili.com/video/BV1xx/"),
        ("知乎解读", "article", "https://zhuanlan.zhihu.com/p/402"),
    ]


def test_commentary_is_attributed_where_label_or_address_name_somebody(found):
    assert [each.by for draft in found.drafts for each in draft.commentary] == ["阿达", "", "hopper"]


def test_the_document_says_what_all_are_about(found):
    assert {draft.topic_path for draft in found.drafts} == {("航海(Seafaring)",)}


def test_addresses_in_running_text_are_told(found):
    assert [(remark.line, remark.reason) for remark in found.remarks] == [(19, "an address in running text")]


def test_a_block_without_a_paper_is_none():
    text = "Follow us\n- 知乎：https://zhuanlan.zhihu.com/p/1\n"
    assert most_cited.read(text).drafts == ()
