"""Findings to be written in every format: an error, the same again elsewhere, a doubt, and a hostile one."""

from dataclasses import replace

import pytest

from readinglist.cli.formats import Findings
from readinglist.errors import Place, Problem
from readinglist.problems import KINDS, WARNING

HOSTILE = "::set-output name=x::y\n::error::z\r\n\x1b[2J\x85\u2028::add-path::/\u202e##[error]%0A100%, a:b"


@pytest.fixture
def doubt(monkeypatch):
    """A kind of problem that is only a warning."""
    kind = replace(KINDS["DATE_IN_FUTURE"], code="DOUBT", severity=WARNING)
    monkeypatch.setitem(KINDS, "DOUBT", kind)


@pytest.fixture
def findings(doubt):  # noqa: ARG001 -- it adds the kind
    first = Problem(
        Place("papers.yaml", 3, 10), "DATE_IN_FUTURE", "not yet", "write less", "  added: 2199-01-01"
    )
    return Findings(
        problems=(
            first,
            replace(first, place=Place("papers.yaml", 9, 10)),
            Problem(Place("content/多 模态.md", 1, 1), "DOUBT", "hm"),
            Problem(Place("content/a,b:c.md", 2, 1), "NO_SUCH_ROW", HOSTILE, HOSTILE, f"# {HOSTILE}"),
        ),
        folder="docs/",
        site_url="https://site.example/list/",
    )
