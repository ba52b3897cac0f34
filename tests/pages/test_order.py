import pytest

from readinglist.model import Article, Catalogue, Paper, Text, Topic, Venue
from readinglist.pages import order
from readinglist.pages.shelf import arrange


def paper(name, **fields):
    return Paper(id=name, title=Text((("en", name),)), **fields)


PAPERS = (
    paper("old", venue="cvpr", year=2020, topics=("b",), added="2026-10-01"),
    paper("loose", published="2021-05", added="2026-11-02"),
    paper("new", venue="cvpr", year=2021, topics=("a", "b"), award="best paper", added="2026-11-01"),
    paper("timeless"),
)


@pytest.fixture
def shelf(toy_settings):
    topics = (
        Topic(slug="b", name=Text((("en", "B"),))),
        Topic(slug="a", name=Text((("en", "A"),)), parent="b"),
    )
    venues = (Venue(slug="cvpr", name=Text((("en", "CVPR"),))),)
    return arrange(Catalogue(papers=PAPERS, topics=topics, venues=venues), {}, toy_settings)


def names(papers):
    return [each.id for each in papers]


def outline(groups):
    return [(group.level, str(group.title), names(group.papers)) for group in groups]


def test_newest_come_first_and_the_undated_last():
    assert names(order.newest_first(PAPERS)) == ["loose", "new", "old", "timeless"]


def test_what_came_in_last_comes_first(shelf):
    assert names(order.just_added(shelf, PAPERS)) == ["loose", "new", "old", "timeless"]


def test_topics_come_in_the_lists_order_and_a_paper_once(shelf):
    expected = [(2, "B", ["old"]), (2, "A", ["new"]), (2, "Without a topic", ["loose", "timeless"])]
    assert outline(order.by_topic(shelf, PAPERS)) == expected


def test_a_year_with_several_venues_names_them(shelf):
    assert outline(order.by_year(shelf, PAPERS)) == [
        (2, "2021", []),
        (3, "CVPR", ["new"]),
        (3, "Other venues", ["loose"]),
        (2, "2020", ["old"]),
        (2, "Year unknown", ["timeless"]),
    ]


def test_awards_are_a_group_only_where_there_are_any(shelf):
    assert outline(order.awarded(shelf, PAPERS)) == [(2, "Awards", ["new"])]
    assert list(order.awarded(shelf, PAPERS[:2])) == []


def test_months_come_newest_first(shelf):
    titles = [str(group.title) for group in order.by_month(shelf, PAPERS)]
    assert titles == ["November 2026", "October 2026", "Date unknown"]


def test_articles_without_a_section_come_last():
    loose, held = (Article(title=Text(), url="a", section=name) for name in ("", "Surveys"))
    assert list(order.by_section((loose, held))) == ["Surveys", ""]


def test_a_topics_papers_include_those_of_its_sub_topics(shelf):
    assert names(shelf.papers_by_topic["b"]) == ["new", "old"]


def test_a_circle_of_topics_ends(toy_settings):
    topics = (Topic(slug="a", name=Text(), parent="b"), Topic(slug="b", name=Text(), parent="a"))
    circle = arrange(Catalogue(topics=topics), {}, toy_settings)
    assert [topic.slug for topic in circle.lineage("a")] == ["b", "a"]
