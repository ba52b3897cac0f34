"""What README.md, CONTRIBUTING.md and the help say is there, is there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "content" / "about").glob("*.md"))]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def help_of(*command):
    run = [sys.executable, "-m", "readinglist", *command, "--help"]
    return subprocess.run(run, capture_output=True, text=True, check=True).stdout


def commands():
    listed = help_of().partition("Commands:")[2].partition("Exit codes")[0]
    return re.findall(r"^  (\w+)  ", listed, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_make_target_that_is_named_exists(page):
    named = set(re.findall(r"`make (\w+)|^make (\w+)", page.read_text("utf-8"), re.MULTILINE))
    assert {first or second for first, second in named} <= set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_command_that_is_named_exists(page):
    named = set(
        re.findall(
            r"readinglist (build|serve|fetch|figures|pages|import|export|\w+(?= --))", page.read_text("utf-8")
        )
    )
    assert named <= set(commands())


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_file_that_is_linked_exists(page):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (page.parent / link).exists() and not link.startswith("..")] == []


@pytest.mark.parametrize("command", commands())
def test_every_command_explains_itself_with_an_example(command):
    assert "Example: readinglist" in help_of(command)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_the_locks_have_hashes_and_name_no_host(lock):
    text = lock.read_text("utf-8")
    assert "--hash=sha256:" in text
    assert "://" not in text


def test_every_dependency_has_its_reason():
    named = re.findall(
        r"^([\w.-]+)[<>=]", (ROOT / "requirements" / "run.in").read_text("utf-8"), re.MULTILINE
    )
    reasons = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [name for name in named if f"| {name} " not in reasons] == []
