"""What time it is, and waiting: handed in, so that tests need not wait."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Three functions that a client and its users ask for the time."""

    monotonic: Callable[[], float]
    """Seconds since whenever, never going back."""
    sleep: Callable[[float], None]
    today: Callable[[], date]


SYSTEM = Clock(monotonic=time.monotonic, sleep=time.sleep, today=lambda: datetime.now(UTC).date())
