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


def test_a_folder_of_other_things_than_lists_is_not_taken_for_the_list(read, tmp_path):
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "mae.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "papers.yaml").write_text("papers:\n")
    assert read("{}").list_path.name == "papers.yaml"


@pytest.fixture
def two_lists(tmp_path):
    """A list in a file, and another one in a folder."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "mae.yaml").write_text("papers:\n")
    (tmp_path / "papers.yaml").write_text("papers:\n")


@pytest.mark.usefixtures("two_lists")
def test_of_two_lists_none_is_left_out_without_a_word(read):
    with pytest.raises(InvalidSettings, match=r"papers\.yaml and papers/ both hold a list"):
        read("{}")


@pytest.mark.usefixtures("two_lists")
def test_of_two_lists_the_one_that_is_named_counts(read):
    assert read("{papers: papers}").list_path.name == "papers"
