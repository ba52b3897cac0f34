"""`readinglist diff BASE --html`: the pages that a branch changes, as they will be."""

import pytest
import small

LIST = {
    "mkdocs.yml": "site_name: List\ndocs_dir: content\nplugins: [search, readinglist]\n"
    "theme: {name: material, font: false}\n",
    "content/index.md": "# List\n",
    "content/venues/cvpr.md": "---\nname: CVPR\n---\n",
    "papers.yaml": """\
papers:
- {title: Hidden Patches, venue: CVPR 2026, arxiv: "2603.00001", licence: CC0}
- {title: Open Windows, year: 2020, arxiv: "2003.00002", tags: [glass]}
""",
}
ADDED = '- {title: "New & Old", venue: CVPR 2026, arxiv: "2603.00003"}\n'


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    """The preview of a branch that puts an entry above all others, and changes another one."""
    folder = small.lay(tmp_path_factory.mktemp("preview"), LIST)
    small.commit(folder)
    (folder / "papers.yaml").write_text(
        LIST["papers.yaml"].replace("papers:\n", f"papers:\n{ADDED}").replace("CC0", "CC BY 4.0")
    )
    done = small.run(folder / "mkdocs.yml", "diff", "HEAD", "--html", str(folder / "out"))
    assert done.returncode == 0, done.stderr
    return folder / "out"


def test_new_pages_and_those_that_name_them_are_there(preview):
    wanted = ("papers/new-old", "venues/cvpr-2026", "venues/cvpr", "new", "preview", ".")
    assert [name for name in wanted if not (preview / name / "index.html").is_file()] == []


def test_pages_that_only_moved_down_in_the_file_are_left_out(preview):
    assert not (preview / "papers/open-windows").exists()
    assert not (preview / "tags/glass").exists()


def test_its_own_page_leads_to_the_others(preview):
    page = (preview / "preview/index.html").read_text("utf-8")
    assert 'href="../papers/new-old/"' in page
    assert '<a href="../papers/new-old/">New &amp; Old' in page.replace("&#38;", "&amp;")


def test_what_changed_is_struck_out_as_engines_know_it(preview):
    page = (preview / "preview/index.html").read_text("utf-8")
    assert ("<del>CC0" in page, "~~" in page) == (True, False)


@pytest.mark.parametrize("name", [".", "content", "content/new"])
def test_a_folder_that_people_write_in_is_refused(preview, name):
    done = small.run(preview.parent / "mkdocs.yml", "diff", "HEAD", "--html", str(preview.parent / name))
    assert ("name another folder" in done.stderr, done.returncode) == (True, 2)


def test_a_folder_with_other_files_is_left_alone(preview):
    (preview.parent / "mine").mkdir()
    (preview.parent / "mine" / "index.html").write_text("mine")
    done = small.run(preview.parent / "mkdocs.yml", "diff", "HEAD", "--html", str(preview.parent / "mine"))
    assert done.returncode == 1
    assert "name an empty folder" in done.stderr
