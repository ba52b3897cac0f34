import pytest

from readinglist.model import Catalogue, Paper, Text, Venue
from readinglist.pages import matrix
from readinglist.pages.shelf import arrange

VENUES = tuple(Venue(slug=slug, name=Text((("en", slug.upper()),))) for slug in ("cvpr", "eccv", "iclr"))


@pytest.fixture
def table(toy_settings):
    def make(*dated):
        papers = (
            Paper(id=str(n), title=Text(), venue=slug, year=year) for n, (slug, year) in enumerate(dated)
        )
        shelf = arrange(Catalogue(papers=tuple(papers), venues=VENUES), {}, toy_settings)
        return matrix.matrix(shelf, "index.md", VENUES)

    return make


def counts(row):
    return [cell.words.text for cell in row.cells]


def test_years_run_from_the_newest_and_empty_cells_are_blank(table):
    found = table(("cvpr", 2021), ("cvpr", 2021), ("eccv", 2022))
    assert found.years == (2022, 2021)
    assert [counts(row) for row in found.rows] == [["", "2"], ["1", ""]]


def test_a_count_leads_to_its_papers(table):
    found = table(("cvpr", 2021))
    assert found.rows[0].cells[0].href == "venues/cvpr-2021/"


def test_a_venue_without_papers_has_no_row(table):
    assert [row.venue.words.text for row in table(("eccv", 2022)).rows] == ["ECCV"]


def test_years_long_past_are_summed_up(table):
    found = table(*(("cvpr", year) for year in range(2011, 2022)))
    assert found.years == tuple(range(2021, 2013, -1))
    assert found.rows[0].earlier == 3


def test_a_paper_without_a_year_counts_in_the_total_alone(table):
    found = table(("cvpr", 0), ("cvpr", 2021))
    assert not found.has_earlier
    assert (found.rows[0].earlier, found.rows[0].total) == (0, 2)
