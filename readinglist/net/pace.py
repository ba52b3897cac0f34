"""Host → when it may be asked again in this run, if at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.net.trouble import network_error

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS_BETWEEN = {
    "arxiv.org": 3.0,  # "no more than one request every three seconds": arXiv, Terms of Use for APIs
}
"""By domain; its sub-domains (export.arxiv.org) stand in the same queue."""

GENTLE_S = 1.0  # for hosts that publish no rule


class Pace:
    """Keeps the hosts' queues of one run, and remembers who asked to be left alone."""

    def __init__(self, monotonic: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._free_at: dict[str, float] = {}
        self._resting: set[str] = set()
        self._stopped: dict[str, tuple[str, str]] = {}
        """Code and reason, by queue."""

    def wait(self, host: str, seconds: float) -> None:
        """Sleeps until the host may be asked; a NetworkError if that is not within so many seconds."""
        queue = _queue(host)
        if queue in self._stopped:
            code, why = self._stopped[queue]
            raise network_error(code, host, why)
        pause = self._free_at.get(queue, 0.0) - self._monotonic()
        if pause > max(0.0, seconds):
            code = "rate-limited" if queue in self._resting else "not-yet"
            raise network_error(code, host, f"{host} may not be asked for another {pause:.0f} s")
        if pause > 0:
            self._sleep(pause)
        self._resting.discard(queue)

    def asked(self, host: str) -> None:
        """The host was asked just now."""
        self.rest(host, SECONDS_BETWEEN.get(_queue(host), GENTLE_S))
        self._resting.discard(_queue(host))

    def rest(self, host: str, seconds: float) -> None:
        """The host wants not to be asked for so many seconds."""
        queue = _queue(host)
        self._free_at[queue] = max(self._free_at.get(queue, 0.0), self._monotonic() + seconds)
        self._resting.add(queue)

    def stop(self, host: str, code: str, why: str) -> None:
        """The host is not asked again in this run; whoever wants to is told this code and reason."""
        self._stopped.setdefault(_queue(host), (code, why))


def _queue(host: str) -> str:
    """The domain of the table that this host belongs to, else the host."""
    return next((domain for domain in SECONDS_BETWEEN if f".{host}".endswith(f".{domain}")), host)
