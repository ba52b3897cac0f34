"""Addresses that failed lately, so that a second build does not ask in vain again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from readinglist.fetch import notebook

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.model import Skipped

DAYS = {"not-found": 7, "not-a-pdf": 7, "too-large": 30}
"""How long a failure counts. What may be otherwise tomorrow (a refusal, no network) is not remembered."""


class Failures:
    """What the cache says of addresses that failed."""

    def __init__(self, path: Path, today: date) -> None:
        self._path = path
        self._today = today
        self._noted = notebook.read(path)

    def recent(self, address: str) -> tuple[str, str]:
        """Code and reason of a failure that still counts; empty words where there is none."""
        match self._noted.get(address):
            case {"code": str(code), "reason": str(reason), "until": str(until)} if self._counts(until):
                return code, reason
        return "", ""

    def note(self, address: str, failure: Skipped) -> None:
        """This address failed today."""
        if days := DAYS.get(failure.code):
            until = self._today + timedelta(days=days)
            self._noted[address] = {
                "code": failure.code,
                "reason": failure.reason,
                "until": until.isoformat(),
            }
            notebook.write(self._path, self._noted)

    def _counts(self, until: str) -> bool:
        return self._today.isoformat() < until
