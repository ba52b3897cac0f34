import os
import pty
import subprocess
import sys

import pytest

CONFIG = "site_name: List\ndocs_dir: content\nplugins: [readinglist]\n"
ONE = "papers:\n- title: Hidden Patches\n  arxiv: '2603.00001'\n"
TWO = ONE + "\n- title: Open Windows\n  arxiv: '2603.00002'\n  venue: CVPR 2026\n"


def git(folder, *words):
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)  # noqa: S607


@pytest.fixture
def repository(tmp_path):
    """A list of one paper on main, and a branch that adds one at a venue that nobody knows."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "index.md").write_text("# List\n")
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "papers.yaml").write_text(ONE)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Begin")
    git(tmp_path, "switch", "-qc", "mine")
    (tmp_path / "papers.yaml").write_text(TWO)
    return tmp_path


def diff(folder, *words):
    command = [sys.executable, "-m", "readinglist", "diff", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_what_a_branch_adds_is_shown_with_what_is_wrong_with_it(repository):
    said = diff(repository, "main").stdout
    assert "1 added" in said
    assert "UNKNOWN_VENUE" in said
    assert "Hidden Patches" not in said


def test_what_came_into_the_base_meanwhile_is_no_removal(repository):
    git(repository, "commit", "-qam", "Add")
    git(repository, "switch", "-q", "main")
    (repository / "papers.yaml").write_text(ONE + "- {title: Meanwhile, url: https://example.org/1}\n")
    git(repository, "commit", "-qam", "Add another")
    git(repository, "switch", "-q", "mine")
    assert "Meanwhile" not in diff(repository, "main").stdout


@pytest.mark.parametrize("base", ["nowhere", "--help-me", "HEAD:papers.yaml"])
def test_an_unknown_base_is_told(repository, base):
    done = diff(repository, "--", base)
    assert done.returncode == 1
    assert "git fetch" in done.stderr


def test_a_list_that_became_a_folder_holds_the_same_entries(repository):
    git(repository, "checkout", "papers.yaml")
    (repository / "papers").mkdir()
    (repository / "papers.yaml").rename(repository / "papers" / "all.yaml")
    assert "No entry changes." in diff(repository, "main").stdout


def test_a_link_in_the_past_leads_nowhere(repository):
    (repository / "content" / "secret.md").symlink_to("/etc/hostname")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "Link")
    (repository / "content" / "secret.md").unlink()
    assert diff(repository, "HEAD").returncode == 0


def test_at_a_terminal_nothing_is_escaped_for_markdown(repository):
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "readinglist", "diff", "main"]
    subprocess.run(command, cwd=repository, stdout=theirs, check=False)
    os.close(theirs)
    with os.fdopen(ours, "rb") as seen:
        assert b"**papers.yaml:7**" in seen.read1(10_000)
