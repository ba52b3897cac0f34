"""For other programs: one JSON document, which content/about/checking.md describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from readinglist import __version__, problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.cli.formats import Findings
    from readinglist.errors import Problem

NAME = "json"

VERSION = 1
"""Of the format: another number means that a reader has to be changed. Fields may come without one."""


def write(findings: Findings) -> Iterator[str]:
    """The document, in ASCII, so that nothing in it steers a terminal."""
    yield json.dumps(
        {
            "version": VERSION,
            "readinglist": __version__,
            "errors": findings.count(problems.ERROR),
            "warnings": findings.count(problems.WARNING),
            "files": findings.files,
            "findings": [_finding(each) for each in findings.problems],
        },
        indent=1,
    )


def _finding(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "severity": problems.severity(problem.code),
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "message": problem.message,
        "hint": problem.hint,
        "source": problem.source,
    }
