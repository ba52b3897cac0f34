from datetime import date

import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings

TODAY = date(2026, 11, 21)
LIST = """\
papers:
- id: hidden-patches
  title: Hidden Patches
  arxiv: "2603.00001"
  aliases: [patches]
"""


@pytest.fixture
def noted(tmp_path):
    """The problems of a list with a note of this name."""

    def check(name):
        folder = tmp_path / "content" / "papers"
        folder.mkdir(parents=True)
        (folder / name).write_text("A note.\n", "utf-8")
        (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
        (tmp_path / "papers.yaml").write_text(LIST, "utf-8")
        return checks.offline(catalogue.inspect(read_settings(tmp_path / "mkdocs.yml")), TODAY)

    return check


def test_a_note_on_a_paper_is_right(noted):
    assert noted("hidden-patches.md") == ()


def test_a_note_on_no_paper_is_told_with_the_likely_one(noted):
    (problem,) = noted("hiden-patches.md")
    assert (problem.place.file, problem.code) == ("content/papers/hiden-patches.md", "NOTE_DANGLING")
    assert "hidden-patches.md" in problem.hint


def test_a_note_under_an_earlier_id_is_told_with_the_new_one(noted):
    (problem,) = noted("patches.md")
    assert problem.hint == "the paper is now called hidden-patches: call the file hidden-patches.md"
