"""What a figure carries wherever a page shows it: whose it is, its size, what it shows, and a blur of it."""

import dataclasses
from pathlib import Path

import pytest

from readinglist import pages
from readinglist.model import Box, Catalogue, Crop, Figures, Paper, Region, Settings, Text

PAGE = "papers/a/index.md"
TITLE = "Reading Slowly"
SETTINGS = Settings(
    root=Path(), list_path=Path(), content=Path("content"), cache=Path("cache"), site_dir=Path("site")
)
CROP = Crop(
    region=Region(number="2", kind="figure", page=3, box=Box(x0=0, y0=0, x1=1, y1=1)),
    image=Path("large.webp"),
    width=1600,
    height=900,
    thumbnail=Path("small.webp"),
    thumbnail_width=480,
    thumbnail_height=270,
)


def crop(blur="", **region):
    return dataclasses.replace(CROP, blur=blur, region=dataclasses.replace(CROP.region, **region))


def render(*crops, licence="", publish="all"):
    paper = Paper(id="a", title=Text((("en", TITLE),)), url="https://example.org/a", licence=licence)
    found = {"a": Figures(paper_id="a", digest="0", pages=9, crops=crops)}
    settings = dataclasses.replace(SETTINGS, publish=publish)
    return {part.uri: part for part in pages.render(Catalogue(papers=(paper,)), found, settings)}


def shown(*crops, **how):
    return render(*crops, **how)[PAGE].markdown


@pytest.mark.parametrize(
    ("caption", "alt"),
    [
        ("Figure 2: The reader at work.", "Figure 2: The reader at work."),
        ("Figure 2.", "Figure 2 of Reading Slowly"),
        ("图 2", "Figure 2 of Reading Slowly"),
        ("", "Figure 2 of Reading Slowly"),
        ("word " * 40, "word " * 32 + "…"),
        ("图 2 " + "字" * 200, "图 2 " + "字" * 156 + " …"),
    ],
)
def test_a_picture_says_what_it_shows(caption, alt):
    assert f' alt="{alt}"' in shown(crop(caption=caption))


def test_a_picture_without_number_and_caption_is_called_after_its_paper():
    assert ' alt="Key figure of Reading Slowly"' in shown(crop(number=""))


def test_a_blur_stands_where_the_picture_will_be():
    assert ";background-image:url(data:image/webp;base64,UklGRg==);" in shown(crop("UklGRg=="))


def test_a_key_figures_place_is_as_wide_as_it_will_be_before_it_comes():
    assert 'width="1600" height="900"' in shown(crop())
    assert 'style="width:924px;"' in shown(crop())


def test_a_curators_own_picture_is_credited_to_nobody_else():
    page = shown(crop(number="", page=0))
    assert "<small><span>Picture by the curators of this list</span></small>" in page


def test_a_curators_own_picture_of_a_figure_names_no_page():
    assert "Figure 2 of the paper</a> · © the authors</small>" in shown(crop(page=0))


def test_a_whole_page_is_not_called_a_figure():
    page = shown(crop(number="", page=1, found_by="page"))
    assert "Page 1 of the paper</a> · © the authors</small>" in page


def test_two_figures_without_a_number_are_two_files():
    files = [uri for uri in render(crop(number=""), crop(number="", page=4)) if uri.startswith("figures/")]
    assert files == [
        "figures/a/teaser.webp",
        "figures/a/teaser-small.webp",
        "figures/a/teaser--2.webp",
        "figures/a/teaser--2-small.webp",
    ]


def test_a_figure_that_may_not_be_shown_is_not_even_a_file():
    assert not [uri for uri in render(CROP, publish="licensed") if uri.startswith("figures/")]


def test_a_figure_under_an_open_licence_is_shown():
    assert "figures/a/2.webp" in render(CROP, publish="licensed", licence="CC BY 4.0")


def test_where_a_figure_may_not_be_shown_the_card_is_text():
    assert "<img" not in render(CROP, publish="licensed")["new/index.md"].markdown
