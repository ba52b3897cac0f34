from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readinglist import addresses
from readinglist.errors import Place
from readinglist.model import Box, Region, Settings

HERE = Path(__file__).parent
SETTINGS = Settings(
    root=HERE,
    list_path=HERE / "papers.yaml",
    content=HERE / "content",
    cache=HERE / "cache",
    site_dir=HERE / "site",
    repo_url="https://example.org/toy",
    edit_uri="edit/main/content/",
)


@pytest.mark.parametrize(
    ("source", "target", "address"),
    [
        ("index.md", "papers/a/index.md", "papers/a/"),
        ("papers/a/index.md", "papers/a/index.md", "./"),
        ("papers/a/index.md", "index.md", "../../"),
        ("venues/cvpr/index.md", "venues/index.md", "../../venues/"),
        ("venues/index.md", "venues/cvpr-2022/index.md", "../venues/cvpr-2022/"),
        ("papers/a/index.md", "figures/a/1.webp", "../../figures/a/1.webp"),
        ("index.md", "tags/掩码/index.md", "tags/%E6%8E%A9%E7%A0%81/"),
    ],
)
def test_a_page_links_to_another_as_a_browser_follows(source, target, address):
    assert addresses.href(source, target) == address


def test_a_markdown_file_links_to_another_as_it_lies():
    assert addresses.markdown_link("venues/cvpr/index.md", "topics/a/index.md") == "../../topics/a/index.md"


@pytest.mark.parametrize(
    ("handwritten", "page"),
    [
        ("venues/cvpr.md", "venues/cvpr/index.md"),
        ("venues/reindex.md", "venues/reindex/index.md"),
        ("venues/cvpr/index.md", "venues/cvpr/index.md"),
        ("venues/README.md", "venues/index.md"),
        ("index.md", "index.md"),
    ],
)
def test_a_generated_page_takes_the_address_of_a_handwritten_one(handwritten, page):
    assert addresses.generated(handwritten) == page


def test_tags_that_differ_in_case_share_a_page():
    assert addresses.tag("Few Shot") == addresses.tag("few-shot") == "tags/few-shot/index.md"


def test_figure_two_and_table_two_are_different_files():
    region = Region(number="2", kind="figure", page=1, box=Box(x0=0, y0=0, x1=1, y1=1))
    table = Region(number="2", kind="table", page=1, box=Box(x0=0, y0=0, x1=1, y1=1))
    assert addresses.figure("a", region) == "figures/a/2.webp"
    assert addresses.figure("a", table) == "figures/a/table-2.webp"


@given(words=st.text(max_size=40))
def test_a_tags_page_lies_in_its_folder_whatever_its_name(words):
    assert addresses.tag(words).count("/") == 2
    assert ".." not in addresses.tag(words)


@pytest.mark.parametrize("url", ["https://example.org/a?b#c", "http://example.org", "mailto:a@example.org"])
def test_an_address_of_the_web_is_followable(url):
    assert addresses.is_followable(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,a",
        "//example.org",
        "a/b",
        "http:a",
        "http://[",
        "https:\\\\example.org",
    ],
)
def test_anything_else_is_not(url):
    assert not addresses.is_followable(url)


def test_the_edit_address_starts_from_the_repositorys_root():
    assert (
        addresses.edit(SETTINGS, Place("lists/a b.yaml", 3))
        == "https://example.org/toy/edit/main/lists/a%20b.yaml#L3"
    )


@pytest.mark.parametrize(
    ("uri", "address"),
    [("index.md", ""), ("venues/cvpr/index.md", "venues/cvpr/"), ("feed.xml", "feed.xml")],
)
def test_an_address_as_seen_from_the_root(uri, address):
    assert addresses.from_root(uri) == address


def test_an_address_is_full_where_the_sites_own_is_known():
    site = "https://site.example/list"
    assert (
        addresses.absolute(site, "papers/a.md")
        == addresses.absolute(f"{site}/", "papers/a.md")
        == f"{site}/papers/a/"
    )
    assert addresses.absolute(site, addresses.HOME) == f"{site}/"
    assert addresses.absolute(site, addresses.tag("掩码")) == f"{site}/tags/%E6%8E%A9%E7%A0%81/"
    assert addresses.absolute("", "papers/a.md") == addresses.absolute("javascript:x", "papers/a.md") == ""
