"""Two site engines, one site: what MkDocs and Zensical make of the same list."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from seen import FACTS, seen
from small import build, lay

from readinglist import zensical_engine
from readinglist.catalogue.settings import read_settings
from readinglist.errors import BuildFailed

CONFIG = Path("scripts", "demo", "mkdocs.yml")
THEIRS = (
    "assets/javascripts/",
    "assets/stylesheets/",
    "assets/images/",
    "search",
    "sitemap",
    ".readinglist.json",
)
"""What an engine brings along itself: files that begin so."""


def plain_files(site):
    files = {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }
    return {
        uri: data for uri, data in files.items() if not uri.startswith(THEIRS) and not uri.endswith(".html")
    }


@pytest.fixture(scope="module")
def demo_pages(demo_site, zensical_site):
    return seen(demo_site), seen(zensical_site)


@pytest.fixture
def copy(zensical_demo, tmp_path):
    """A copy of the folder in which Zensical built the demo, to be changed."""
    return shutil.copytree(zensical_demo, tmp_path / "copy")


def test_both_make_the_same_pages(demo_pages):
    by_mkdocs, by_zensical = demo_pages
    assert by_mkdocs.keys() == by_zensical.keys()
    assert len(by_mkdocs) > 30


@pytest.mark.parametrize("fact", FACTS)
def test_both_say_the_same_on_every_page(fact, demo_pages):
    by_mkdocs, by_zensical = demo_pages
    assert any(facts[fact] for facts in by_mkdocs.values())
    assert [uri for uri, facts in by_mkdocs.items() if facts[fact] != by_zensical[uri][fact]] == []


def test_feeds_exports_pictures_and_scripts_are_the_same_bytes(demo_site, zensical_site):
    assert plain_files(demo_site) == plain_files(zensical_site)
    assert {"feed.xml", "papers.bib", "assets/readinglist/readinglist.css"} <= plain_files(demo_site).keys()


@pytest.mark.parametrize("fact", [fact for fact in FACTS if fact not in {"data", "tabs"}])
def test_both_say_the_same_of_a_chinese_list_without_a_navigation(fact, chinese_sites):
    by_mkdocs, by_zensical = map(seen, chinese_sites)
    assert {uri: facts[fact] for uri, facts in by_mkdocs.items()} == {
        uri: facts[fact] for uri, facts in by_zensical.items()
    }


@pytest.mark.parametrize("engine", [0, 1], ids=["mkdocs", "zensical"])
def test_templates_words_and_tags_of_ones_own_are_kept(engine, chinese_sites):
    home = (chinese_sites[engine] / "index.html").read_text("utf-8")
    about = (chinese_sites[engine] / "about" / "index.html").read_text("utf-8")
    assert "版权 小书单" in home
    assert "欢迎" in home
    assert 'title="Atom"' in home
    assert "你好 :material-account:" in about  # texts are read by extensions of ours alone


@pytest.mark.parametrize("engine", [0, 1], ids=["mkdocs", "zensical"])
def test_only_what_a_file_holds_can_be_edited(engine, chinese_sites):
    site = chinese_sites[engine]
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    assert {uri for uri, html in pages.items() if 'rel="edit"' in html} == {
        "about/index.html",
        "about/more/deep/index.html",
    }


def test_a_second_build_by_zensical_changes_nothing_and_says_so(copy):
    assert "Nothing has changed" in build(copy / CONFIG, "--engine", "zensical").stdout


def test_the_other_engine_builds_anew_and_leaves_nothing_behind(copy, demo_site):
    assert "Built" in build(copy / CONFIG).stdout
    uris = {path.relative_to(demo_site) for path in demo_site.rglob("*")}
    assert {path.relative_to(copy / "build/demo/site") for path in copy.glob("build/demo/site/**/*")} == uris


def test_two_builds_by_zensical_in_two_folders_give_the_same_bytes(copy, zensical_site):
    shutil.rmtree(copy / "build" / "demo" / "site")
    shutil.rmtree(copy / "build" / "demo" / "cache" / "zensical")
    build(copy / CONFIG, "--engine", "zensical")
    again = {p.relative_to(copy): p.read_bytes() for p in copy.glob("build/demo/site/**/*.html")}
    assert set(again.values()) == {path.read_bytes() for path in zensical_site.rglob("*.html")}


def test_a_link_that_leads_nowhere_stops_zensical_and_the_old_site_stays(copy):
    before = plain_files(copy / "build" / "demo" / "site")
    lay(copy / CONFIG.parent, {"content/hello.md": "# Hello\n\n[nothing](nowhere.md)\n"})
    failed = build(copy / CONFIG, "--engine", "zensical")
    assert (failed.returncode, "\x1b" in failed.stderr) == (1, False)
    assert re.search(r"hello\.md:3:\d+", failed.stderr)
    assert plain_files(copy / "build" / "demo" / "site") == before


def test_without_zensical_a_hint_says_how_to_get_it(tmp_path, monkeypatch):
    lay(tmp_path, {"mkdocs.yml": "site_name: List\n"})
    settings = read_settings(tmp_path / "mkdocs.yml")
    monkeypatch.setattr(sys, "path", [path for path in sys.path if "site-packages" not in path])
    with pytest.raises(BuildFailed, match="pip install zensical"):
        zensical_engine.engine(tmp_path / "mkdocs.yml", settings)
