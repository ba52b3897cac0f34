"""What "How to contribute" shows is what a check lets pass: this list's page, and those of a new list."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def readinglist(folder, *arguments):
    command = [sys.executable, "-m", "readinglist", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def shown_entry(folder):
    """The first entry that the page shows."""
    page = (folder / "content" / "about" / "contributing.md").read_text("utf-8")
    return re.search(r"```yaml\n(- .*?)```", page, re.DOTALL)[1]


def add(folder, entry):
    """Write the entry as the first of the list."""
    listed = folder / "papers.yaml"
    listed.write_text(listed.read_text("utf-8").replace("papers:\n", f"papers:\n{entry}\n", 1), "utf-8")


@pytest.fixture(params=["en", "zh"])
def begun(request, tmp_path):
    assert readinglist(tmp_path, "new", "list", "--language", request.param).returncode == 0
    return tmp_path / "list"


@pytest.fixture
def own(tmp_path):
    """A copy of this repository's own list."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    for name in ("papers.yaml", "mkdocs.yml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def test_the_entry_shown_to_contributors_of_a_new_list_has_nothing_to_mend(begun):
    add(begun, shown_entry(begun))
    done = readinglist(begun, "check")
    assert (done.returncode, done.stdout) == (0, "Nothing to mend.\n")


def test_the_entry_shown_to_contributors_of_this_list_has_nothing_to_mend(own):
    before = readinglist(own, "check").stdout.count("papers.yaml:")
    add(own, shown_entry(own))
    assert readinglist(own, "check").stdout.count("papers.yaml:") == before


def test_from_nothing_to_a_checked_entry_takes_five_commands_at_most():
    page = (ROOT / "content" / "about" / "contributing.md").read_text("utf-8")
    commands = re.search(r"```sh\n(git clone .*?)```", page, re.DOTALL)[1].splitlines()
    assert (len(commands), "readinglist check" in commands[3]) == (5, True)
