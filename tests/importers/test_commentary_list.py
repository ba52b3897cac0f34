import pytest

from readinglist.importers import commentary_list
from readinglist.model import Remark


@pytest.fixture
def found(sample):
    return sample("commentary_list")


def test_a_commentary_and_the_paper_below_it_are_one_entry(found):
    draft = found.drafts[1]
    assert (draft.title, draft.paper_url) == ("Lighthouses That Talk", "https://arxiv.org/abs/2106.00101")
    assert [str(each.title) for each in draft.commentary] == ["NeurIPS2021 Oral | 会说话的灯塔"]
    assert draft.code_url == "https://github.com/example/lighthouse"


def test_venue_year_and_topic_come_from_the_headings(found):
    draft = found.drafts[1]
    assert (draft.venue, draft.year, draft.topic_path) == ("NeurIPS", 2021, ("多模态（Multi-Modal）",))


def test_a_title_names_presentation_and_award(found):
    assert found.drafts[1].presentation == "oral"
    assert found.drafts[3].award == "best student paper nominee"


def test_a_titles_venue_beats_the_headings(found):
    assert (found.drafts[2].venue, found.drafts[2].year) == ("ICLR", 2022)


def test_a_title_gives_the_year_that_its_heading_lacks(found):
    assert (found.drafts[3].venue, found.drafts[3].year) == ("CVPR", 2020)


def test_ligatures_are_repaired_and_told(found):
    assert found.drafts[2].title == "An Efficient Ship"
    assert Remark(line=20, verb="repaired", reason="title, now: An Efficient Ship") in found.remarks


def test_tracking_parameters_go(found):
    assert found.drafts[2].commentary[0].url == "https://mp.weixin.qq.com/s/abc"


def test_an_item_without_a_paper_is_an_article_of_its_section(found):
    draft = found.drafts[0]
    assert (draft.title, draft.section, draft.paper_url) == ("Where the field stands", "Overviews", "")


def test_a_commentarys_address_is_never_kept_as_the_papers(found):
    assert (found.drafts[3].title, found.drafts[3].paper_url) == ("A Ship Without an Address", "")
    assert [remark.line for remark in found.remarks if "was not kept" in remark.reason] == [24]


def test_the_papers_own_address_as_commentary_is_told(found):
    assert [remark.line for remark in found.remarks if "paper's own" in remark.reason] == [25]


def test_links_in_running_text_are_told_and_no_entries(found):
    assert [remark.line for remark in found.remarks if remark.reason == "an address in running text"] == [
        3,
        5,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- [读灯塔](https://zhuanlan.zhihu.com/p/1) [【Lighthouses】](https://arxiv.org/abs/2106.00101)\n",
        "* **[读灯塔](https://zhuanlan.zhihu.com/p/1)**\r\n  \r\n  [**Lighthouses**](https://arxiv.org/abs/2106.00101)\r\n",
        "1. [Lighthouses](https://arxiv.org/abs/2106.00101)\n    - [读灯塔](https://zhuanlan.zhihu.com/p/1)\n",
        "- 【CVPR2022】[读灯塔](https://zhuanlan.zhihu.com/p/1)\n[【Lighthouses】](https://arxiv.org/abs/2106.00101)\n",
        '- <a href="https://zhuanlan.zhihu.com/p/1">读灯塔</a><br>\n\t<a href="https://arxiv.org/abs/2106.00101"><b>Lighthouses</b></a>\n',
        "- [Lighthouses](https://arxiv.org/abs/2106.00101) ![stars](https://img.shields.io/x) [读灯塔](https://zhuanlan.zhihu.com/p/1)\n",
        "- [读灯塔](https://zhuanlan.zhihu.com/p/1)\n    [【Lighthouses】](https://arxiv.org/abs/2106.00101) [[PDF]](https://arxiv.org/pdf/2106.00101)\n",
    ],
)
def test_the_same_entry_may_be_written_in_many_ways(text):
    (draft,) = commentary_list.read(text).drafts
    assert (draft.title, draft.paper_url) == ("Lighthouses", "https://arxiv.org/abs/2106.00101")
    assert [each.url for each in draft.commentary] == ["https://zhuanlan.zhihu.com/p/1"]


def test_a_commentary_on_two_papers_belongs_to_both():
    first, second = commentary_list.read(
        "- [两艘船](https://zhuanlan.zhihu.com/p/1)\n"
        "    [【Ship One】](https://arxiv.org/abs/2106.00111)\n    [Code](https://github.com/a/one)\n"
        "    [【Ship Two】](https://arxiv.org/abs/2106.00112)\n"
    ).drafts
    assert (first.code_url, second.code_url) == ("https://github.com/a/one", "")
    assert (first.line, second.line, second.title) == (1, 4, "Ship Two")
    assert first.commentary == second.commentary


def test_a_blog_nobody_knows_comments_when_it_is_the_headline():
    paper, article = commentary_list.read(
        "- 2022.11.03 [A ship](https://someone.example/ship)\n    [【Ship】](https://arxiv.org/abs/2106.00113)\n"
        "- [All ships](https://someone.example/ships)\n"
    ).drafts
    assert (paper.date, [each.url for each in paper.commentary]) == (
        "2022-11-03",
        ["https://someone.example/ship"],
    )
    assert (article.section, article.title) == ("Articles", "All ships")
