"""What a list shows today → what the store is to forget: taken down, gone from the list, or replaced.

papers/<the list>.json        which files' figures were kept for which paper, so that they are found again
                              even when a paper's PDF went with its figures
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from itertools import chain
from typing import TYPE_CHECKING

from readinglist.figures.files import Folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

NAMED = re.compile(rb"\"([0-9a-f]{64})\"")
"""A picture's digest in an answer, whatever version of this program wrote that."""


def forget(kept: Path, owner: str, used: Mapping[str, frozenset[str]], taken_down: Iterable[str]) -> None:
    """Remove from the folder `kept` what was kept for this owner's papers and is not used any more.

    `used` has the digests of each paper's files; none at all means that they are not at hand today, so what
    was kept for that paper stays. Pictures go with the last answer that names them.
    """
    ledger = f"papers/{hashlib.sha256(owner.encode()).hexdigest()[:16]}.json"
    before = _read(kept / ledger)
    after = {paper: digests or before.get(paper, frozenset()) for paper, digests in used.items()}
    gone = {*chain.from_iterable(before.values()), *taken_down} - {*chain.from_iterable(after.values())}
    try:
        answers = [answer for digest in sorted(gone) for answer in kept.glob(f"answers/*/{digest}")]
        for answer in answers:
            answer.unlink(missing_ok=True)
        if answers:
            _sweep(kept)
        if after != before:
            written = {paper: sorted(digests) for paper, digests in sorted(after.items())}
            Folder(kept).write(ledger, json.dumps(written, indent=0).encode())
    except OSError as error:
        log.warning("Figures that were taken down may still be in the cache %s: %s", kept, error)


def _sweep(kept: Path) -> None:
    """Remove the pictures that no answer names."""
    answers = (path.read_bytes() for path in kept.glob("answers/*/*") if path.is_file())
    named = {name.decode() for answer in answers for name in NAMED.findall(answer)}
    for picture in kept.glob("pictures/*/*.webp"):
        if picture.stem not in named:
            picture.unlink(missing_ok=True)


def _read(ledger: Path) -> dict[str, frozenset[str]]:
    """What was kept for each paper; nothing where that cannot be read."""
    try:
        match json.loads(ledger.read_bytes()):
            case dict(papers):
                return {paper: frozenset(map(_digest, digests)) for paper, digests in papers.items()}
    except (OSError, TypeError, ValueError):
        pass
    return {}


def _digest(written: object) -> str:
    """The digest, seen to be one: it becomes part of a path."""
    if isinstance(written, str) and re.fullmatch(r"[0-9a-f]{64}", written):
        return written
    raise ValueError(f"{written!r} is no digest")
