import click
import pytest

from readinglist.cli import formats
from readinglist.cli.formats import Findings


@pytest.fixture
def lines(findings):
    return [click.unstyle(line) for line in formats.write("text", findings)]


def test_a_finding_reads_like_this(lines):
    assert lines[:4] == [
        "papers.yaml:3:10: error: not yet [DATE_IN_FUTURE]",
        "  3 |   added: 2199-01-01",
        "               ^",
        "  hint: write less",
    ]


def test_a_finding_without_line_and_hint_is_one_line(lines):
    assert "content/多 模态.md:1:1: warning: hm [DOUBT]" in lines


def test_the_last_line_counts_by_severity_and_file(lines):
    assert lines[-1] == "3 errors, 1 warning in 3 files; readinglist explain CODE tells more"


def test_nothing_found_is_said():
    assert list(formats.write("text", Findings(problems=()))) == ["Nothing to mend."]


def test_only_our_own_colours_reach_the_terminal(lines):
    assert all(line.isprintable() for line in lines)
