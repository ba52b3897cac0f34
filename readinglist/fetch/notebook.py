"""A JSON object in the cache: what an earlier run learnt. Losing it costs time, never correctness."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from readinglist.replacing import replace

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


def read(path: Path) -> dict[str, object]:
    """The object in this file; empty where there is none, or none that can be read."""
    try:
        noted = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return noted if isinstance(noted, dict) else {}


def write(path: Path, noted: dict[str, object]) -> None:
    """Keep what this run learnt, if the disk lets it."""
    words = json.dumps(noted, ensure_ascii=False, indent=0, sort_keys=True)
    try:
        replace(path, words.encode())
    except OSError as error:
        log.warning("%s: %s; this run's findings are not kept", path, error.strerror)
