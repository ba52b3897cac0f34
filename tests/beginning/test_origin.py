"""How the tool was installed → where other machines get it."""

import json
import subprocess

import pytest

from readinglist.beginning import requirement
from readinglist.beginning.origin import Origin, origin

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def noted(url, **info):
    return json.dumps({"url": url, "vcs_info": {"vcs": "git", "commit_id": COMMIT} | info})


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/ann/readinglist.git",
        "https://ann:secret@example.org/ann/readinglist.git",
        "ssh://git@example.org/ann/readinglist.git",
    ],
)
def test_a_tool_from_a_repository_is_pinned_to_its_commit(url):
    assert origin(noted(url)) == Origin(address="https://example.org/ann/readinglist.git", commit=COMMIT)


def test_the_line_is_one_that_pip_understands():
    line = requirement.lines(Origin(address="https://example.org/r.git", commit=COMMIT), "1.2")
    assert line.splitlines()[-1] == f"readinglist @ git+https://example.org/r.git@{COMMIT}"


@pytest.mark.parametrize(
    "direct_url",
    [
        "",
        "[]",
        "{",
        noted("file:///home/ann/readinglist"),
        noted("https://example.org/r.git", commit_id="main"),
        json.dumps({"url": "file:///nowhere/at/all", "dir_info": {"editable": True}}),
    ],
)
def test_what_no_other_machine_can_get_is_not_named(direct_url):
    lines = requirement.lines(origin(direct_url), "1.2").splitlines()
    assert [line for line in lines if not line.startswith("#") or "home" in line] == []


def test_a_checkout_is_known_by_its_remote_and_commit(tmp_path):
    git = ("git", "-C", str(tmp_path), "-c", "user.name=Ann", "-c", "user.email=ann@example.org")
    for words in (
        ["init", "--quiet"],
        ["commit", "--quiet", "--allow-empty", "--message", "First"],
        ["remote", "add", "origin", "git@example.org:ann/readinglist.git"],
    ):
        subprocess.run([*git, *words], check=True)
    found = origin(json.dumps({"url": tmp_path.as_uri(), "dir_info": {"editable": True}}))
    assert (found.address, len(found.commit)) == ("https://example.org/ann/readinglist.git", 40)
