"""The documents that this repository's list was made of: every number here was counted in them."""

import dataclasses
from itertools import chain
from pathlib import Path

import pytest

from readinglist import catalogue, importers, names
from readinglist.catalogue import listing, write
from readinglist.catalogue.settings import read_settings
from readinglist.errors import Place
from readinglist.identifiers import identify
from readinglist.model import Catalogue

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def listed():
    """This repository's own list."""
    return catalogue.load(read_settings(ROOT / "mkdocs.yml"))


@pytest.fixture(scope="module")
def words(listed):
    return Catalogue(venues=listed.venues, topics=listed.topics)


@pytest.fixture(scope="module")
def merged(seeds, words):
    return importers.papers(seeds.values(), words, "2026-11-21")


@pytest.fixture(scope="module")
def alone(seeds, words):
    """Each document merged by itself."""
    return {kind: importers.papers([found], words) for kind, found in seeds.items()}


def test_all_documents_together_are_435_papers_and_18_articles(merged):
    assert (len(merged.papers), len(merged.articles)) == (435, 18)


def test_this_repositorys_list_holds_all_of_them(merged, listed):
    known = {name for paper in listed.papers for name in (paper.id, *paper.aliases)}
    assert {paper.id for paper in merged.papers} <= known
    assert {article.url for article in merged.articles} <= {article.url for article in listed.articles}


def test_what_is_written_of_them_loads_as_the_same_papers(merged, words, tmp_path):
    path = tmp_path / "papers.yaml"
    path.write_text(write.to_yaml(merged.papers, merged.articles), "utf-8")
    (found,) = listing.read(path, tmp_path, tmp_path, names.index(words.venues), names.index(words.topics))
    assert tuple(dataclasses.replace(paper, place=Place()) for paper in found.papers) == merged.papers
    assert tuple(dataclasses.replace(article, place=Place()) for article in found.articles) == merged.articles


def test_commentary_list_has_185_commentaries_of_164_papers_and_18_articles(seeds, alone):
    drafts = seeds["commentary_list"].drafts
    with_paper = [draft for draft in drafts if not draft.section]
    found = alone["commentary_list"]
    assert (sum(len(draft.commentary) for draft in drafts), len(with_paper)) == (185, 167)
    assert (len(found.papers), len(found.articles)) == (164, 18)
    assert sum(len(paper.commentary) == 2 for paper in found.papers) == 3


def test_commentary_list_has_three_sections_of_articles(alone):
    sections = [article.section for article in alone["commentary_list"].articles]
    assert [sections.count(name) for name in dict.fromkeys(sections)] == [10, 3, 5]


def test_commentary_list_has_two_papers_with_a_commentarys_address(seeds):
    found = seeds["commentary_list"]
    assert [draft.title for draft in found.drafts if not draft.paper_url and not draft.section] == [
        "Scaling Local Self-Attention for Parameter Efficient Visual Backbones",
        "SimVLM: Simple Visual Language Model Pretraining with Weak Supervision",
    ]
    assert sum("was not kept" in remark.reason for remark in found.remarks) == 2


def test_commentary_list_names_every_papers_venue(alone):
    assert all(paper.venue for paper in alone["commentary_list"].papers)


def test_commentary_list_has_13_orals_and_2_awards(alone):
    papers = alone["commentary_list"].papers
    assert [paper.presentation for paper in papers].count("oral") == 13
    assert [paper.award for paper in papers if paper.award] == [
        "best student paper nominee",
        "best student paper",
    ]


def test_every_subject_is_a_topic(merged):
    assert not [paper.tags for paper in merged.papers if paper.tags]


def test_arxiv_daily_has_264_rows_of_255_papers(seeds, alone):
    assert len(seeds["arxiv_daily"].drafts) == 264
    assert len(alone["arxiv_daily"].papers) == 255


def test_arxiv_daily_has_7_topics_and_papers_in_two_of_them(alone):
    papers = alone["arxiv_daily"].papers
    assert len(set(chain.from_iterable(paper.topics for paper in papers))) == 7
    assert sum(len(paper.topics) == 2 for paper in papers) == 9


def test_arxiv_daily_has_74_code_links_and_a_date_in_each_row(seeds):
    drafts = seeds["arxiv_daily"].drafts
    assert sum(bool(draft.code_url) for draft in drafts) == 74
    assert all(len(draft.date) == len("2024-07-16") for draft in drafts)


def test_figure_list_has_12_rows_of_11_papers(seeds, alone):
    assert len(seeds["figure_list"].drafts) == 12
    assert len(alone["figure_list"].papers) == 11


def test_most_cited_has_3_papers_2_codes_and_8_commentaries_by_kind(seeds):
    drafts = seeds["most_cited"].drafts
    kinds = [each.kind for draft in drafts for each in draft.commentary]
    assert [identify(draft.paper_url).value for draft in drafts] == ["1911.05722", "2011.10566", "2111.06377"]
    assert [bool(draft.code_url) for draft in drafts] == [True, False, True]
    assert (len(kinds), kinds.count("video")) == (8, 2)


def test_most_cited_names_and_attributes_its_commentary(seeds):
    commentary = [each for draft in seeds["most_cited"].drafts for each in draft.commentary]
    assert all(each.title for each in commentary)
    assert [each.by for each in commentary if each.by] == ["李沐", "wyboooo", "李沐"]


def test_summaries_have_3_papers_with_their_facts(seeds):
    drafts = seeds["summaries"].drafts
    assert [len(draft.authors) for draft in drafts] == [9, 7, 6]
    assert [len(draft.keywords) for draft in drafts] == [5, 5, 5]
    assert all(draft.affiliations and draft.paper_url and draft.title_zh for draft in drafts)


def test_summaries_have_two_addresses_of_another_year(seeds):
    assert {draft.year for draft in seeds["summaries"].drafts} == {2023}
    assert sum("CVPR 2021" in remark.reason for remark in seeds["summaries"].remarks) == 2


def test_every_entry_of_every_document_has_a_remark_on_its_line(seeds, merged):
    for found, remarks in zip(seeds.values(), merged.remarks, strict=True):
        assert {draft.line for draft in found.drafts} <= {remark.line for remark in remarks}


def test_papers_with_a_pdf_at_hand_carry_its_arxiv_number(listed):
    numbers = {paper.arxiv for paper in listed.papers}
    assert {"1911.05722", "2011.10566", "2208.10442", "2104.08860", "1812.03982"} <= numbers
