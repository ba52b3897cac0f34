"""What a stranger's pull request may put into content/, as every way of building sees it."""

import os
import subprocess
import sys

import pytest
from small import lay

SITE = {
    "mkdocs.yml": """\
site_name: List
docs_dir: content
theme: {name: material, font: false, features: [content.action.edit]}
repo_url: https://github.com/example/list
edit_uri: edit/main/content/
plugins: [search, readinglist]
extra_css: [own.css]
""",
    "papers.yaml": "papers:\n- {title: One, url: https://example.org/1}\n",
    "content/own.css": "p { color: red }\n",
    "content/about/index.md": '---\ntitle: A &lt;b> "title"\nhide: [toc]\n---\n# About\n',
    "content/about/more.md": """\
More about it
=============

<script>alert(1)</script> [a](javascript:alert(1)) *fine*{: onclick=alert(1) } $a<b$

--8<-- "papers.yaml"

{{ config }} {% raw %} [up](index.md#about) [venues](../venues/index.md) ![far](https://example.org/x.png)

```yaml title="mkdocs.yml"
a: "<script>"
```
""",
}
WAYS = {
    "readinglist build": ("readinglist", "build", "--offline"),
    "mkdocs build": ("mkdocs", "build"),
    "readinglist pages": ("readinglist", "pages", "--to", "docs"),
    "by zensical": ("readinglist", "build", "--offline", "--engine", "zensical"),
}


def run(folder, *command):
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


@pytest.fixture(scope="module")
def sites(once, by_zensical):
    """The folders of the same small list as MkDocs builds it, and as Zensical does."""

    def make(folder):
        lay(folder, SITE)
        for name, engine in (("by-mkdocs", ()), ("by-zensical", by_zensical)):
            built = run(folder, *WAYS["readinglist build"], *engine)
            assert built.returncode == 0, built.stderr
            (folder / "site").rename(folder / name)

    folder = once("strangers", make)
    return [folder / "by-mkdocs", folder / "by-zensical"]


def article_of(site, page):
    return (site / page).read_text("utf-8").partition("<article")[2].partition("</article>")[0]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.usefixtures("by_zensical")
def test_every_refused_file_is_told_and_nothing_is_written(way, tmp_path):
    lay(tmp_path, SITE | {"content/x.html": "<script>alert(1)</script>", "content/y.svg": "<svg/>"})
    (tmp_path / "content" / "z.md").symlink_to("/proc/self/environ")
    failed = run(tmp_path, *WAYS[way])
    assert failed.returncode == 1
    assert [name for name in ("x.html", "y.svg", "z.md") if f"content/{name}:" not in failed.stderr] == []
    assert not (tmp_path / "site").exists()
    assert not (tmp_path / "docs").exists()


def test_a_folder_of_texts_that_is_a_link_is_refused(tmp_path):
    lay(tmp_path, SITE)
    (tmp_path / "content").rename(tmp_path / "elsewhere")
    (tmp_path / "content").symlink_to("elsewhere")
    assert "docs_dir is a link" in run(tmp_path, *WAYS["mkdocs build"]).stderr


def test_front_matter_that_an_engine_would_obey_is_refused(tmp_path):
    lay(tmp_path, SITE | {"content/x.md": "---\ntemplate: 404.html\nicon: x\ntags: [a]\n---\nWords\n"})
    failed = run(tmp_path, *WAYS["readinglist build"])
    assert failed.stderr.count("SCHEMA_UNKNOWN_KEY") == 3


def test_hidden_files_are_not_published_even_if_mkdocs_is_told_to(tmp_path):
    lay(tmp_path, SITE | {"content/.x.html": "<script>alert(1)</script>"})
    config = tmp_path / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + 'exclude_docs: "!.x.html"\n', "utf-8")
    assert run(tmp_path, *WAYS["mkdocs build"]).returncode == 0
    assert not (tmp_path / "site" / ".x.html").exists()


@pytest.mark.parametrize("engine", [0, 1], ids=["mkdocs", "zensical"])
def test_a_text_runs_nothing_and_says_all_else(engine, sites):
    article = article_of(sites[engine], "about/more/index.html")
    assert "<script" not in article
    assert "javascript:" not in article
    assert "<img" not in article
    assert "<em>fine</em>" in article
    assert "<mo>&#60;</mo>" in article
    assert "&lt;script&gt;" in article


@pytest.mark.parametrize("engine", [0, 1], ids=["mkdocs", "zensical"])
def test_links_headings_titles_and_ways_to_edit_are_as_ever(engine, sites):
    page = (sites[engine] / "about/more/index.html").read_text("utf-8")
    assert '<h1 id="more-about-it">More about it' in page
    assert "<title>More about it - List</title>" in page
    assert "https://github.com/example/list/edit/main/content/about/more.md" in page
    assert 'href="../../venues/"' in page


@pytest.mark.parametrize("engine", [0, 1], ids=["mkdocs", "zensical"])
def test_a_title_from_front_matter_is_no_html(engine, sites):
    page = (sites[engine] / "about/index.html").read_text("utf-8")
    assert "<b>" not in page


def test_a_link_to_a_part_that_is_not_there_is_told(tmp_path):
    lay(tmp_path, SITE | {"content/x.md": "# X\n\n[there](about/index.md#about) [not](about/index.md#b)\n"})
    config = tmp_path / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "validation: {anchors: warn}\n", "utf-8")
    told = run(tmp_path, *WAYS["mkdocs build"]).stderr
    assert "does not contain an anchor '#b'" in told
    assert "anchor '#about'" not in told


def test_a_link_that_leads_nowhere_is_told_at_its_line(tmp_path):
    lay(tmp_path, SITE | {"content/x.md": "# X\n\n[nothing](nowhere.md)\n"})
    told = run(tmp_path, *WAYS["mkdocs build"])
    strict = run(tmp_path, *WAYS["readinglist build"])
    assert ("content/x.md:3:11" in told.stderr, told.returncode) == (True, 0)
    assert ("content/x.md:3:11" in strict.stderr, strict.returncode) == (True, 1)
