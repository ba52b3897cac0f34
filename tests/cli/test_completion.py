import os

import pytest


@pytest.fixture
def completed(readinglist, right):
    """What bash offers for the last of these words, in the folder of a list."""

    def ask(*words):
        asked = {"COMP_WORDS": " ".join(["readinglist", *words]), "COMP_CWORD": str(len(words))}
        program = {"_READINGLIST_COMPLETE": "bash_complete"}
        done = readinglist(folder=right, **os.environ, **asked, **program)
        return [line.partition(",")[2] for line in done.stdout.splitlines() if line]

    return ask


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script_that_asks_this_program(readinglist, tmp_path, shell):
    assert "_READINGLIST_COMPLETE" in readinglist("completion", shell, folder=tmp_path).stdout


def test_commands_are_completed(completed):
    assert completed("ch") == ["check"]


def test_codes_are_completed_in_whatever_case(completed):
    assert "DATE_IN_FUTURE" in completed("explain", "date")


def test_venues_are_completed_from_the_list(completed):
    assert completed("export", "bib", "--venue", "c") == ["cvpr"]


def test_ids_are_completed_from_the_list(completed, right):
    (right / "papers.yaml").write_text("papers:\n- id: hidden-patches\n  title: Hidden Patches\n", "utf-8")
    assert completed("figures", "--explain", "hid") == ["hidden-patches"]


def test_without_a_list_nothing_is_offered_and_nothing_complains(completed, right):
    (right / "mkdocs.yml").unlink()
    assert completed("export", "bib", "--venue", "c") == []
