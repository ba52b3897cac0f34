import json

import pytest

from readinglist.cli import formats


@pytest.fixture
def text(findings):
    return "\n".join(formats.write("json", findings))


def test_a_finding_has_these_fields(text):
    assert json.loads(text)["findings"][0] == {
        "code": "DATE_IN_FUTURE",
        "severity": "error",
        "file": "papers.yaml",
        "line": 3,
        "column": 10,
        "message": "not yet",
        "hint": "write less",
        "source": "  added: 2199-01-01",
    }


def test_the_whole_says_its_version_and_counts(text):
    whole = json.loads(text)
    assert [whole[key] for key in ("version", "errors", "warnings", "files")] == [1, 3, 1, 3]


def test_nothing_in_it_can_steer_a_terminal(text):
    assert text.isascii()
    assert all(line.isprintable() for line in text.split("\n"))
