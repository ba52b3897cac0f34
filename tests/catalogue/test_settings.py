import pytest

from readinglist.catalogue.settings import read_settings
from readinglist.errors import InvalidSettings


@pytest.fixture
def read(tmp_path):
    """What mkdocs.yml says with these options of the plugin."""

    def read(options):
        path = tmp_path / "mkdocs.yml"
        path.write_text(f"site_name: List\nplugins:\n- readinglist: {options}\n", "utf-8")
        return read_settings(path)

    return read


def test_every_figure_is_shown_unless_settings_say_otherwise(read):
    assert read("{}").publish == "all"


def test_settings_may_show_only_what_a_licence_allows(read):
    assert read("{figures: {publish: licensed}}").publish == "licensed"


@pytest.mark.parametrize("figures", ["licensed", "{publish: some}", "{publish: all, size: 3}", "[all]"])
def test_any_other_wish_about_figures_is_refused(figures, read):
    with pytest.raises(InvalidSettings, match=r"figures should be \{publish: all\} or \{publish: licensed\}"):
        read(f"{{figures: {figures}}}")


def test_the_theme_answers_searches_unless_settings_say_otherwise(read):
    assert [read(options).search for options in ("{}", "{search: pagefind}")] == ["theme", "pagefind"]


@pytest.mark.parametrize("search", ["true", "lunr", "[pagefind]", "{with: pagefind}"])
def test_any_other_wish_about_the_search_is_refused(search, read):
    with pytest.raises(InvalidSettings, match="search should be theme or pagefind"):
        read(f"{{search: {search}}}")
