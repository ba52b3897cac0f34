"""The list as GitHub shows it: every link leads somewhere, and no file is cut short."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.exports import readme
from readinglist.exports.markdown import anchors, escape
from readinglist.model import Catalogue, Paper, Text, Topic, Venue

LINK = re.compile(r"(?<!\\)\]\(([^)]*)\)")
NASTY = st.text(st.sampled_from("ab`*_[]()<>&~|$\\!#\n 掩"), max_size=30)
MANY = 5_000
TOPICS = tuple(Topic(slug=f"t{n}", name=Text((("en", f"Topic {n}"),))) for n in range(9))
VENUES = tuple(Venue(slug=f"v{n}", name=Text((("en", f"V {n}"),))) for n in range(3))


def headings(text):
    return [re.sub(r"\\(.)", r"\1", each) for each in re.findall(r"^#+ (.*)$", text, re.MULTILINE)]


def broken(files):
    """The links of these files that lead to no heading and no file of theirs."""
    names = {file.uri for file in files}
    for file in files:
        known = {f"#{anchor}" for anchor in anchors(headings(file.text))} | names
        yield from (link for link in LINK.findall(file.text) if "://" not in link and link not in known)


def paper(number):
    return Paper(
        id=f"p{number}",
        title=Text((("en", f"A Paper About Something of Importance, Part {number}"),)),
        authors=("Ada Lovelace", "Charles Babbage"),
        venue=f"v{number % 2}",
        year=2022,
        topics=(f"t{number % 9}",),
        arxiv=f"2111.{number:05}",
    )


@pytest.fixture(scope="module")
def one(listed, settings):
    (file,) = readme.files(listed, settings)
    return file


@pytest.fixture(scope="module")
def many(settings):
    papers = tuple(map(paper, range(MANY)))
    return readme.files(Catalogue(papers=papers, topics=TOPICS, venues=VENUES), settings)


def test_every_link_leads_to_a_heading(one):
    assert list(broken([one])) == []
    assert "](#cvpr)" in one.text


def test_a_paper_is_a_line_with_all_there_is_to_follow(one):
    assert (
        r"- **[Hidden \<Patches\> \& More](https://toy.example/list/papers/hidden-patches/)** 被遮住的图块"
        " · Ada Lovelace, Charles Babbage, Grace Hopper + 1 · CVPR 2022"
        " · [Paper](https://arxiv.org/abs/2111.00001)"
        " · [Code](https://code.example/patches)"
        " · [精读](https://www.bilibili.com/video/BV1/) (video, 中文)\n"
    ) in one.text


def test_papers_stand_by_venue_and_by_topic_and_articles_by_section(one):
    chapters = (
        "Venues",
        "CVPR",
        "Other venues",
        "Topics",
        "Vision",
        "Without a topic",
        "Articles",
        "Surveys",
    )
    assert headings(one.text) == ["Toy", "Contents", *chapters]


def test_a_chinese_list_is_in_chinese(listed, settings):
    (file,) = readme.files(listed, replace(settings, language="zh"))
    assert headings(file.text)[1:3] == ["目录", "会议与期刊"]
    assert ("**[被遮住的图块](" in file.text, "等 4 人" in file.text, list(broken([file]))) == (
        True,
        True,
        [],
    )


def test_without_the_sites_address_titles_lead_to_the_papers(listed, settings):
    (file,) = readme.files(listed, replace(settings, site_url=""))
    assert "[目标检测综述](https://doi.org/10.1000/182)" in file.text


def test_a_long_list_is_split_below_what_github_shows(many):
    assert len(many) > 5
    assert max(len(file.text.encode()) for file in many) <= readme.LONGEST


def test_the_files_of_a_long_list_lead_to_each_other(many):
    assert list(broken(many)) == []
    linked = {link for file in many for link in LINK.findall(file.text) if "://" not in link}
    assert linked == {file.uri for file in many}


def test_a_long_list_loses_no_paper(many):
    lines = [line for file in many for line in file.text.splitlines() if line.startswith("- **")]
    assert len(lines) == 2 * MANY


def test_no_file_is_called_like_another(many):
    assert len({file.uri for file in many}) == len(many)


def test_exporting_twice_gives_the_same(listed, settings):
    assert readme.files(listed, settings) == readme.files(listed, settings)


def test_anchors_are_as_github_makes_them():
    titles = ["Object detection", "6DoF (pose)", "C++ & C", "多模态 (MM)", "Object detection", "a_b-c"]
    assert anchors(titles) == [
        "object-detection", "6dof-pose", "c--c", "多模态-mm", "object-detection-1", "a_b-c",
    ]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(words=NASTY)
def test_no_words_become_markup_or_another_line(words):
    escaped = escape(words)
    assert "\n" not in escaped
    assert re.search(r"[`*_\[\]<>&~|$]", re.sub(r"\\.", "", escaped)) is None
