"""Address → file: the lifetime of one run's connections, and of what it learnt about hosts."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Self

import httpcore2
import httpx2

from readinglist import __version__
from readinglist.net import address, resolve
from readinglist.net.ask import Asker
from readinglist.net.clock import SYSTEM, Clock
from readinglist.net.pace import Pace
from readinglist.net.partial import Partial, whole
from readinglist.net.route import Router
from readinglist.net.trouble import network_error
from readinglist.net.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from readinglist.net.reply import Reply
    from readinglist.net.resolve import Resolver

OK = 200
IDLE_S = 15.0  # five of arXiv's pauses: its requests go over one connection


class Client:
    """Downloads for one run; use it in a `with`."""

    def __init__(
        self,
        contact: str = "",
        mirrors: Iterable[tuple[str, str]] = (),
        *,
        clock: Clock = SYSTEM,
        resolver: Resolver = resolve.system_resolver,
    ) -> None:
        """`mirrors` are pairs of a host and the base address that stands in for it.

        Raises:
            InvalidSettings: a mirror has no usable address.
        """
        self.clock = clock
        self._wire = Wire(clock.monotonic)
        self._pool = httpcore2.ConnectionPool(
            # Nothing is taken from the environment: neither proxies nor certificates.
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            network_backend=self._wire,
            keepalive_expiry=IDLE_S,
        )
        names = resolve.Names(resolver)
        self._asker = Asker(
            pool=self._pool,
            wire=self._wire,
            names=names,
            pace=Pace(clock.monotonic, clock.sleep),
            router=Router(mirrors),
            user_agent=_user_agent(contact),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()

    def download(
        self,
        url: str,
        to: Path,
        *,
        seconds: float,
        most_bytes: int,
    ) -> str:
        """Put the file at this address where `to` says, whole or not at all, and return where it came from.

        A transfer that breaks off goes on in the next call, from the file `to` with .part behind it.

        Raises:
            NetworkError: its code is a key of `trouble.ADVICE`.
        """
        self._wire.deadline = self.clock.monotonic() + seconds
        partial = Partial.beside(to, url)
        reply = self._open(url, partial)
        with closing(reply):
            partial.receive(reply, most_bytes)
        partial.finish(to)
        return reply.url

    def read(self, url: str, *, seconds: float, most_bytes: int, accept: str = "") -> bytes:
        """What is said at this address: an answer short enough to be held in memory.

        `accept` names the kinds of answer that are understood, for services that speak several.

        Raises:
            NetworkError: its code is a key of `trouble.ADVICE`.
        """
        with closing(self._ask(url, seconds, accept)) as reply:
            return whole(reply, most_bytes)

    def probe(self, url: str, *, seconds: float) -> str:
        """Where this address leads in the end, if anything answers there; its body is not read.

        Raises:
            NetworkError: its code is a key of `trouble.ADVICE`.
        """
        with closing(self._ask(url, seconds)) as reply:
            return reply.url

    def _ask(self, url: str, seconds: float, accept: str = "") -> Reply:
        self._wire.deadline = self.clock.monotonic() + seconds
        return self._asker.follow(address.parse(url), (("Accept", accept),) if accept else ())

    def _open(self, url: str, partial: Partial) -> Reply:
        """The reply to go on with; where the host cannot go on, the one that begins anew."""
        asked = address.parse(url)
        reply = self._asker.follow(asked, partial.headers())
        if partial.continues(reply):
            return reply
        if reply.status == OK:
            partial.forget()
            return reply
        reply.close()
        partial.forget()
        reply = self._asker.follow(asked, ())
        if reply.status != OK:
            reply.close()
            raise network_error("bad-range", asked.host, f"{asked.host} sent a part where all was asked for")
        return reply


def _user_agent(contact: str) -> str:
    """Who asks, and how to reach the maintainer; only what a header may hold."""
    reachable = "".join(char for char in contact if char.isascii() and char.isprintable())
    return f"readinglist/{__version__}" + (f" ({reachable})" if reachable else "")
