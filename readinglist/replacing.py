"""A file's new bytes → in its place in one step, so that nobody ever sees half of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

NEW_FILE = 0o644  # all may read it; a temporary file is its owner's alone


def replace(path: Path, data: bytes) -> None:
    """Write the file, or what a link leads to; its permissions are kept."""
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as new:
        new.write(data)
    try:
        Path(new.name).chmod(target.stat().st_mode if target.exists() else NEW_FILE)
        Path(new.name).replace(target)
    finally:
        Path(new.name).unlink(missing_ok=True)
