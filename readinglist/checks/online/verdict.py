"""How asking an address went → what that says about the link."""

from __future__ import annotations

from dataclasses import dataclass

ALIVE = "alive"
DEAD = "dead"
BLOCKED = "blocked"
"""The host does not talk to programs; a reader's browser may well get the page."""
UNKNOWN = "unknown"
"""Nothing can be said today."""
NOT_ASKED = "not asked"
"""There was no time, or no network."""

VERDICTS = {
    "not-found": DEAD,
    "unknown-host": DEAD,
    "redirect-loop": DEAD,
    "bad-address": DEAD,
    "private-address": DEAD,
    "blocked-403": BLOCKED,  # Zhihu, WeChat and many publishers answer every program so
    "refused": BLOCKED,
    "rate-limited": BLOCKED,
    "encoded": ALIVE,  # the host sent a page, only not as a download needs it
    "too-large": ALIVE,
    "bad-range": ALIVE,
    "not-yet": NOT_ASKED,
    "offline": NOT_ASKED,
}
"""By the code of a NetworkError; of all others nothing is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is known of one address."""

    kind: str
    """ALIVE, DEAD, BLOCKED, UNKNOWN or NOT_ASKED."""
    code: str = ""
    """Of the NetworkError, where there was one."""
    reason: str = ""
    """One sentence, for whoever wants to know more."""
    led_to: str = ""
    """Where the address ended, for a link that is alive."""


def of_trouble(code: str, reason: str) -> Verdict:
    """What this trouble says about a link."""
    return Verdict(kind=VERDICTS.get(code, UNKNOWN), code=code, reason=reason)
