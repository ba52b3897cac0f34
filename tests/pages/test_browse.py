"""The page for browsing: what it offers without a script, and the data that its script reads."""

import dataclasses
import json
import re

import pytest

from readinglist import holdings, pages, text
from readinglist.model import Catalogue, Commentary, Link, Note, Paper, Text, Topic
from readinglist.pages import browse, columns
from readinglist.pages.shelf import arrange

PAGE = "browse/index.md"
ROWS = "assets/readinglist/browse/cards-0.json"


def read(parts, uri):
    return json.loads(parts[uri].text)


def facet(parts, name):
    """Of each value, by its key, which papers have it."""
    (found,) = (each for each in read(parts, columns.COLUMNS)["facets"] if each["name"] == name)
    papers = [held if isinstance(held, list) else [held] for held in found["papers"]]
    return {
        value[0]: [n for n, held in enumerate(papers) if place in held]
        for place, value in enumerate(found["values"])
    }


@pytest.fixture
def data_of(toy_settings):
    """The files of the page for these papers, by uri."""

    def make(*papers, settings=toy_settings, **fields):
        shelf = arrange(Catalogue(papers=papers, **fields), {}, settings)
        return {part.uri: part for part in browse.pages(shelf)}

    return make


def paper(**fields):
    return Paper(**{"id": "a", "title": Text((("en", "A"),)), "url": "https://example.org/"} | fields)


def test_without_a_script_the_page_leads_to_every_topic_venue_and_tag(toy):
    links = re.findall(r'<a href="([^"]*)">', toy[PAGE].markdown)
    assert {"../topics/retrieval/", "../topics/self-supervised/", "../venues/cvpr/", "../tags/vit/"} < set(
        links
    )


def test_the_newest_papers_are_written_into_the_page(toy, toy_list):
    papers = holdings.newest_first(toy_list.papers)[: browse.WRITTEN]
    titles = re.findall(r'<h2 class="rl-card__title"><a href="([^"]*)"', toy[PAGE].markdown)
    assert titles == [f"../papers/{each.id}/" for each in papers]


def test_their_pictures_in_sight_are_not_loaded_late(toy):
    first, *_ = re.findall("<img [^>]*>", toy[PAGE].markdown)
    assert 'fetchpriority="high"' in first


def test_no_more_are_written_than_a_window_shows(data_of):
    parts = data_of(*(paper(id=f"a{number}") for number in range(50)))
    assert parts[PAGE].markdown.count("<article") == browse.WRITTEN


def imported_by(script):
    """What a script imports, and what that imports in turn."""
    found = set(re.findall(r'from "\./([^"]*)"', (pages.SCRIPTS / script).read_text("utf-8")))
    return found.union(*map(imported_by, found))


def test_a_browser_is_told_of_every_script_and_of_the_first_data_at_once(toy):
    told = re.findall(r'<link rel="(\w+)" href="([^"?]*)', toy[PAGE].markdown)
    scripts = {href for rel, href in told if rel == "modulepreload"}
    assert scripts == {f"../assets/readinglist/{name}" for name in imported_by(browse.SCRIPT)}
    data = [href for rel, href in told if rel == "preload"]
    assert data == [f"../{columns.COLUMNS}", f"../{ROWS}"]


def test_papers_stand_newest_first(toy, toy_list):
    titles = [each.title.in_("en") for each in holdings.newest_first(toy_list.papers)]
    assert read(toy, columns.COLUMNS)["titles"] == titles


def test_a_facet_knows_the_papers_of_each_value(toy, toy_list):
    papers = holdings.newest_first(toy_list.papers)
    assert facet(toy, "venue") == {"cvpr": [n for n, each in enumerate(papers) if each.venue == "cvpr"]}
    assert facet(toy, "tag")["vit"] == [
        n for n, each in enumerate(papers) if "vit" in map(text.fold, each.tags)
    ]


def test_a_paper_comes_with_figures_links_commentary_and_notes(data_of):
    full = paper(
        links=(Link(kind="code", url="https://x.example/"),),
        commentary=(Commentary(url="https://y.example/"),),
    )
    parts = data_of(full, paper(id="b"), notes=(Note(uri="papers/b.md", markdown="Mine."),))
    assert facet(parts, "has") == {"code": [0], "commentary": [0], "notes": [1]}


