import pytest

from readinglist.importers import markdown_list


@pytest.fixture
def found(sample):
    return sample("markdown_list")


@pytest.fixture
def drafts(found):
    return {draft.title: draft for draft in found.drafts}


def test_every_way_of_writing_an_entry_gives_its_title(drafts):
    assert list(drafts) == [
        "A Bold Ship",
        "A Ship With a Keel",
        "A Linked Ship",
        "A Dated Ship of Some Length",
        "A Numbered Ship",
        "Another Numbered Ship",
        "A Harbour in HTML",
        "A Harbour That Is Cited",
        "A Harbour in a Table",
    ]


def test_entries_stand_on_the_line_of_their_title(found):
    assert [draft.line for draft in found.drafts] == [10, 16, 18, 19, 24, 27, 34, 45, 49]


def test_labels_tell_paper_from_code_and_other_links(drafts):
    draft = drafts["A Bold Ship"]
    assert (draft.paper_url, draft.code_url) == (
        "https://arxiv.org/abs/2203.00701",
        "https://github.com/example/bold",
    )


def test_a_title_that_leads_to_a_project_keeps_that_address(drafts):
    draft = drafts["A Linked Ship"]
    assert (draft.paper_url, draft.code_url) == (
        "https://example.org/linked",
        "https://github.com/example/linked",
    )


def test_words_around_a_title_name_its_venue_and_presentation(drafts):
    stated = {title: (draft.venue, draft.year, draft.presentation) for title, draft in drafts.items()}
    assert stated["A Linked Ship"] == ("SEADAYS", 2021, "")
    assert stated["A Dated Ship of Some Length"] == ("ICCV", 2021, "")
    assert stated["A Numbered Ship"] == ("CVPR", 2022, "oral")


def test_the_documents_title_names_the_venue_of_all_others(drafts):
    assert (drafts["A Bold Ship"].venue, drafts["A Bold Ship"].year) == ("CVPR", 2022)


def test_dates_beside_a_title_are_read(drafts):
    assert drafts["A Ship With a Keel"].date == "2022-03-02"
    assert drafts["A Dated Ship of Some Length"].date == "2022-03-04"


def test_what_folds_is_a_heading_until_it_ends(drafts):
    assert drafts["Another Numbered Ship"].topic_path == ("Ships", "Masts")
    assert drafts["A Harbour in HTML"].topic_path == ("Harbours",)


def test_videos_posts_and_threads_are_commentary(drafts):
    urls = {title: [each.url for each in draft.commentary] for title, draft in drafts.items()}
    assert urls["A Numbered Ship"] == ["https://www.youtube.com/watch?v=1"]
    assert urls["Another Numbered Ship"] == ["https://zhuanlan.zhihu.com/p/706"]
    assert urls["A Harbour in a Table"] == ["https://x.com/a/status/1"]


def test_news_are_told_and_no_entries(found):
    assert [remark.line for remark in found.remarks if remark.verb == "unused"] == [3]


@pytest.mark.parametrize(
    "heading", ["### ICCV", "**ICCV**", "<details><summary>ICCV</summary>", "<h3>ICCV 2021</h3>"]
)
def test_a_venue_may_stand_above_its_papers_in_many_ways(heading):
    (draft,) = markdown_list.read(
        f"## 2021\n{heading}\n- [A ship](https://arxiv.org/abs/2101.00001)\n"
    ).drafts
    assert (draft.venue, draft.year, draft.topic_path) == ("ICCV", 2021, ())
