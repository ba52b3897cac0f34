"""What feeds announce, under which name, and that any reader understands it."""

import json
import unicodedata
from dataclasses import replace
from xml.etree import ElementTree as ET

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.errors import Place
from readinglist.exports import news
from readinglist.model import Catalogue, Paper, Text

FEEDS = (
    "feed.xml",
    "venues/cvpr/feed.xml",
    "topics/vision/feed.xml",
    "tags/vit/feed.xml",
)
HOSTILE = st.text(st.characters(codec=None), max_size=60)


def entries(text):
    return {entry.id: entry for entry in feedparser.parse(text).entries}


def numbered(count, **fields):
    return Catalogue(
        papers=tuple(
            Paper(id=f"p{n}", title=Text((("en", f"P {n}"),)), url="https://p.example/", **fields)
            for n in range(count)
        )
    )


@pytest.mark.parametrize("uri", FEEDS)
def test_a_feed_reader_finds_nothing_to_mend(toy, uri):
    read = feedparser.parse(toy[uri])
    assert (read.bozo, read.version, bool(read.entries)) == (False, "atom10", True)


def test_the_latest_is_first_and_what_has_no_date_is_not_announced(toy):
    titles = [entry.title for entry in feedparser.parse(toy["feed.xml"]).entries]
    assert titles == ["Hidden <Patches> & More", "综述", "目标检测综述"]


def test_articles_of_the_list_are_in_its_own_feed_alone(toy):
    (paper,) = feedparser.parse(toy["topics/vision/feed.xml"]).entries
    assert paper.title == "Hidden <Patches> & More"


def test_an_entry_leads_to_the_papers_page_and_names_its_authors(toy):
    entry = feedparser.parse(toy["feed.xml"]).entries[0]
    assert entry.link == "https://toy.example/list/papers/hidden-patches/"
    assert [author.name for author in entry.authors][0::3] == ["Ada Lovelace", "王芳"]
    assert entry.summary == "Ada Lovelace, Charles Babbage, Grace Hopper + 1 · CVPR 2022 · We hide patches."


def test_an_entry_carries_its_key_figure(toy):
    entry = feedparser.parse(toy["feed.xml"]).entries[0]
    assert entry.enclosures[0].href == "https://toy.example/list/figures/hidden-patches/2.webp"


def test_a_figure_that_may_not_be_shown_is_in_no_feed(exported, with_paper):
    text = exported(with_paper(licence=""), publish="licensed")
    assert not [uri for uri in text if "2.webp" in text[uri]]


def test_a_feed_knows_where_it_is(toy):
    links = {link.rel: link.href for link in feedparser.parse(toy["venues/cvpr/feed.xml"]).feed.links}
    assert links == {
        "self": "https://toy.example/list/venues/cvpr/feed.xml",
        "alternate": "https://toy.example/list/venues/cvpr/",
    }


def test_without_the_sites_address_an_entry_leads_to_the_paper_itself(exported):
    read = feedparser.parse(exported(site_url="")["feed.xml"])
    assert (read.entries[0].link, "links" in read.feed) == ("https://arxiv.org/abs/2111.00001", False)


@pytest.mark.parametrize(
    "changed", [{"title": Text((("en", "Another"),))}, {"venue": ""}, {"arxiv": "2222.00002"}, {"topics": ()}]
)
def test_an_entry_keeps_its_name_whatever_changes_in_it(toy, exported, with_paper, changed):
    assert entries(exported(with_paper(**changed))["feed.xml"]).keys() == entries(toy["feed.xml"]).keys()


def test_an_entry_keeps_its_name_when_the_site_moves(toy, exported):
    assert (
        entries(exported(site_url="https://other.example/")["feed.xml"]).keys()
        == entries(toy["feed.xml"]).keys()
    )


def test_a_paper_that_got_another_id_is_the_same_entry(toy, exported, with_paper):
    renamed = with_paper(id="patches", aliases=("hidden-patches", "second-name"))
    assert entries(exported(renamed)["feed.xml"]).keys() == entries(toy["feed.xml"]).keys()


