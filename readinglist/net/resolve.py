"""Host → its IP addresses, looked up once a run; notices when there is no network at all."""

from __future__ import annotations

import queue
import socket
import threading
from typing import TYPE_CHECKING

from readinglist.net.address import is_literal
from readinglist.net.trouble import network_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from readinglist.errors import NetworkError

    Resolver = Callable[[str], tuple[str, ...]]

ANCHORS = ("arxiv.org", "doi.org")
"""Names that always exist: where these are unknown too, the network is missing and not the name."""

UNREACHABLE_MEAN_OFFLINE = 2  # different hosts; one alone may be down, two on one day hardly ever

PATIENCE_S = 5.0  # one try of a usual resolver; the C library itself would go on for half a minute


class Names:
    """What this run knows of names, so that every host is looked up once."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._found: dict[str, tuple[str, ...]] = {}
        self._unreachable: set[str] = set()
        self._reached = False
        self.offline = False

    def look_up(self, host: str, *, trusted: bool = False) -> tuple[str, ...]:
        """The host's IP addresses; a NetworkError where it has none.

        A trusted host may stand in this house, and is looked up even where there is no network beyond.
        """
        if is_literal(host):
            return (host,)
        if self.offline and not trusted:
            raise offline(host)
        if host not in self._found:
            self._found[host] = self._ask(host)
        if self._found[host]:
            return self._found[host]
        if self.offline:
            raise offline(host)
        raise network_error("unknown-host", host, f"There is no host named {host}")

    def missed(self, host: str) -> bool:
        """The host could not be connected to; is the network missing, as far as one can tell by now?"""
        self._unreachable.add(host)
        if not self._reached and len(self._unreachable) >= UNREACHABLE_MEAN_OFFLINE:
            self.offline = True
        return self.offline

    def reached(self) -> None:
        """Some host answered: whatever fails from now on, the network is there."""
        self._reached = True

    def _ask(self, host: str) -> tuple[str, ...]:
        """The host's addresses; none where it has none, or where nobody can be asked for them."""
        try:
            return self._resolver(host)
        except OSError as error:
            silent = isinstance(error, TimeoutError)
            if not self._reached and (silent or not any(map(self._exists, ANCHORS))):
                self.offline = True
            return ()

    def _exists(self, host: str) -> bool:
        try:
            return bool(self._resolver(host))
        except OSError:
            return False


def offline(host: str) -> NetworkError:
    """The network itself is missing."""
    return network_error("offline", host, "There is no network")


def system_resolver(host: str) -> tuple[str, ...]:
    """The addresses that the operating system knows, or an OSError, within PATIENCE_S."""
    answers: queue.SimpleQueue[tuple[str, ...] | OSError] = queue.SimpleQueue()
    threading.Thread(target=_answer, args=(host, answers), daemon=True).start()
    try:
        answer = answers.get(timeout=PATIENCE_S)
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _answer(host: str, answers: queue.SimpleQueue[tuple[str, ...] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        answers.put(error if isinstance(error, OSError) else OSError(str(error)))
    else:
        answers.put(tuple(dict.fromkeys(str(entry[4][0]) for entry in found)))
