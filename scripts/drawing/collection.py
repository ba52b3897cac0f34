"""The ten invented papers: every module of drawing/papers is one."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

from drawing import papers as folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drawing.paper import Paper


def papers() -> Iterator[Paper]:
    """Every paper, in the order of their modules' names."""
    for name in sorted(found.name for found in pkgutil.iter_modules(folder.__path__)):
        yield importlib.import_module(f"{folder.__name__}.{name}").PAPER