def test_a_paper_is_the_same_entry_in_every_feed(toy):
    assert entries(toy["venues/cvpr/feed.xml"]).keys() < entries(toy["feed.xml"]).keys()


def test_every_feed_has_a_name_of_its_own(toy):
    names = [feedparser.parse(toy[uri]).feed.id for uri in toy if uri.endswith("feed.xml")]
    assert len(set(names)) == len(names)


def test_a_rebuild_announces_nothing_and_a_new_paper_itself_alone(toy, exported, listed):
    more = replace(listed, papers=(*listed.papers, replace(listed.papers[0], id="new", added="2026-11-22")))
    before, after = toy["feed.xml"], exported(more)["feed.xml"]
    assert [name for name in entries(after) if name not in entries(before)] == [f"{news.MINTED_BY}papers/new"]
    assert entries(after).items() >= entries(before).items()


def test_a_date_is_as_the_list_says_and_completed_where_it_says_less(toy):
    dates = [entry.updated for entry in feedparser.parse(toy["feed.xml"]).entries]
    assert dates == ["2026-11-21T00:00:00Z", "2026-10-30T00:00:00Z", "2026-10-01T00:00:00Z"]


def test_a_feed_is_as_new_as_its_latest_entry_and_empty_ones_are_old(toy, exported):
    empty = exported(numbered(3))["feed.xml"]
    assert feedparser.parse(toy["topics/vision/feed.xml"]).feed.updated == "2026-11-21T00:00:00Z"
    assert (feedparser.parse(empty).feed.updated, feedparser.parse(empty).bozo) == (
        "1970-01-01T00:00:00Z",
        False,
    )


def test_a_long_list_announces_its_latest_fifty(exported):
    assert len(entries(exported(numbered(60, added="2026-11-21"))["feed.xml"])) == news.MOST_ENTRIES


def test_of_one_day_what_was_written_last_is_announced_first(exported):
    listed = numbered(60, added="2026-11-21")
    papers = tuple(replace(paper, place=Place("papers.yaml", n)) for n, paper in enumerate(listed.papers))
    titles = [
        entry.title for entry in feedparser.parse(exported(Catalogue(papers=papers))["feed.xml"]).entries
    ]
    assert (titles[0], titles[-1]) == ("P 59", "P 10")


def test_json_feed_says_the_same_as_atom(toy):
    atom, feed = feedparser.parse(toy["feed.xml"]), json.loads(toy["feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [(item["id"], item["title"], item["url"], item["date_published"]) for item in feed["items"]] == [
        (entry.id, entry.title, entry.link, entry.published) for entry in atom.entries
    ]


def test_every_json_item_has_what_the_format_demands(toy, exported):
    items = [item for text in (toy, exported(site_url="")) for item in json.loads(text["feed.json"])["items"]]
    assert all(item["id"] and item["content_text"] for item in items)


@settings(max_examples=150, deadline=None)
@given(title=HOSTILE, author=HOSTILE, url=HOSTILE, tag=HOSTILE)
def test_whatever_a_list_says_a_feed_stays_one(exported_of, title, author, url, tag):
    paper = Paper(
        id="a",
        title=Text((("en", title),)),
        authors=(author,),
        url=url,
        tags=(tag,),
        added="2026-11-21",
        tldr=Text((("en", author),)),
    )
    files = exported_of(Catalogue(papers=(paper,)))
    root = ET.fromstring(files["feed.xml"].encode())  # noqa: S314 - our own feed
    assert len(root.findall("{http://www.w3.org/2005/Atom}entry")) == 1
    assert not [char for char in files["feed.xml"] if unicodedata.category(char) == "Cc" and char != "\n"]
    assert [json.loads(text) for uri, text in files.items() if uri.endswith(".json") and text.encode()]


def test_the_address_of_a_script_is_no_link(exported, with_paper):
    hostile = exported(with_paper(arxiv="", url="javascript:alert(1)"), site_url="")
    assert "javascript:" not in hostile["feed.xml"] + hostile["feed.json"]


@pytest.fixture(scope="session")
def exported_of(exported):
    return lambda listed: {uri: text for uri, text in exported(listed).items() if not uri.startswith("tags/")}
