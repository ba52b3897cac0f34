"""What git says of a folder. The only module that runs it."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 20  # to tell the history of a list with a hundred thousand commits it takes five


def is_installed() -> bool:
    """Is there git on this machine?"""
    return bool(shutil.which("git"))


def text(folder: Path, *words: str) -> str:
    """What git says, as text."""
    return data(folder, *words).decode("utf-8", "replace")


def data(folder: Path, *words: str) -> bytes:
    """What git says; nothing where there is no git, no repository, or no answer in time."""
    git = shutil.which("git")
    if not git:
        return b""
    # Neither a pager nor a file monitor that the repository's own settings may name is ever started.
    command = [git, "--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", *words]
    try:
        done = subprocess.run(  # noqa: S603 -- no shell, and the words are our own
            command, cwd=folder, capture_output=True, timeout=PATIENCE_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return done.stdout
