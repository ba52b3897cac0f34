"""For a workflow on GitHub: commands that put each finding beside its line in a pull request.

What a list says goes into them, so whatever could end a command or begin another one is escaped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import problems
from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.cli.formats import Findings
    from readinglist.errors import Problem

NAME = "github"

IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTIES = IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})
"""What the runner decodes again."""


def write(findings: Findings) -> Iterator[str]:
    """One command each."""
    for problem in findings.problems:
        yield _command(problem, findings.folder)


def _command(problem: Problem, folder: str) -> str:
    place = problem.place
    properties = {
        "file": printable(f"{folder}{place.file}"),
        "line": place.line,
        "col": place.column,
        "title": problem.code,
    }
    said = ",".join(f"{name}={str(value).translate(IN_PROPERTIES)}" for name, value in properties.items())
    told = [printable(problem.message), *([printable(problem.hint)] if problem.hint else [])]
    message = "\n".join(told).translate(IN_MESSAGES)
    return f"::{problems.severity(problem.code)} {said}::{message}"
