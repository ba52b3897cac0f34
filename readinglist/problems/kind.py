"""What is known of one kind of problem."""

from __future__ import annotations

from dataclasses import dataclass

ERROR = "error"
"""The list cannot be published, or would say something wrong."""
WARNING = "warning"
"""Somebody should look at this; it may be meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of problem, as its page of documentation tells it."""

    code: str
    title: str
    """One sentence: what is the case."""
    why: str
    """Why that is a problem: one short paragraph of Markdown."""
    severity: str = ERROR
    file: str = "papers.yaml"
    """Where the examples stand."""
    wrong: str
    """An example in which the problem is found."""
    right: str
    """The same, mended."""
