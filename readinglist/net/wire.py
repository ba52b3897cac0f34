"""IP address → bytes to and from it, within one deadline.

The HTTP library knows only a pause between two reads; a server that sends one byte a minute never pauses
too long. Here every read, header bytes and TLS included, also gets no more than what is left of the whole.
(httpcore2 is the lower half of httpx2, and is released with it.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore2

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable


class Wire(httpcore2.NetworkBackend):
    """Connects to the addresses that were checked, never to a name that it would have to look up again."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._sockets = httpcore2.SyncBackend()
        self._monotonic = monotonic
        self.addresses: tuple[str, ...] = ()
        self.deadline = 0.0

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first address that takes one; they share the time that one would have."""
        failure: Exception = httpcore2.ConnectError(f"{host} has no address")
        addresses = one_of_each_family(self.addresses)
        share = timeout / len(addresses) if timeout and addresses else timeout
        for address in addresses:
            try:
                stream = self._sockets.connect_tcp(
                    address, port, self.left(share), local_address, socket_options or ()
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return _Stream(stream, self)
        raise failure

    @property
    def seconds(self) -> float:
        """What is left of the whole."""
        return self.deadline - self._monotonic()

    def left(self, timeout: float | None) -> float:
        """The seconds that the next step may take."""
        seconds = self.seconds
        if seconds <= 0:
            raise httpcore2.ReadTimeout("the time allowed for this address is over")
        return seconds if timeout is None else min(timeout, seconds)


def one_of_each_family(addresses: tuple[str, ...]) -> tuple[str, ...]:
    """The first IPv6 and the first IPv4 address: where one family is broken, the other one may work."""
    first_by_family: dict[bool, str] = {}
    for address in addresses:
        first_by_family.setdefault(":" in address, address)
    return tuple(first_by_family.values())


class _Stream(httpcore2.NetworkStream):
    """A connection that keeps to its wire's deadline."""

    def __init__(self, stream: httpcore2.NetworkStream, wire: Wire) -> None:
        self._stream = stream
        self._wire = wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._wire.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._wire.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        secure = self._stream.start_tls(ssl_context, server_hostname, self._wire.left(timeout))
        return _Stream(secure, self._wire)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
