"""Which files there are, and that they hold the same papers whoever reads them."""

import json
from io import StringIO

import bibtexparser
import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from readinglist import exports
from readinglist.model import Catalogue, Section, Text

FILES = {"feed.xml", "feed.json", "papers.json", "papers.bib", "papers.ris", "papers.csl.json"}
PAGES = ("", "venues/cvpr/", "topics/vision/", "tags/vit/", "tags/掩码/")
SCHEMA = Draft202012Validator(json.loads(exports.SCHEMA.read_text("utf-8")))

READERS = {
    "papers.json": lambda text: json.loads(text)["papers"],
    "papers.csl.json": json.loads,
    "papers.bib": lambda text: bibtexparser.parse_string(text).entries,
    "papers.ris": lambda text: rispy.load(StringIO(text)),
}
EVERY_FORMAT = pytest.mark.parametrize("name", READERS)


def test_the_list_and_each_venue_topic_and_tag_have_every_format_beside_their_page(toy):
    assert set(toy) == {f"{page}{file}" for page in PAGES for file in FILES}


def test_the_schema_is_delivered_once(listed, settings):
    parts = exports.render(listed, {}, settings)
    assert [part.uri for part in parts if hasattr(part, "source")] == ["papers.schema.json"]


@EVERY_FORMAT
@pytest.mark.parametrize(("page", "papers"), [("", 3), ("venues/cvpr/", 2), ("topics/vision/", 1)])
def test_another_parser_finds_as_many_entries_as_there_are_papers(toy, name, page, papers):
    assert len(READERS[name](toy[f"{page}{name}"])) == papers


@EVERY_FORMAT
def test_an_empty_list_is_a_file_without_entries(exported, name):
    assert list(READERS[name](exported(Catalogue())[name])) == []


@EVERY_FORMAT
def test_chinese_comes_back_as_it_was(toy, name):
    assert "目标检测综述" in str(READERS[name](toy[name]))


def test_papers_json_is_as_its_schema_says(toy):
    files = [json.loads(text) for uri, text in toy.items() if uri.endswith("papers.json")]
    assert [error for file in files for error in SCHEMA.iter_errors(file)] == []


@settings(max_examples=100, deadline=None)
@given(words=st.text(st.characters(codec=None), min_size=1))
def test_whatever_the_words_papers_json_is_as_its_schema_says(exported, with_paper, words):
    said = Text((("en", words),))
    fields = dict.fromkeys(("authors", "affiliations", "tags", "keywords"), (words,))
    summary = (Section(kind="method", words=said),)
    listed = with_paper(
        title=said, abstract=said, tldr=said, summary=summary, award=words, licence=words, doi=words, **fields
    )
    file = json.loads(exported(listed)["papers.json"].encode())
    assert list(SCHEMA.iter_errors(file)) == []


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA.schema)


def test_papers_json_says_all_that_the_list_says(toy):
    first = json.loads(toy["papers.json"])["papers"][0]
    assert first["title"] == {"en": "Hidden <Patches> & More", "zh": "被遮住的图块"}
    assert first["venue"] == {"slug": "cvpr", "name": {"en": "CVPR"}}
    assert first["page"] == "https://toy.example/list/papers/hidden-patches/"
    assert first["identifiers"] == {"arxiv": "2111.00001"}
    assert first["commentary"][0]["kind"] == "video"
    assert first["citations"] == {"count": 12, "as_of": "2026-11"}


def test_papers_json_leaves_out_what_the_list_does_not_say(toy):
    last = json.loads(toy["papers.json"])["papers"][-1]
    assert list(last) == ["id", "title", "page", "identifiers"]


def test_without_the_sites_address_pages_are_told_from_its_root(exported):
    (first, *_) = json.loads(exported(site_url="")["papers.json"])["papers"]
    assert first["page"] == "papers/hidden-patches/"


def test_a_papers_text_is_the_same_in_every_collection(toy):
    assert toy["topics/vision/papers.bib"] in toy["papers.bib"]


def test_exporting_twice_gives_the_same(exported):
    assert exported() == exported()
