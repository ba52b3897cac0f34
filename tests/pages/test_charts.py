import itertools

import pytest

from readinglist.model import Catalogue, Paper, Text, Topic, Venue
from readinglist.pages import charts
from readinglist.pages.shelf import arrange

VENUES = (Venue(slug="cvpr", name=Text((("en", "CVPR"),))), Venue(slug="jmlr", name=Text((("en", "JMLR"),))))
TOPICS = (
    Topic(slug="a", name=Text((("en", "A very long name that no chart can hold"),))),
    Topic(slug="b", name=Text((("zh", "视觉与语言的联合预训练模型"),))),
)


@pytest.fixture
def drawn(toy_settings):
    def make(*entries):
        papers = tuple(Paper(id=str(n), title=Text(), **fields) for n, fields in enumerate(entries))
        listed = Catalogue(papers=papers, venues=VENUES, topics=TOPICS)
        return charts.charts(arrange(listed, {}, toy_settings), "index.md")

    return make


def test_years_without_a_paper_stand_as_gaps(drawn):
    (by_year,) = drawn({"year": 2020}, {"year": 2022}, {"year": 2022})
    assert [(bar.name.words.text, bar.count, bar.height) for bar in by_year.bars] == [
        ("2020", 1, 55.0),
        ("2021", 0, 0),
        ("2022", 2, 110.0),
    ]


def test_the_venue_with_most_papers_comes_first_and_its_bar_is_longest(drawn):
    (by_venue,) = drawn({"venue": "jmlr"}, {"venue": "cvpr"}, {"venue": "cvpr"})
    assert [(bar.label, bar.count) for bar in by_venue.bars] == [("CVPR", 2), ("JMLR", 1)]
    assert by_venue.bars[0].width == 2 * by_venue.bars[1].width


def test_one_bar_is_no_chart(drawn):
    assert drawn({"year": 2020}, {"year": 2020}) == ()


def test_a_name_too_long_is_cut_in_either_script(drawn):
    (by_topic,) = drawn({"topics": ("a",)}, {"topics": ("b",)})
    assert [bar.label for bar in by_topic.bars] == ["A very long name t…", "视觉与语言的联合预训…"]


def test_labels_of_many_years_leave_each_other_room(drawn):
    (by_year,) = drawn({"year": 2000}, {"year": 2024})
    labels = [bar.x for bar in by_year.bars if bar.label]
    assert min(b - a for a, b in itertools.pairwise(labels)) >= charts.LABEL_EVERY
