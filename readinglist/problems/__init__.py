"""Code of a problem → what it means: every kind that there is, a row each, in the modules of this folder."""

import sys

from readinglist import registry
from readinglist.problems.kind import ERROR, WARNING, Kind

KINDS: dict[str, Kind] = {
    kind.code: kind
    for module in registry.modules(sys.modules[__name__], having="ROWS").values()
    for kind in module.ROWS
}
"""By code."""


def severity(code: str) -> str:
    """How much a problem of this kind matters."""
    return KINDS[code].severity if code in KINDS else ERROR


__all__ = ["ERROR", "KINDS", "WARNING", "Kind", "severity"]
