import dataclasses

import pytest
import yaml

from readinglist import pages

PAGE = "papers/hidden-patches/index.md"


def metas_of(part):
    front = yaml.safe_load(part.markdown.split("\n---\n")[0])
    return [(each.get("name") or each["property"], each["content"]) for each in front["metas"]]


@pytest.fixture
def online(toy_list, toy_settings, toy_figures):
    """The metas of a paper on a site that knows its own address."""
    known = dataclasses.replace(toy_settings, site_url="https://site.example/list/")
    parts = pages.render(toy_list, {"hidden-patches": toy_figures}, known)
    return dict(metas_of(next(part for part in parts if part.uri == PAGE)))


def test_the_head_names_the_paper_and_each_of_its_authors(toy):
    metas = metas_of(toy[PAGE])
    assert ("citation_title", "Hidden Patches") in metas
    authors = [content for name, content in metas if name == "citation_author"]
    assert authors == ["Lovelace, Ada", "Babbage, Charles", "Hopper, Grace", "王, 芳"]


def test_a_preview_has_full_addresses(online):
    assert online["og:url"] == "https://site.example/list/papers/hidden-patches/"
    assert online["og:image"] == "https://site.example/list/figures/hidden-patches/2.webp"
    assert online["twitter:card"] == "summary_large_image"


def test_a_site_that_does_not_know_its_address_names_none_of_its_own(toy):
    metas = dict(metas_of(toy[PAGE]))
    assert not {"og:url", "og:image"} & metas.keys()
    assert metas["twitter:card"] == "summary"


def test_a_preview_is_in_the_readers_language_and_the_data_in_the_papers(chinese_toy):
    metas = dict(metas_of(chinese_toy[PAGE]))
    assert (metas["og:title"], metas["citation_title"]) == ("被遮住的图块", "Hidden Patches")
