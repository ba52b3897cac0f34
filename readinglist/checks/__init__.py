"""A list as it was written → what is wrong with it.

Each check is a module of this folder, found by its presence: one with `check(written, today)`. Every code it
tells of has a row in `problems`. What asks the network is a package of its own and not found here.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from types import ModuleType

    from readinglist.errors import Problem
    from readinglist.model import Written


def offline(written: Written, today: date) -> tuple[Problem, ...]:
    """Every problem that can be seen without the network, in the order of places."""
    found = chain.from_iterable(module.check(written, today) for module in _modules())
    return tuple(sorted((*written.problems, *found)))


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(module for module in _all() if hasattr(module, "check"))


def _all() -> Iterator[ModuleType]:
    """The modules of this folder, by name; folders, which may need the network, are never loaded."""
    for found in pkgutil.iter_modules(__path__):
        if not found.ispkg:
            yield importlib.import_module(f"{__name__}.{found.name}")
