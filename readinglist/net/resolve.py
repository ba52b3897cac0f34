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
        self.offline = False

    def look_up(self, host: str) -> tuple[str, ...]:
        """The host's IP addresses; a NetworkError where it has none."""
        if is_literal(host):
            return (host,)
        if self.offline:
            raise offline(host)
        if host not in self._found:
            self._found[host] = self._ask(host)
        if not self._found[host]:
            raise network_error("unknown-host", host, f"There is no host named {host}")
        return self._found[host]

    def missed(self, host: str) -> bool:
        """The host could not be connected to; is the network missing, as far as one can tell by now?"""
        self._unreachable.add(host)
        self.offline = self.offline or len(self._unreachable) >= UNREACHABLE_MEAN_OFFLINE
        return self.offline

    def reached(self) -> None:
        """Some host answered: the network is there."""
        self._unreachable.clear()

    def _ask(self, host: str) -> tuple[str, ...]:
        try:
            return self._resolver(host)
        except TimeoutError as error:
            self.offline = True
            raise offline(host) from error
        except OSError as error:
            self.offline = not any(self._found.values()) and not any(map(self._exists, ANCHORS))
            if self.offline:
                raise offline(host) from error
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
