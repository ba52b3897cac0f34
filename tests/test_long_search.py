"""The index of a long list, as a folder of parts."""

import gzip
import json
import sys

import pytest
import small

from readinglist import long_search
from readinglist.catalogue.settings import read_settings
from readinglist.errors import BuildFailed

LONG = small.CHINESE["mkdocs.yml"].replace(
    "[search, readinglist]", "[search, {readinglist: {search: pagefind}}]"
)
"""The small Chinese list's settings as those of a long one."""

SECTIONS = [
    {"location": "papers/a/", "title": "Masked &lt;b&gt; 掩码", "text": "", "tags": ["CVPR 2022"]},
    {
        "location": "papers/a/#summary",
        "title": "Summary",
        "text": "<p>目标检测, \x1b[31mred\x00 &amp; more</p>",
    },
    {"location": "tags/%E6%8E%A9/", "title": "掩码", "text": "<p>one paper</p>"},
]


@pytest.fixture
def site(tmp_path):
    """A built site that consists of the theme's index alone."""
    (tmp_path / "search").mkdir()
    given = {"config": {"separator": " "}, "docs": SECTIONS}
    (tmp_path / "search" / "search_index.json").write_text(json.dumps(given), "utf-8")
    return tmp_path


def replaced(site):
    pytest.importorskip("pagefind", reason="Pagefind is not installed: pip install 'pagefind[extended]'")
    long_search.replace(site)
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def fragments(files):
    """What the index shows of each page, by address."""
    found = [gzip.decompress(data) for uri, data in files.items() if uri.endswith(".pf_fragment")]
    shown = [json.loads(data.removeprefix(b"pagefind_dcd")) for data in found]
    return {each["meta"]["at"]: each for each in shown}


def test_every_page_is_in_the_index_with_its_address_title_and_tags(site):
    shown = fragments(replaced(site))
    assert shown.keys() == {"papers/a/", "tags/%E6%8E%A9/"}
    assert shown["papers/a/"]["meta"] == {"at": "papers/a/", "title": "Masked <b> 掩码", "tags": "CVPR 2022"}


def test_chinese_characters_stand_apart_and_control_characters_are_gone(site):
    content = fragments(replaced(site))["papers/a/"]["content"]
    assert "Summary 目 标 检 测" in content
    assert "[31mred & more" in content
    assert content.isprintable()


def test_the_themes_own_index_is_empty_then(site):
    index = json.loads(replaced(site)["search/search_index.json"])
    assert index == {"config": {"separator": " "}, "docs": []}


def test_only_what_a_search_loads_is_published(site):
    files = {uri.partition("pagefind/")[2] for uri in replaced(site)}
    assert {name.partition(".")[0] for name in files if "/" not in name} == {
        "",
        "pagefind",
        "pagefind-entry",
        "wasm",
    }


def test_two_runs_give_the_same_bytes(site):
    before = (site / "search" / "search_index.json").read_bytes()
    first = replaced(site)
    (site / "search" / "search_index.json").write_bytes(before)
    assert replaced(site) == first


def test_without_the_themes_search_a_hint_says_what_to_write(tmp_path):
    with pytest.raises(BuildFailed, match="plugins: \\[search"):
        replaced(tmp_path)


def test_without_pagefind_a_hint_says_how_to_get_it(tmp_path, monkeypatch):
    small.lay(tmp_path, {"mkdocs.yml": LONG})
    settings = read_settings(tmp_path / "mkdocs.yml")
    monkeypatch.setattr(sys, "path", [path for path in sys.path if "site-packages" not in path])
    with pytest.raises(BuildFailed, match=r"pip install 'pagefind\[extended\]'"):
        long_search.needed(settings)


@pytest.fixture
def long_list(tmp_path):
    """The small Chinese list, as if it were a long one."""
    pytest.importorskip("pagefind", reason="Pagefind is not installed: pip install 'pagefind[extended]'")
    return small.lay(tmp_path, small.CHINESE | {"mkdocs.yml": LONG})


def test_a_build_makes_the_index_and_the_page_asks_it(long_list):
    assert "Built" in small.build(long_list / "mkdocs.yml").stdout
    site = long_list / "site"
    assert list(site.glob("assets/readinglist/pagefind/*.pf_meta"))
    assert "assets/readinglist/search-pagefind.js?search." in (site / "index.html").read_text("utf-8")
    assert json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"] == []


def test_a_second_build_changes_nothing(long_list):
    small.build(long_list / "mkdocs.yml")
    assert "Nothing has changed" in small.build(long_list / "mkdocs.yml").stdout


def test_zensical_says_that_it_cannot_and_what_can(long_list, by_zensical):
    failed = small.build(long_list / "mkdocs.yml", *by_zensical)
    assert (failed.returncode, failed.stderr.count("hint")) == (1, 1)
    assert "search: pagefind" in failed.stderr
