import pytest

from readinglist.importers import figure_list


@pytest.fixture
def found(sample):
    return sample("figure_list")


def test_each_heading_with_a_link_is_a_paper(found):
    assert [(draft.line, draft.title) for draft in found.drafts] == [
        (7, "A Ship Seen From Above"),
        (16, "A Ship Seen From Below"),
    ]


def test_the_heading_above_is_the_topic(found):
    assert {draft.topic_path for draft in found.drafts} == {("ships",)}


def test_the_date_stands_in_the_heading_or_below_it(found):
    assert [draft.date for draft in found.drafts] == ["2024-01-03", "2024-01-04"]


def test_code_below_a_paper_is_its_code(found):
    assert [draft.code_url for draft in found.drafts] == ["", "https://github.com/example/below"]


def test_images_and_summaries_are_told_and_not_kept(found):
    assert [remark.reason for remark in found.remarks if remark.line == 7] == [
        "its key images (2): figures come from the paper itself",
        "its summary: the list holds facts only",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "### [A Ship](https://arxiv.org/abs/2401.00303) (2024-01-05)",
        "## 12) **[A Ship](https://arxiv.org/abs/2401.00303)** 发布日期：2024/1/5",
        '#### <a href="https://arxiv.org/abs/2401.00303">A Ship</a> Date: 2024.01.05',
    ],
)
def test_the_heading_may_be_written_in_many_ways(heading):
    (draft,) = figure_list.read(f"# Ships\n\n{heading}\n\nText.\n").drafts
    assert (draft.title, draft.paper_url) == ("A Ship", "https://arxiv.org/abs/2401.00303")
    assert draft.date == "2024-01-05"
