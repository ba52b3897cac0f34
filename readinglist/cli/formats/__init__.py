"""What was found → as a terminal, GitHub or another program reads it.

A format is a file here that has

    NAME                                what --format calls it
    write(findings) -> Iterator[str]    its lines, without their ends

and is found by its presence.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import problems, registry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from readinglist.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is wrong with a list, and what a format may say besides."""

    problems: tuple[Problem, ...]
    """In the order of their places."""
    folder: str = ""
    """The folder of mkdocs.yml as seen from the repository's root: "" or "docs/"."""
    site_url: str = ""
    """The list's site, on which each kind of problem has its page."""

    def count(self, severity: str) -> int:
        """How many of them matter so much."""
        return sum(problems.severity(each.code) == severity for each in self.problems)

    @property
    def files(self) -> int:
        """In how many files they are."""
        return len({each.place.file for each in self.problems})


def names() -> tuple[str, ...]:
    """The formats there are."""
    return tuple(_modules())


def write(name: str, findings: Findings) -> Iterator[str]:
    """The findings in this format, line by line."""
    lines: Iterator[str] = _modules()[name].write(findings)
    return lines


def _modules() -> dict[str, ModuleType]:
    found = registry.modules(sys.modules[__name__], having="write")
    return {module.NAME: module for module in found.values()}
