"""The list's git history → who wrote it. The only module that runs git."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from typing import TYPE_CHECKING

from readinglist.model import Contributor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

TIMEOUT_S = 20  # a hundred thousand commits take five
ENDS_PROGRAM = "[bot]"
"""With this the names of programs end that commit on their own."""


def contributors(root: Path, written: Sequence[Path]) -> tuple[Contributor, ...]:
    """Whoever changed these files, with most changes first; nobody where there is no whole history.

    A clone cut short names but its last author, which would be unjust to all others, so it counts as none.
    Names are as .mailmap has them; mail addresses are never read.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return ()
    lines = _git(root, "log", "--no-merges", "--format=%as %aN", "--", *map(str, written)).splitlines()
    days: defaultdict[str, list[str]] = defaultdict(list)
    for day, _, name in (line.partition(" ") for line in lines):
        days[name].append(day)
    return tuple(sorted(_people(days.items()), key=lambda one: (-one.changes, one.since, one.name)))


def _people(days_by_name: Iterable[tuple[str, list[str]]]) -> Iterable[Contributor]:
    for name, days in days_by_name:
        if name and not name.endswith(ENDS_PROGRAM):
            yield Contributor(name=name, changes=len(days), since=min(days), last=max(days))


def _git(root: Path, *words: str) -> str:
    """What git says; nothing where there is no git, no repository, or no answer in time."""
    git = shutil.which("git")
    if not git:
        return ""
    # Neither a pager nor a file monitor that the repository's own settings may name is ever started.
    command = [git, "--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", *words]
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and the words are our own
            command, cwd=root, capture_output=True, timeout=TIMEOUT_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")
