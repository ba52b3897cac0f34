import dataclasses

import pytest

from readinglist import importers
from readinglist.errors import Place
from readinglist.model import Article, Commentary, Draft, Imported, Paper, Text

POST = Commentary(url="https://zhuanlan.zhihu.com/p/1", title=Text((("zh", "船"),)), language="zh")
TALK = Commentary(
    url="https://www.bilibili.com/video/BV1/", title=Text((("zh", "讲船"),)), kind="video", language="zh"
)
SHIP = Draft(
    title="A Ship",
    line=3,
    paper_url="https://arxiv.org/abs/2106.00601v2",
    venue="ArXiv",
    topic_path=("多模态（Multi-Modal）",),
    commentary=(POST,),
)


@pytest.fixture
def merge(vocabulary):
    """Merge lists of these drafts, one list each."""
    return lambda *lists: importers.papers(
        [Imported(drafts=tuple(each)) for each in lists], vocabulary, "2026-11-21"
    )


def test_a_draft_becomes_a_paper_in_this_lists_vocabulary(merge):
    (paper,) = merge([SHIP]).papers
    assert (paper.id, paper.venue, paper.topics, paper.arxiv) == (
        "a-ship",
        "arxiv",
        ("multimodal",),
        "2106.00601",
    )
    assert (paper.commentary, paper.added) == ((POST,), "2026-11-21")


def test_a_preprint_without_a_year_has_that_of_its_number(merge):
    assert merge([SHIP]).papers[0].year == 2021


def test_the_same_identifier_is_the_same_paper(merge):
    other = Draft(
        title="SHIP", line=9, paper_url="https://arxiv.org/pdf/2106.00601.pdf", commentary=(POST, TALK)
    )
    (paper,) = merge([SHIP, other]).papers
    assert (str(paper.title), paper.commentary) == ("A Ship", (POST, TALK))


def test_the_same_title_is_the_same_paper(merge):
    other = Draft(title="a ship", line=9, paper_url="https://example.org/ship", topic_path=("Ships",))
    (paper,) = merge([SHIP], [other]).papers
    assert (paper.topics, paper.url) == (("multimodal", "ships"), "https://example.org/ship")


def test_two_arxiv_numbers_are_two_papers_whatever_their_titles(merge):
    other = dataclasses.replace(SHIP, paper_url="https://arxiv.org/abs/2106.00602")
    assert [paper.id for paper in merge([SHIP, other]).papers] == ["a-ship", "a-ship-2"]


def test_a_venue_beats_a_preprint_server_of_an_earlier_list(merge):
    (paper,) = merge([SHIP], [dataclasses.replace(SHIP, venue="CVPR", year=2022)]).papers
    assert (paper.venue, paper.year) == ("cvpr", 2022)


def test_a_publishers_address_beats_a_preprint_server(merge):
    url = "https://openaccess.thecvf.com/content_CVPR_2020/papers/A_Ship_CVPR_2020_paper.pdf"
    merged = merge([dataclasses.replace(SHIP, paper_url=url)])
    assert [(paper.venue, paper.year, paper.pdf) for paper in merged.papers] == [("cvpr", 2020, url)]
    assert [remark.verb for remark in merged.remarks[0]] == ["kept", "repaired"]


def test_unknown_venues_and_topics_are_told(merge):
    merged = merge([dataclasses.replace(SHIP, venue="Sea Days", topic_path=("1. Masts",))])
    assert (merged.papers[0].venue, merged.papers[0].tags) == ("", ("Masts",))
    assert [remark.verb for remark in merged.remarks[0]] == ["kept", "unused", "kept"]


def test_every_draft_has_a_remark_on_its_line(merge):
    merged = merge([SHIP, dataclasses.replace(SHIP, line=8)], [dataclasses.replace(SHIP, line=5)])
    found = [[(remark.line, remark.verb) for remark in remarks] for remarks in merged.remarks]
    assert found == [[(3, "kept"), (8, "merged")], [(5, "merged")]]


def test_what_the_list_has_already_is_told_and_not_added(vocabulary):
    old = Paper(
        id="ship", title=Text((("en", "Old"),)), arxiv="2106.00601", place=Place("papers.yaml", 41, 3)
    )
    known = dataclasses.replace(vocabulary, papers=(old,))
    merged = importers.papers([Imported(drafts=(SHIP,))], known)
    assert merged.papers == ()
    assert "papers.yaml:41:3" in merged.remarks[0][0].reason


def test_an_id_that_the_site_or_another_paper_has_is_not_given_again(vocabulary):
    old = Paper(id="a-ship", title=Text((("en", "Old"),)), url="https://example.org/old")
    known = dataclasses.replace(vocabulary, papers=(old,))
    drafts = (SHIP, Draft(title="Search", line=4, paper_url="https://example.org/search"))
    merged = importers.papers([Imported(drafts=drafts)], known)
    assert [paper.id for paper in merged.papers] == ["a-ship-2", "search-paper"]


def test_an_article_comes_once_with_its_section(merge):
    draft = Draft(title="Where the field stands", line=2, section="Overviews", commentary=(POST,))
    merged = merge([draft, dataclasses.replace(draft, line=7)])
    assert merged.articles == (
        Article(title=POST.title, url=POST.url, section="Overviews", language="zh", added="2026-11-21"),
    )
    assert [remark.verb for remark in merged.remarks[0]] == ["kept", "unused"]


def test_a_title_in_two_languages_keeps_both(merge):
    (paper,) = merge([dataclasses.replace(SHIP, title_zh="一艘船")]).papers
    assert paper.title == Text((("en", "A Ship"), ("zh", "一艘船")))


@pytest.mark.parametrize(
    ("url", "field", "value"),
    [
        ("https://aclanthology.org/P18-1238.pdf", "acl", "P18-1238"),
        ("https://aclanthology.org/2021.acl-long.42/", "acl", "2021.acl-long.42"),
        ("https://arxiv.org/abs/math.GT/0309136v1", "arxiv", "math/0309136"),
        ("https://dl.acm.org/doi/abs/10.1145/3404835.3462829", "doi", "10.1145/3404835.3462829"),
        ("https://openreview.net/forum?id=TVHS5Y4dNvM", "openreview", "TVHS5Y4dNvM"),
        ("https://openreview.net/forum?id=abc", "url", "https://openreview.net/forum?id=abc"),
        ("https://example.org/a.PDF", "pdf", "https://example.org/a.PDF"),
    ],
)
def test_an_address_becomes_the_field_that_it_is_for(merge, url, field, value):
    (paper,) = merge([dataclasses.replace(SHIP, paper_url=url)]).papers
    assert getattr(paper, field) == value
