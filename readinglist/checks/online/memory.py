"""What was found of addresses, kept from run to run, so that a check can be stopped and go on."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Self

from readinglist.checks.online.verdict import ALIVE, BLOCKED, DEAD, UNKNOWN, Verdict
from readinglist.replacing import replace

if TYPE_CHECKING:
    from pathlib import Path

DAYS = {ALIVE: 28, BLOCKED: 28, DEAD: 6, UNKNOWN: 1}
"""For how long a verdict holds: a dead link is asked again in the weekly check after."""
BETWEEN_WRITES = 20  # answers; at a second each, little is lost with a process that is killed
FORMAT = 1


class Memory:
    """Verdicts by address, in a file of the cache; use it in a `with`, which writes what was learnt."""

    def __init__(self, path: Path, today: date) -> None:
        self._path = path
        self._today = today
        self._untold = 0
        self._verdicts = dict(_read(path, today))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._write()

    def recall(self, url: str) -> Verdict | None:
        """What was found not long ago."""
        found = self._verdicts.get(url)
        return found[1] if found else None

    def keep(self, url: str, verdict: Verdict) -> None:
        """Remember what was found today."""
        if verdict.kind in DAYS:
            self._verdicts[url] = (self._today, verdict)
            self._untold += 1
        if self._untold >= BETWEEN_WRITES:
            self._write()

    def _write(self) -> None:
        links = {url: _to_json(*found) for url, found in sorted(self._verdicts.items())}
        written = json.dumps({"format": FORMAT, "links": links}, ensure_ascii=False, indent=1)
        replace(self._path, written.encode())
        self._untold = 0


def _to_json(day: date, verdict: Verdict) -> dict[str, str]:
    said = {"kind": verdict.kind, "code": verdict.code, "reason": verdict.reason, "led_to": verdict.led_to}
    return {"day": day.isoformat()} | {name: words for name, words in said.items() if words}


def _read(path: Path, today: date) -> list[tuple[str, tuple[date, Verdict]]]:
    """What still holds; a file that is not ours, or none, is an empty memory."""
    try:
        match json.loads(path.read_text("utf-8")):
            case {"format": 1, "links": dict(links)}:
                return [found for url, said in links.items() for found in _verdicts(url, said, today)]
    except (OSError, ValueError, RecursionError):
        pass
    return []


def _verdicts(url: str, said: object, today: date) -> list[tuple[str, tuple[date, Verdict]]]:
    match said:
        case {"day": str(day), "kind": str(kind), **others} if kind in DAYS:
            found = date.fromisoformat(day)
            if found <= today <= found + timedelta(days=DAYS[kind]):
                rest = {name: str(others.get(name, "")) for name in ("code", "reason", "led_to")}
                return [(url, (found, Verdict(kind=kind, **rest)))]
    return []
