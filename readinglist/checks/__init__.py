"""A list as it was written → what is wrong with it.

Each check is a file of this folder, found by its presence: a module with `check(written, today)`. Every code
it tells of has a row in `problems`.
"""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING

from readinglist import registry

if TYPE_CHECKING:
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written


def offline(written: Written, today: date) -> tuple[Problem, ...]:
    """Every problem that can be seen without the network, in the order of places."""
    modules = registry.modules(sys.modules[__name__], having="check").values()
    found = chain.from_iterable(module.check(written, today) for module in modules)
    return tuple(sorted((*written.problems, *found)))
