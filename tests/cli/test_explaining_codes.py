from dataclasses import replace

import pytest
from click.testing import CliRunner

from readinglist.cli.commands.explain import command
from readinglist.problems import KINDS
from readinglist.problems.shown import examples


def test_a_kind_of_problem_is_told_with_what_is_wrong_and_right(readinglist, tmp_path):
    told = readinglist("explain", "DATE_IN_FUTURE", folder=tmp_path).stdout
    kind = KINDS["DATE_IN_FUTURE"]
    assert [
        words for words in (kind.code, kind.title, "added: 2199-01-01", "Right") if words not in told
    ] == []


def test_a_code_may_be_written_as_the_address_of_its_page(readinglist, tmp_path):
    assert readinglist("explain", "date-in-future", folder=tmp_path).returncode == 0


def test_the_nearest_code_is_offered_for_one_that_does_not_exist(readinglist, tmp_path):
    done = readinglist("explain", "DATE_FUTURE", folder=tmp_path)
    assert (done.returncode, "did you mean DATE_IN_FUTURE?" in done.stderr) == (2, True)


def test_without_a_code_all_are_listed(readinglist, tmp_path):
    lines = readinglist("explain", folder=tmp_path).stdout.splitlines()
    assert [line.split()[0] for line in lines] == sorted(KINDS)


def test_no_list_is_needed_to_explain(readinglist, tmp_path):
    done = readinglist("-f", "nowhere.yml", "explain", "DATE_IN_FUTURE", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("code", KINDS)
def test_whatever_is_told_steers_no_terminal(code):
    told = CliRunner().invoke(command, [code]).output
    assert all(line.isprintable() for line in told.split("\n"))


def test_a_kind_without_an_example_is_told_without():
    kind = replace(KINDS["DATE_IN_FUTURE"], wrong="", right="")
    assert [name for name, _ in examples(kind)] == []
