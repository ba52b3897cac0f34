from readinglist import holdings
from readinglist.model import Catalogue, Paper, Text, Topic, Venue


def paper(name, **fields):
    return Paper(id=name, title=Text((("en", name),)), **fields)


LISTED = Catalogue(
    papers=(
        paper("old", venue="cvpr", year=2021, topics=("seeing",), tags=("ViT",)),
        paper("new", venue="cvpr", year=2022, topics=("reading",), tags=("vit", "OCR")),
        paper("loose", published="2023-05-01"),
    ),
    venues=(Venue(slug="cvpr", name=Text((("en", "CVPR"),))), Venue(slug="acl", name=Text((("en", "ACL"),)))),
    topics=(
        Topic(slug="seeing", name=Text((("en", "Seeing"),))),
        Topic(slug="reading", name=Text((("en", "Reading"),)), parent="seeing"),
    ),
)
HELD = holdings.hold(LISTED)
COLLECTIONS = {each.page: each for each in holdings.collections(LISTED, HELD)}


def ids(papers):
    return [each.id for each in papers]


def test_the_list_and_each_venue_topic_and_tag_with_papers_are_collections():
    pages = ["index.md", "venues/cvpr/index.md", "topics/seeing/index.md", "topics/reading/index.md"]
    assert list(COLLECTIONS) == [*pages, "tags/ocr/index.md", "tags/vit/index.md"]


def test_a_topic_holds_what_its_sub_topics_hold_newest_first():
    assert ids(COLLECTIONS["topics/seeing/index.md"].papers) == ["new", "old"]


def test_tags_that_differ_in_case_are_one_in_the_spelling_met_first():
    assert (str(COLLECTIONS["tags/vit/index.md"].title), len(COLLECTIONS["tags/vit/index.md"].papers)) == (
        "#ViT",
        2,
    )


def test_a_venues_year_is_called_by_both():
    assert str(holdings.in_year(LISTED.venues[0].name, 2022)) == "CVPR 2022"


def test_topics_that_are_each_others_parent_end_where_they_began():
    circle = {"a": Topic(slug="a", name=Text(), parent="b"), "b": Topic(slug="b", name=Text(), parent="a")}
    assert list(holdings.lineage("a", circle)) == ["a", "b"]
