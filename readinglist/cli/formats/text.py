"""For people: each finding with its line, a caret and what to do; how many there are at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click import style

from readinglist import problems
from readinglist.errors import excerpt, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.cli.formats import Findings
    from readinglist.errors import Problem

NAME = "text"

COLOURS = {problems.ERROR: "red", problems.WARNING: "yellow"}
"""Taken out again where nobody looks at a terminal."""


def write(findings: Findings) -> Iterator[str]:
    """Three or four lines each, and a last one that sums up."""
    for problem in findings.problems:
        yield from _lines(problem)
    yield _sum(findings) if findings.problems else "Nothing to mend."


def _lines(problem: Problem) -> Iterator[str]:
    severity = problems.severity(problem.code)
    colour = COLOURS[severity]
    place = style(printable(str(problem.place)), bold=True)
    yield f"{place}: {style(severity, fg=colour, bold=True)}: {printable(problem.message)} [{problem.code}]"
    for line, caret in [excerpt(problem.place, problem.source)] if problem.source else ():
        yield line
        yield style(caret, fg=colour)
    if problem.hint:
        yield f"  {style('hint', fg='cyan')}: {printable(problem.hint)}"


def _sum(findings: Findings) -> str:
    counts = ((findings.count(severity), severity) for severity in (problems.ERROR, problems.WARNING))
    told = ", ".join(_many(count, severity) for count, severity in counts if count)
    return f"{told} in {_many(findings.files, 'file')}; readinglist explain CODE tells more"


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
