"""What a curator says about figures, from the list to the pages: shown, chosen, taken down."""

import shutil

import pytest
from PIL import Image

from readinglist import build
from readinglist.catalogue.settings import read_settings
from readinglist.model import Asset

CONFIG = "plugins: [{readinglist: {pdf_folders: [pdfs]}}]\ndocs_dir: content\n"
AREA = "{page: 1, box: [100, 120, 300, 220]}"
OWN = "{image: pictures/mine.png, caption: Drawn anew}"


@pytest.fixture
def make(tmp_path, drawn):
    """Make the pages of a list of one paper, whose entry says this about figures; its files by name."""
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "content" / "pictures").mkdir(parents=True)
    Image.new("RGB", (300, 200), "teal").save(tmp_path / "content" / "pictures" / "mine.png")
    (tmp_path / "pdfs").mkdir()
    shutil.copy(drawn / "weather.pdf", tmp_path / "pdfs")

    def make(says=""):
        entry = f"papers:\n- title: Weather\n  id: weather\n  url: https://example.org/\n{says}"
        (tmp_path / "papers.yaml").write_text(entry)
        made = build.make_offline(read_settings(tmp_path / "mkdocs.yml"))
        return [part.uri for part in made.parts if isinstance(part, Asset) and "figures/" in part.uri]

    return make


def pictures_kept(folder):
    return list(folder.glob(".readinglist/figures/pictures/*/*"))


def test_a_list_of_areas_and_own_pictures_is_shown_in_its_order(make):
    assert make(f"  figures: [{OWN}, {AREA}]\n")[::2] == [
        "figures/weather/teaser.webp",
        "figures/weather/teaser--2.webp",
    ]


def test_an_own_picture_needs_no_pdf(make, tmp_path):
    (tmp_path / "pdfs" / "weather.pdf").unlink()
    assert make(f"  figures: {OWN}\n") == [
        "figures/weather/teaser.webp",
        "figures/weather/teaser-small.webp",
    ]


def test_figures_taken_down_leave_pages_and_cache(make, tmp_path):
    assert make(f"  figures: [{OWN}, {AREA}]\n")
    assert make("  figures: {key: [1]}\n")
    assert (make("  figures: none\n"), pictures_kept(tmp_path)) == ([], [])


def test_they_leave_even_together_with_their_pdf(make, tmp_path):
    assert make()
    shutil.rmtree(tmp_path / "pdfs")
    assert (make("  figures: none\n"), pictures_kept(tmp_path)) == ([], [])


def test_figures_shown_again_are_the_same(make):
    first = make()
    make("  figures: none\n")
    assert make() == first
