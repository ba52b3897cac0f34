"""A value of a paper's entry, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

YOU = "you"
"""The curator."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a field; false where nobody says anything."""

    value: Any = ""
    source: str = ""

    def __bool__(self) -> bool:
        return bool(self.value)
