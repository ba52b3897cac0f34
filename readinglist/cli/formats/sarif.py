"""For code scanning: SARIF 2.1.0, with what is known of each kind of problem as a rule."""

from __future__ import annotations

import hashlib
import json
import textwrap
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import quote

from readinglist import __version__, addresses
from readinglist.errors import printable
from readinglist.problems import KINDS, severity
from readinglist.problems.shown import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.cli.formats import Findings
    from readinglist.errors import Problem
    from readinglist.problems import Kind

NAME = "sarif"

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""Stands for the repository's root, wherever whoever reads this has it."""
FINGERPRINT = "primaryLocationLineHash"
"""Under this name GitHub looks for what tells a finding it has seen from a new one."""


def write(findings: Findings) -> Iterator[str]:
    """The document."""
    codes = sorted({*KINDS, *(each.code for each in findings.problems)})
    driver = {
        "name": "readinglist",
        "version": __version__,
        "rules": [_rule(code, findings.site_url) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(findings, codes)),
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)


def _rule(code: str, site_url: str) -> dict[str, object]:
    """What is known of a kind of problem."""
    page = addresses.absolute(site_url, addresses.problem(code))
    described = _described(KINDS[code]) if code in KINDS else {}
    return {
        "id": code,
        **described,
        "defaultConfiguration": {"level": severity(code)},
        **({"helpUri": page} if page else {}),
    }


def _described(kind: Kind) -> dict[str, object]:
    shown = [(name.capitalize(), example) for name, example in examples(kind)]
    text = [f"{name}:\n{example}" for name, example in shown]
    markdown = [f"{name}:\n\n{textwrap.indent(example, ' ' * 4)}" for name, example in shown]
    return {
        "shortDescription": {"text": kind.title},
        "fullDescription": {"text": kind.why},
        "help": {"text": "\n\n".join((kind.why, *text)), "markdown": "\n\n".join((kind.why, *markdown))},
    }


def _results(findings: Findings, codes: list[str]) -> Iterator[dict[str, object]]:
    seen: Counter[str] = Counter()
    for problem in findings.problems:
        mark = _mark(problem)
        seen[mark] += 1
        yield {
            "ruleId": problem.code,
            "ruleIndex": codes.index(problem.code),
            "level": severity(problem.code),
            "message": {"text": _message(problem)},
            "locations": [{"physicalLocation": _location(problem, findings.folder)}],
            "partialFingerprints": {FINGERPRINT: f"{mark}:{seen[mark]}"},
        }


def _message(problem: Problem) -> str:
    told = [problem.message, *([f"hint: {problem.hint}"] if problem.hint else [])]
    return "\n".join(map(printable, told))


def _location(problem: Problem, folder: str) -> dict[str, object]:
    place = problem.place
    region = {"startLine": place.line, "startColumn": place.column, "endLine": place.line}
    snippet = {"snippet": {"text": printable(problem.source)}} if problem.source else {}
    return {
        "artifactLocation": {"uri": quote(f"{folder}{place.file}"), "uriBaseId": ROOT},
        "region": region | snippet,
    }


def _mark(problem: Problem) -> str:
    """The same for the same line in another place; a message may name today, so it does not count."""
    told = f"{problem.code}\n{problem.place.file}\n{problem.source.strip()}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
