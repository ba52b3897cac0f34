"""Address in the list → Route: where it is really asked, and on whose word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.errors import InvalidSettings, NetworkError
from readinglist.net import address
from readinglist.net.public import require_public

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.net.address import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One request's way."""

    address: Address
    """What is asked."""
    queue: str
    """The host whose pace is kept; a mirror keeps the pace of the host that it stands in for."""
    trusted: bool
    """The maintainer named this mirror, so it may be in a private network."""


class Router:
    """What the `mirrors` setting says."""

    def __init__(self, mirrors: Iterable[tuple[str, str]]) -> None:
        self._bases = {host.lower().removeprefix("www."): _base(host, base) for host, base in mirrors}

    def route(self, wanted: Address) -> Route:
        """The way to this address, through a mirror if its host has one.

        Raises:
            NetworkError: nobody but a maintainer may send this machine there.
        """
        base = self._bases.get(wanted.host) or self._bases.get(wanted.host.removeprefix("www."))
        if not base:
            require_public(wanted)
            return Route(address=wanted, queue=wanted.host, trusted=False)
        target = base.target.rstrip("/") + wanted.target
        at_mirror = address.Address(scheme=base.scheme, host=base.host, port=base.port, target=target)
        return Route(address=at_mirror, queue=wanted.host, trusted=True)

    def redirect(self, route: Route, location: str) -> Route:
        """The way on from there. A mirror may lead about in itself; anything else is a stranger's word."""
        wanted = address.join(route.address, location)
        same = (wanted.scheme, wanted.authority) == (route.address.scheme, route.address.authority)
        if same:
            return Route(address=wanted, queue=route.queue, trusted=route.trusted)
        return self.route(wanted)


def _base(host: str, base: str) -> Address:
    try:
        return address.parse(base)
    except NetworkError as error:
        raise InvalidSettings(f"mirrors: {host}: {error}") from error
