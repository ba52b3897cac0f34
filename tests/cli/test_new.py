"""`readinglist new`: from an empty folder to a site with figures."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MACHINE = Path(__file__).parents[2]
KEY_FIGURES = ("herbarium", "slow-reader", "weather")


def readinglist(folder, *arguments):
    command = [sys.executable, "-m", "readinglist", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def make(folder, target, tool):
    command = [shutil.which("make"), target]
    ours = {"PATH": f"{tool}{os.pathsep}{os.environ['PATH']}", "MAKEFLAGS": "", "MAKELEVEL": "0"}
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env=os.environ | ours
    )


@pytest.fixture(scope="module", params=[(), ("--language", "zh", "--folder")], ids=["one file", "中文"])
def begun(request, tmp_path_factory):
    """A list that was begun, in English, and in Chinese with a folder of entries."""
    folder = tmp_path_factory.mktemp("begun")
    done = readinglist(folder, "new", "my-list", "--name", "Slow: reading", *request.param)
    assert done.returncode == 0, done.stderr
    return folder / "my-list"


def test_a_new_list_has_nothing_to_mend(begun):
    done = readinglist(begun, "check")
    assert (done.returncode, done.stdout) == (0, "Nothing to mend.\n")
    assert readinglist(begun, "fix", "--check").returncode == 0


def test_it_is_built_without_network_with_a_figure_of_each_paper(begun):
    done = readinglist(begun, "build", "--offline")
    assert (done.returncode, "9 figures of 3 papers" in done.stdout) == (0, True)
    home = (begun / "site" / "index.html").read_text("utf-8")
    assert [name for name in KEY_FIGURES if f"figures/{name}/" not in home] == []


def test_mkdocs_finds_nothing_to_warn_of(begun, tmp_path):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=begun, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, "WARNING" in done.stderr) == (0, False)


def test_make_uses_the_tool_that_is_installed(begun, tmp_path):
    tool = tmp_path / "readinglist"
    tool.write_text('#!/bin/sh\necho "called with $*"\n')
    tool.chmod(0o755)
    assert make(begun, "check", tmp_path).stdout == "called with check\n"


def test_make_finds_the_tool_that_began_the_list(begun):
    command = [shutil.which("make"), "check"]
    done = subprocess.run(
        command, cwd=begun, capture_output=True, text=True, check=False, env={"PATH": os.defpath}
    )
    assert done.stdout == "Nothing to mend.\n"


def test_what_to_do_next_can_be_pasted(tmp_path):
    assert "cd 'my list'\n" in readinglist(tmp_path, "new", "my list").stdout


def test_where_the_tool_is_not_known_to_come_from_install_says_so(begun, tmp_path):
    (tmp_path / "readinglist.txt").write_text("# not said\n")
    install = (begun / "scripts" / "ci" / "install.sh").read_text()
    (tmp_path / "scripts" / "ci").mkdir(parents=True)
    (tmp_path / "scripts" / "ci" / "install.sh").write_text(install)
    done = subprocess.run(
        (shutil.which("sh"), "scripts/ci/install.sh"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "does not say yet where readinglist is installed from" in done.stderr) == (
        1,
        True,
    )


def test_editors_are_told_of_the_lists_own_topics(begun):
    (entries,) = [*begun.glob("papers.yaml"), *begun.glob("papers/*.yaml")]
    line = entries.read_text("utf-8").splitlines()[0]
    schema = entries.parent / line.removeprefix("# yaml-language-server: $schema=")
    assert "looking-inside" in schema.read_text("utf-8")


def test_no_file_says_where_it_was_made(begun):
    made = {"site", ".readinglist"}
    files = [path for path in begun.rglob("*.*") if path.is_file() and not made & set(path.parts)]
    texts = [path.read_bytes() for path in files]
    assert [text for text in texts if str(MACHINE).encode() in text or str(begun).encode() in text] == []


def test_a_folder_that_is_not_empty_is_left_alone(begun):
    done = readinglist(begun, "new", ".")
    assert (done.returncode, "not empty, it has .github, .gitignore" in done.stderr) == (1, True)


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    done = readinglist(tmp_path, "new", "file/list")
    assert (done.returncode, "file/list: Not a directory\n  hint: " in done.stderr) == (1, True)


@pytest.mark.parametrize(
    ("option", "value"),
    [("--name", "two\nlines"), ("--name", "x" * 101), ("--repository", "javascript:1"), ("--licence", "mit")],
)
def test_what_cannot_be_is_refused_before_anything_is_written(tmp_path, option, value):
    done = readinglist(tmp_path, "new", "list", option, value)
    assert (done.returncode, list(tmp_path.iterdir())) == (2, [])


def test_who_begins_a_list_with_a_tool_that_nobody_else_can_get_is_told_so(tmp_path):
    done = readinglist(tmp_path, "new", "my-list")
    is_unknown = "https://HOST/" in (tmp_path / "my-list" / "readinglist.txt").read_text("utf-8")
    assert ("write into readinglist.txt" in done.stderr) == is_unknown
