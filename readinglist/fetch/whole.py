"""File → is it a PDF, and all of it? By its two ends: a stranger's PDF is parsed elsewhere, under limits."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 1024  # where readers look for the header: ISO 32000, annex H, implementation note 13
TAIL = 1024  # where readers look for the end: likewise, note 18
JUNK = 65_536  # what mail gateways and servers' error pages were seen to put behind a whole PDF

END = re.compile(rb"startxref\s+0*[1-9]\d*\s+%%EOF")
"""The end of a whole file, beyond doubt."""

FIRST_PART = re.compile(rb"startxref\s+0+\s+%%EOF\s*")
"""The end of a linearised file's first page, where a cut file may end."""


def flaw_of(file: Path) -> str:
    """Why this is no whole PDF: not-a-pdf, truncated or unreadable; "" for a whole one."""
    try:
        with file.open("rb") as opened:
            head = opened.read(HEAD)
            size = opened.seek(0, os.SEEK_END)
            opened.seek(max(0, size - JUNK))
            tail = opened.read(JUNK)
    except OSError:
        return "unreadable"
    if b"%PDF-" not in head:
        return "not-a-pdf"
    return "" if _has_end(tail) else "truncated"


def _has_end(tail: bytes) -> bool:
    ends = b"%%EOF" in tail[-TAIL:] and not FIRST_PART.search(tail[-TAIL:])
    return ends or END.search(tail) is not None
