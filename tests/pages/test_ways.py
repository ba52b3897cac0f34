"""What a page of papers offers to take along, and that it is there."""

import re
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest

LISTINGS = (
    "index.md",
    "new/index.md",
    "venues/cvpr/index.md",
    "topics/retrieval/index.md",
    "tags/vit/index.md",
)


def ways_of(page):
    (nav,) = re.findall(r'<nav class="rl-ways".*?</nav>', page.markdown, re.DOTALL)
    return re.findall(r'<a href="([^"]*)">', nav)


def alternates_of(page):
    return [(each["href"], each["type"], each["title"]) for each in page.matter.get("alternates", ())]


@pytest.mark.parametrize("uri", LISTINGS)
def test_a_page_of_papers_offers_its_feed_and_its_files(toy, uri):
    files = [normpath(join(dirname(uri), href)) for href in ways_of(toy[uri])[1:]]
    assert [file.rpartition("/")[2] for file in files] == [
        "feed.xml",
        "papers.bib",
        "papers.ris",
        "papers.json",
    ]
    assert set(files) <= toy.keys()


@pytest.mark.parametrize(
    ("uri", "browsed"),
    [
        ("index.md", "browse/"),
        ("new/index.md", "../browse/"),
        ("venues/cvpr/index.md", "../../browse/?venue=cvpr"),
        ("venues/cvpr-2022/index.md", "../../browse/?venue=cvpr&amp;year=2022"),
        ("topics/retrieval/index.md", "../../browse/?topic=retrieval"),
        ("tags/掩码/index.md", "../../browse/?tag=%E6%8E%A9%E7%A0%81"),
    ],
)
def test_a_page_of_papers_leads_to_the_same_papers_among_the_filters(toy, uri, browsed):
    assert ways_of(toy[uri])[0] == browsed


def test_one_year_of_a_venue_has_no_files_of_its_own(toy):
    assert len(ways_of(toy["venues/cvpr-2022/index.md"])) == 1
    assert not [uri for uri in toy if uri.startswith("venues/cvpr-2022/") and not uri.endswith(".md")]


def test_what_is_new_is_in_the_whole_lists_feed(toy):
    assert ways_of(toy["new/index.md"])[1] == "../feed.xml"


def test_the_head_names_the_feeds_of_the_page_then_those_of_the_list(toy):
    assert alternates_of(toy["venues/cvpr/index.md"]) == [
        ("../../venues/cvpr/feed.xml", "application/atom+xml", "CVPR · Atom"),
        ("../../venues/cvpr/feed.json", "application/feed+json", "CVPR · JSON Feed"),
        ("../../feed.xml", "application/atom+xml", "Toy · Atom"),
        ("../../feed.json", "application/feed+json", "Toy · JSON Feed"),
    ]


def test_a_page_that_has_no_feed_of_its_own_names_that_of_the_list(toy):
    assert alternates_of(toy["new/index.md"])[0] == ("../feed.xml", "application/atom+xml", "Toy · Atom")


def test_every_feed_that_a_head_names_is_there(toy):
    named = {
        unquote(normpath(join(dirname(uri), href)))
        for uri in toy
        if uri.endswith(".md")
        for href, kind, _ in alternates_of(toy[uri])
        if "bib" not in kind
    }
    assert {"feed.xml", "feed.json"} < named < toy.keys()


def test_a_page_without_papers_offers_nothing(toy):
    assert "rl-ways" not in toy["venues/index.md"].markdown
    assert "rl-ways" in toy["topics/retrieval/index.md"].markdown
