import pytest

from readinglist.model import Catalogue, Paper, Text, Topic, Venue
from readinglist.pages.shelf import arrange
from readinglist.pages.tiles import tiles, venue_tiles

TOPICS = (
    Topic(slug="wide", name=Text((("en", "Wide"), ("zh", "宽")))),
    Topic(slug="narrow", name=Text(), parent="wide"),
)


@pytest.fixture
def tile(toy_settings, toy_figures):
    """The tile of the topic `wide`, with so many papers, of which so many have a figure."""

    def make(count, pictured):
        papers = tuple(Paper(id=str(n), title=Text(), topics=("narrow",)) for n in range(count))
        figures = {str(n): toy_figures for n in range(pictured)}
        shelf = arrange(Catalogue(papers=papers, topics=TOPICS), figures, toy_settings)
        return tiles(shelf, "index.md", TOPICS[:1])[0]

    return make


def test_a_tile_counts_the_papers_of_sub_topics_too(tile):
    assert tile(3, 0).count == 3


def test_four_figures_make_a_mosaic(tile):
    assert len(tile(6, 5).pictures) == 4


def test_fewer_show_one_figure(tile):
    assert len(tile(6, 3).pictures) == 1


def test_no_figure_makes_no_picture(tile):
    assert tile(1, 0).pictures == ()


def test_sub_topics_are_named_with_their_counts(tile):
    assert [topic.note for topic in tile(2, 0).below] == ["2"]


def test_the_venue_with_most_papers_has_the_first_tile(toy_settings):
    venues = tuple(Venue(slug=slug, name=Text((("en", slug),))) for slug in ("acl", "cvpr", "nips"))
    held = ("cvpr", "acl", "cvpr")
    papers = tuple(Paper(id=str(n), title=Text(), venue=slug) for n, slug in enumerate(held))
    shelf = arrange(Catalogue(papers=papers, venues=venues), {}, toy_settings)
    assert [(tile.href, tile.count) for tile in venue_tiles(shelf, "index.md")] == [
        ("venues/cvpr/", 2),
        ("venues/acl/", 1),
    ]
