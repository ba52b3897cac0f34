import pytest

from readinglist.importers import arxiv_daily


@pytest.fixture
def found(sample):
    return sample("arxiv_daily")


def test_each_row_is_a_draft_under_its_heading(found):
    assert [(draft.line, draft.topic_path) for draft in found.drafts] == [
        (8, ("Ships",)),
        (9, ("Ships",)),
        (17, ("Harbours",)),
    ]


def test_address_and_code_come_from_their_columns(found):
    draft = found.drafts[1]
    assert draft.paper_url == "https://arxiv.org/abs/2404.00202v3"
    assert draft.code_url == "https://github.com/example/anchors"


def test_address_and_title_may_share_a_column(found):
    assert (found.drafts[2].title, found.drafts[2].paper_url) == (
        "Ships in R²",
        "https://arxiv.org/abs/2405.00201",
    )


def test_null_is_no_code(found):
    assert [draft.code_url for draft in found.drafts if draft.line != 9] == ["", ""]


def test_dates_become_iso_dates(found):
    assert [draft.date for draft in found.drafts] == ["2024-05-01", "2024-04-30", "2024-05-01"]


def test_formulas_become_the_characters_they_show(found):
    assert found.drafts[0].title == "Ships in R²"


def test_an_escaped_bar_stays_in_the_title(found):
    assert found.drafts[1].title == "Anchors | and Chains"


def test_authors_cut_short_say_so(found):
    assert found.drafts[0].authors == ("Ada Lovelace", "et al.")
    assert found.drafts[1].authors == ("A. Turing", "G. Hopper")


def test_rows_and_summaries_without_use_are_told(found):
    unused = [(remark.line, remark.reason) for remark in found.remarks if remark.verb == "unused"]
    assert unused == [
        (17, "1 summaries from here on: the list holds facts only"),
        (18, "a row without a title"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "|Code|Title|Date|\n|:-|:-:|-:|\n|[code](https://github.com/a/b)|[Keels](https://arxiv.org/abs/2405.00203)|2024.05.01|",
        "Title|Paper|Code|Date\n--|--|--|--\nKeels|[Link](https://arxiv.org/abs/2405.00203)|[[Link]](https://github.com/a/b)|2024-05-01",
        "|日期|标题|论文链接|代码|\n|---|---|---|---|\n|2024年5月1日|**Keels**|2405.00203|[![s](https://img.shields.io/a)](https://github.com/a/b)|",
        '|Title|Date|Code|\r\n|---|---|---|\r\n|<a href="https://arxiv.org/abs/2405.00203">Keels</a><br>A note|2024-05-01|https://github.com/a/b|\r\n',
        "|Name|Paper|Repo|Time|\n|---|---|---|---|\n|K|[Keels](https://arxiv.org/abs/2405.00203)|[Github](https://github.com/a/b)|2024-05-01|",
    ],
)
def test_columns_are_known_by_their_heads_in_any_order(table):
    (draft,) = arxiv_daily.read(table).drafts
    assert (draft.title, draft.paper_url) == ("Keels", "https://arxiv.org/abs/2405.00203")
    assert (draft.code_url, draft.date) == ("https://github.com/a/b", "2024-05-01")


def test_columns_of_venue_and_year_are_read():
    table = "## 2021\n|Title|Venue|Authors|\n|-|-|-|\n|[A](https://a.org/a)|CVPR 2022 (Oral)|B|\n|[C](https://a.org/c)|ICML||"
    drafts = arxiv_daily.read(table).drafts
    assert [(each.venue, each.year, each.presentation) for each in drafts] == [
        ("CVPR", 2022, "oral"),
        ("ICML", 2021, ""),
    ]


def test_a_table_that_names_no_papers_is_left_alone():
    assert arxiv_daily.read("|Rank|Score|\n|---|---|\n|1|99|\n").drafts == ()
