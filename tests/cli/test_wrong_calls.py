"""What somebody is told who calls the program where, or as, it cannot work."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest


def test_a_command_that_there_is_not_is_answered_with_the_one_that_was_meant(readinglist, tmp_path):
    done = readinglist("chek", folder=tmp_path)
    assert ("there is no command chek; did you mean check?" in done.stderr, done.returncode) == (True, 2)


def test_whoever_is_a_folder_too_deep_is_told_where_the_settings_lie(readinglist, right):
    done = readinglist("check", folder=right / "content" / "venues")
    assert (f"run this in {right}, where mkdocs.yml lies" in done.stderr, done.returncode) == (True, 1)


def test_whoever_has_no_list_is_told_how_to_begin_one(readinglist, tmp_path):
    assert "readinglist new FOLDER" in readinglist("fix", folder=tmp_path).stderr


def test_a_wish_about_the_network_is_refused_where_it_is_not_asked(readinglist, right):
    done = readinglist("check", "--changed", "main", folder=right)
    assert ("write --online, too" in done.stderr, done.returncode) == (True, 2)


def test_without_a_repository_diff_says_so(readinglist, tmp_path, right):
    (tmp_path / "repository" / ".git").rmdir()
    done = readinglist("diff", "main", folder=right)
    assert ("is not in a git repository" in done.stderr, done.returncode) == (True, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full here")
def test_a_full_disk_is_nobodys_mistake_in_the_program(wrong):
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "readinglist", "check"]
        done = subprocess.run(command, cwd=wrong, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ("should not have happened" in done.stderr, "No space left" in done.stderr) == (False, True)


def test_a_terminal_that_does_not_know_chinese_is_shown_escapes(readinglist, wrong):
    text = (wrong / "papers.yaml").read_text("utf-8")
    (wrong / "papers.yaml").write_text(text.replace("CVRP", "会议"), "utf-8")
    said = readinglist("check", folder=wrong, PYTHONIOENCODING="latin-1").stdout
    assert r'no venue is called "\u4f1a\u8bae"' in said


def test_an_address_without_a_port_is_refused(readinglist, right):
    done = readinglist("serve", "--address", "localhost", folder=right)
    assert ("write a host and a port" in done.stderr, done.returncode) == (True, 2)


def test_an_address_that_is_taken_is_named_with_what_to_do(readinglist, right):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = readinglist("serve", "--address", address, folder=right)
    assert (f"{address}: Address already in use" in done.stderr, done.returncode) == (True, 1)
    assert "name another with --address" in done.stderr


def test_where_there_are_no_settings_serve_promises_nothing(readinglist, tmp_path):
    done = readinglist("serve", folder=tmp_path)
    assert (done.stdout, "readinglist new FOLDER" in done.stderr) == ("", True)
