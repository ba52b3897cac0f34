"""Trying a change of the list before it is made."""

import pytest

from readinglist.catalogue import trial
from readinglist.catalogue.settings import read_settings

LIST = "papers:\n- title: One\n  url: https://a.b/1\n"
WRONG = "- title: Two\n  venue: Nowhere\n  url: https://a.b/2\n"


@pytest.fixture
def settings(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content\nplugins: [readinglist]\n", "utf-8")
    (tmp_path / "papers.yaml").write_text(LIST, "utf-8")
    return read_settings(tmp_path / "mkdocs.yml")


def test_a_good_change_has_no_problems(settings):
    text = LIST + "- title: Two\n  url: https://a.b/2\n"
    assert trial.problems(settings, {settings.list_path: text}) == ()


def test_a_problem_has_its_place_in_the_file_itself(settings):
    (problem,) = trial.problems(settings, {settings.list_path: LIST + WRONG})
    assert (str(problem.place), problem.code) == ("papers.yaml:5:10", "UNKNOWN_VENUE")


def test_a_trial_leaves_nothing_behind(settings):
    trial.problems(settings, {settings.list_path: LIST + WRONG})
    names = {path.name for path in settings.root.iterdir()}
    assert (names, settings.list_path.read_text("utf-8")) == ({"content", "mkdocs.yml", "papers.yaml"}, LIST)


def test_files_of_a_folder_are_tried_together(tmp_path, settings):
    settings.list_path.unlink()
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "one.yaml").write_text(LIST, "utf-8")
    folder = read_settings(tmp_path / "mkdocs.yml")
    (problem,) = trial.problems(folder, {tmp_path / "papers" / "two.yaml": LIST})
    assert (problem.place.file, problem.code) == ("papers/two.yaml", "ID_COLLISION")
    assert "papers/one.yaml:2:3" in problem.message
