import os
import subprocess

import pytest

from readinglist import history
from readinglist.model import Contributor


def git(folder, *words, **env):
    subprocess.run(["git", *words], cwd=folder, check=True, env=os.environ | env)  # noqa: S607


def commit(folder, name, day, file="papers.yaml"):
    """Somebody changes a file on a day."""
    with (folder / file).open("a") as written:
        written.write(f"# {name}, {day}\n")
    git(folder, "add", "-A")
    when = f"{day}T12:00:00+0000"
    who = ["-c", f"user.name={name}", "-c", "user.email=x@example.org"]
    git(folder, *who, "commit", "-qm", "Add", f"--date={when}", GIT_COMMITTER_DATE=when)


@pytest.fixture
def repository(tmp_path):
    """A list whose history three people and a program have written, one of them elsewhere only."""
    git(tmp_path, "init", "-q")
    commit(tmp_path, "Ada", "2026-01-02")
    commit(tmp_path, "李雷", "2026-01-03")
    commit(tmp_path, "Ada", "2026-02-01")
    commit(tmp_path, "Elsewhere", "2026-02-02", file="Makefile")
    commit(tmp_path, "tidy[bot]", "2026-02-03")
    return tmp_path


def test_whoever_changed_the_list_is_named_with_most_changes_first(repository):
    assert history.contributors(repository, [repository / "papers.yaml"]) == (
        Contributor(name="Ada", changes=2, since="2026-01-02", last="2026-02-01"),
        Contributor(name="李雷", changes=1, since="2026-01-03", last="2026-01-03"),
    )


def test_a_clone_cut_short_names_nobody(repository, tmp_path_factory):
    short = tmp_path_factory.mktemp("short") / "clone"
    git(repository, "clone", "-q", "--depth=1", repository.as_uri(), str(short))
    assert history.contributors(short, [short / "papers.yaml"]) == ()


def test_where_there_is_no_repository_nobody_is_named(tmp_path):
    assert history.contributors(tmp_path, [tmp_path / "papers.yaml"]) == ()
