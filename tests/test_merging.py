"""Pull requests that add papers: how they meet, told by git itself."""

import random
import subprocess

import pytest

from readinglist import catalogue
from readinglist.catalogue import fixing, write
from readinglist.catalogue.settings import read_settings
from readinglist.model import Paper
from readinglist.text import to_text

CONFIG = "site_name: List\ndocs_dir: content\nplugins: [readinglist]\n"
TITLES = ("Zebra", "Apple", "Mango", "Lemon", "Olive", "Peach", "Grape", "Melon", "Berry", "Date Palm")
BRANCHES = tuple(f"add-{number}" for number in range(len(TITLES)))


def git(folder, *words, check=True):
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *who, *words], cwd=folder, check=check, capture_output=True).returncode  # noqa: S607


def paper(number, title):
    return Paper(
        id=title.casefold().replace(" ", "-"),
        title=to_text(title),
        arxiv=f"2603.{number:05}",
        added="2026-11-21",
    )


def begun(folder, name):
    """A repository with a list of two papers: papers/ or papers.yaml."""
    (folder / "content").mkdir(parents=True)
    (folder / "content" / "index.md").write_text("# List\n")
    (folder / "mkdocs.yml").write_text(CONFIG)
    if name == "papers":
        (folder / name).mkdir()
    write.append(folder / name, [paper(90, "First"), paper(91, "Second")], [])
    git(folder, "init", "-q", "-b", "main")
    return committed(folder)


def committed(folder):
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Add")
    return folder


def branched(folder, branch, *added):
    """Add papers on a branch of their own."""
    git(folder, "switch", "-qc", branch, "main")
    write.append(folder / "papers" if (folder / "papers").is_dir() else folder / "papers.yaml", added, [])
    committed(folder)
    git(folder, "switch", "-q", "main")


def titles(folder):
    return {str(each.title) for each in catalogue.load(read_settings(folder / "mkdocs.yml")).papers}


@pytest.fixture(scope="module")
def ten(tmp_path_factory):
    """A list that is a folder, and ten branches that each add a paper."""
    folder = begun(tmp_path_factory.mktemp("ten") / "list", "papers")
    for number, (branch, title) in enumerate(zip(BRANCHES, TITLES, strict=True)):
        branched(folder, branch, paper(number, title))
    return folder


@pytest.fixture
def single(tmp_path):
    """A list that is one file."""
    return begun(tmp_path / "list", "papers.yaml")


@pytest.mark.parametrize("seed", range(4))
def test_ten_pull_requests_to_a_folder_merge_in_any_order(ten, tmp_path, seed):
    git(tmp_path, "clone", "-q", str(ten), "clone")
    for branch in random.Random(seed).sample(BRANCHES, len(BRANCHES)):  # noqa: S311 -- no secret
        assert git(tmp_path / "clone", "merge", "-q", "--no-edit", f"origin/{branch}", check=False) == 0
    assert titles(tmp_path / "clone") == {"First", "Second", *TITLES}


def test_what_was_added_to_a_folder_needs_no_fixing(ten):
    git(ten, "switch", "-q", BRANCHES[0])
    found = fixing.fix(read_settings(ten / "mkdocs.yml"))
    git(ten, "switch", "-q", "main")
    assert [str(change) for each in found for change in each.changes] == []


def test_in_one_file_a_new_paper_and_a_change_elsewhere_merge(single):
    branched(single, "add", paper(1, "Apple"))
    text = (single / "papers.yaml").read_text().replace("title: First\n", "title: First\n  year: 2026\n")
    (single / "papers.yaml").write_text(text)
    committed(single)
    assert git(single, "merge", "-q", "--no-edit", "add", check=False) == 0
    assert titles(single) == {"First", "Second", "Apple"}


def test_in_one_file_two_new_papers_meet_at_the_end_and_the_mark_is_told(single):
    branched(single, "apple", paper(1, "Apple"))
    branched(single, "mango", paper(2, "Mango"))
    assert git(single, "merge", "-q", "--no-edit", "apple", check=False) == 0
    assert git(single, "merge", "-q", "--no-edit", "mango", check=False) == 1
    found = catalogue.inspect(read_settings(single / "mkdocs.yml")).problems
    assert any("merge conflict" in problem.message for problem in found)


def test_a_file_with_the_marks_of_a_conflict_is_not_fixed(single):
    (single / "papers.yaml").write_text("papers:\n- title: A\n<<<<<<< ours\n=======\n>>>>>>> theirs\n")
    (found,) = fixing.fix(read_settings(single / "mkdocs.yml"))
    assert (found.after, found.before) == (found.before, (single / "papers.yaml").read_text())
    assert found.problems


def test_the_same_paper_added_twice_to_a_folder_meets_in_one_file(ten, tmp_path):
    git(tmp_path, "clone", "-q", str(ten), "clone")
    branched(tmp_path / "clone", "again", paper(7, TITLES[0]))
    assert git(tmp_path / "clone", "merge", "-q", "--no-edit", f"origin/{BRANCHES[0]}", check=False) == 0
    assert git(tmp_path / "clone", "merge", "-q", "--no-edit", "again", check=False) == 1