def test_spellings_of_one_tag_are_one_value(data_of):
    parts = data_of(paper(tags=("Vision Language",)), paper(id="b", tags=("vision-language", "x")))
    assert facet(parts, "tag") == {"vision-language": [0, 1], "x": [1]}


def test_awards_and_presentations_keep_their_spelling(data_of):
    (found,) = (
        each
        for each in read(data_of(paper(award="Marr Prize")), columns.COLUMNS)["facets"]
        if each["name"] == "award"
    )
    assert found["values"] == [["marr-prize", "Marr Prize", "en"]]


def test_topics_stand_below_their_wider_ones(data_of):
    topics = tuple(
        Topic(slug=slug, name=Text((("en", slug),)), parent=wider)
        for slug, wider in (("b", ""), ("a", "c"), ("c", ""))
    )
    parts = data_of(paper(topics=("a",)), paper(id="b", topics=("b",)), topics=topics)
    assert list(facet(parts, "topic")) == ["b", "c", "a"]


def test_topics_in_a_circle_are_there_all_the_same(data_of):
    topics = tuple(
        Topic(slug=slug, name=Text((("en", slug),)), parent=wider) for slug, wider in (("a", "b"), ("b", "a"))
    )
    assert set(facet(data_of(paper(topics=("a",)), topics=topics), "topic")) == {"a", "b"}


def test_a_facet_that_no_paper_has_is_left_out(data_of):
    assert [each["name"] for each in read(data_of(paper(year=2022)), columns.COLUMNS)["facets"]] == ["year"]


@pytest.mark.parametrize(
    ("title", "own", "told"),
    [
        ("Masked Patches: a View", "masked-patches-a-view", ""),
        ("Masked Patches: a View", "masked", "masked"),
        ("Con", "con-x", ""),
        ("Ünder", "under", "under"),
        ("掩码", "x-0a1b2c3d", "x-0a1b2c3d"),
    ],
)
def test_an_id_is_left_out_where_the_title_tells_it(data_of, title, own, told):
    parts = data_of(paper(id=own, title=text.to_text(title)))
    assert read(parts, columns.COLUMNS)["ids"] == [told]


def test_the_words_to_search_are_of_every_language_and_author(data_of):
    full = paper(
        title=Text((("en", "A"), ("zh", "掩码"))),
        authors=("B C", "D", "E", "F G"),
        keywords=("h",),
        tags=("i",),
    )
    assert read(data_of(full), columns.WORDS) == ["A 掩码 B C D E F G i h"]


def test_a_card_holds_what_a_card_shows(toy, toy_list):
    papers = holdings.newest_first(toy_list.papers)
    place = next(n for n, each in enumerate(papers) if each.id == "hidden-patches")
    authors, _, _, links, picture = read(toy, ROWS)[place]
    assert authors.startswith(papers[place].authors[0])
    assert picture[:3] == ["../figures/hidden-patches/2-small.webp", 480, 270]
    assert all(re.match(r"https?://|\.\./papers/|$", link[0]) for link in links)


def test_the_version_changes_with_what_only_a_card_shows(data_of):
    versions = [read(data_of(paper(authors=(name,))), columns.COLUMNS)["version"] for name in ("B", "C", "B")]
    assert versions[0] == versions[2] != versions[1]


def test_the_page_names_the_version_of_its_data(toy):
    assert f"papers.json?v={read(toy, columns.COLUMNS)['version']}" in toy[PAGE].markdown


def test_orders_that_make_no_difference_are_not_offered(data_of):
    assert re.findall(r'<option value="(\w+)">', data_of(paper())[PAGE].markdown) == ["newest", "title"]


def test_the_interface_speaks_chinese(data_of, toy_settings):
    chinese = data_of(paper(year=2022), settings=dataclasses.replace(toy_settings, language="zh"))
    assert read(chinese, columns.COLUMNS)["phrases"]["count-papers"] == ["{count} 篇论文", "{count} 篇论文"]
    assert "图片墙" in chinese[PAGE].markdown


def test_a_title_closes_no_script_and_opens_no_tag(data_of):
    parts = data_of(paper(title=text.to_text("</script><img onerror=x>")))
    assert "<img onerror" not in parts[PAGE].markdown
    assert parts[PAGE].markdown.count("</script>") == 2
