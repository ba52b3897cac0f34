"""What is converted once for many pages comes out as if each had been converted."""

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from readinglist.mkdocs_plugin.rendering import ListPage, is_known

BODY = (
    '<div data-block="0"></div>\n\n# {}\n\n## Commentary <span id="all"></span>\n\n## Commentary\n\nWords.\n'
)
TITLES = ("Hidden Patches: a Survey", "掩码 2.0", "Été + C-3", "Commentary", "A *B*", "A &#35; B", "图")


@pytest.fixture
def config_of(tmp_path):
    """MkDocs' settings with these extensions of Markdown."""

    def make(extensions="[footnotes, {toc: {permalink: true}}]"):
        (tmp_path / "docs").mkdir()
        path = tmp_path / "mkdocs.yml"
        path.write_text(f"site_name: A\ntheme: mkdocs\nmarkdown_extensions: {extensions}\n", "utf-8")
        return load_config(str(path))

    return make


def rendered(config, markdown, make):
    page = make(File("a/index.md", None, config.site_dir, use_directory_urls=True))
    page.markdown = markdown
    page.render(config, Files([]))
    return page.content, str(page.toc), page.present_anchor_ids, page.markdown


@pytest.mark.parametrize("title", TITLES)
def test_a_page_comes_out_the_same_as_if_it_had_been_converted_alone(config_of, title):
    config, known = config_of(), {}
    rendered(config, BODY.format("Another page"), lambda file: ListPage(file, config, known))
    ours = rendered(config, BODY.format(title), lambda file: ListPage(file, config, known))
    assert ours == rendered(config, BODY.format(title), lambda file: Page(None, file, config))


def test_pages_that_differ_in_their_titles_are_converted_together(config_of):
    config, known = config_of(), {}
    for title in TITLES[:3]:
        rendered(config, BODY.format(title), lambda file: ListPage(file, config, known))
    assert len(known) == 1


@pytest.mark.parametrize(("extensions", "known"), [("[toc]", True), ("[smarty]", False), ("[abbr]", False)])
def test_a_title_may_mean_something_to_extensions_that_nobody_looked_at(config_of, extensions, known):
    assert is_known(config_of(extensions)) == known


def test_a_body_that_begins_like_front_matter_is_all_text(config_of):
    config = config_of()
    file = File("a/index.md", None, config.site_dir, use_directory_urls=True)
    file.content_string = "key: value\n\n# A\n"
    page = ListPage(file, config, {})
    page.read_source(config)
    assert (page.markdown, page.meta) == ("key: value\n\n# A\n", {})
