from pathlib import Path

import pytest

from readinglist import pages
from readinglist.model import Catalogue

HERE = Path(__file__).parent
GOLDEN = sorted(path.relative_to(HERE / "golden").as_posix() for path in (HERE / "golden").rglob("*.md"))


def test_the_toy_list_gives_these_pages(toy):
    generated = sorted(uri for uri in toy if uri.endswith(".md"))
    assert [
        uri for uri in generated if not uri.startswith("problems/")
    ] == GOLDEN  # those are the same for all


@pytest.mark.parametrize("uri", GOLDEN)
def test_a_page_of_the_toy_list_reads_like_this(toy, golden, uri):
    golden(HERE / "golden" / uri, toy[uri].markdown)


def test_every_figure_shown_is_delivered_large_and_small(toy):
    assert {uri for uri in toy if uri.startswith("figures/")} == {
        "figures/hidden-patches/2.webp",
        "figures/hidden-patches/2-small.webp",
        "figures/hidden-patches/table-1.webp",
        "figures/hidden-patches/table-1-small.webp",
    }


def test_the_style_is_delivered(toy):
    assert toy["assets/readinglist/readinglist.css"].text.startswith("/* The style")


def test_every_link_leads_to_a_page_or_a_file(toy, broken_links):
    assert broken_links(toy) == set()


def test_every_link_leads_somewhere_in_chinese_too(chinese_toy, broken_links):
    assert broken_links(chinese_toy) == set()


def test_an_empty_list_still_gives_every_page_of_the_navigation(site_of, toy_settings, broken_links):
    parts = site_of(Catalogue(), {}, toy_settings)
    assert {
        "index.md",
        "venues/index.md",
        "topics/index.md",
        "articles/index.md",
        "new/index.md",
    } < parts.keys()
    assert broken_links(parts) == set()


def test_rendering_twice_gives_the_same(toy_list, toy_settings):
    first, second = (list(pages.render(toy_list, {}, toy_settings)) for _ in range(2))
    assert first == second
