import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readinglist.cli import formats
from readinglist.cli.formats import Findings
from readinglist.errors import Place, Problem, printable

COMMAND = re.compile(r"::(?P<name>[^ ]*) (?P<properties>.*?)::(?P<message>.*)")
CODES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def decoded(words):
    return re.sub("|".join(CODES), lambda match: CODES[match[0]], words)


def read(line):
    """A command as the runner reads it: its name, its properties, its message."""
    match = COMMAND.fullmatch(line)
    pairs = (pair.split("=", 1) for pair in match["properties"].split(","))
    return match["name"], {name: decoded(value) for name, value in pairs}, decoded(match["message"])


@pytest.fixture
def lines(findings):
    return list(formats.write("github", findings))


def test_a_finding_reads_like_this(lines):
    assert lines[0] == (
        "::error file=docs/papers.yaml,line=3,col=10,title=DATE_IN_FUTURE::not yet%0Awrite less"
    )


def test_a_doubt_is_a_warning(lines):
    assert lines[2] == "::warning file=docs/content/多 模态.md,line=1,col=1,title=DOUBT::hm"


def test_commands_are_what_there_are_findings(lines, findings):
    printed = "\n".join(lines).splitlines()
    assert [line.lstrip().startswith("::") for line in printed] == [True] * len(findings.problems)


def test_a_file_keeps_its_name_whatever_is_in_it(lines):
    assert read(lines[3])[1]["file"] == "docs/content/a,b:c.md"


@given(words=st.text(), file=st.text())
def test_no_text_of_a_list_makes_another_command(words, file):
    problem = Problem(Place(file, 1, 1), "CODE", words, words)
    (line,) = "\n".join(formats.write("github", Findings(problems=(problem,)))).splitlines()
    name, properties, _ = read(line)
    assert (name, properties["file"], list(properties)) == (
        "error",
        printable(file),
        ["file", "line", "col", "title"],
    )


@given(words=st.text(min_size=1))
def test_a_message_arrives_as_it_was(words):
    problem = Problem(Place("papers.yaml"), "CODE", words)
    (line,) = formats.write("github", Findings(problems=(problem,)))
    assert read(line)[2] == printable(words)


def test_nothing_found_says_nothing():
    assert list(formats.write("github", Findings(problems=()))) == []
