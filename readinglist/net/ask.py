"""Address → Reply, through checks, pace, pauses and redirects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpcore2

from readinglist.net import resolve
from readinglist.net.public import require_public_ip
from readinglist.net.reply import Reply
from readinglist.net.trouble import network_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.errors import NetworkError
    from readinglist.net.address import Address
    from readinglist.net.pace import Pace
    from readinglist.net.route import Route, Router
    from readinglist.net.wire import Wire

MOST_REDIRECTS = 5  # doi.org needs three
CONNECT_S = 5.0
SILENCE_S = 20.0  # the longest pause within an answer

TIMEOUTS = {"connect": CONNECT_S, "read": SILENCE_S, "write": SILENCE_S, "pool": CONNECT_S}

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PAUSES = frozenset({429, 503})
GOOD = frozenset({200, 206, 416})

CODES = {403: "blocked-403", 404: "not-found", 410: "not-found", 429: "rate-limited"}
"""What a status means; others are told by their first digit."""

CODES_BY_HUNDRED = {4: "refused", 5: "server-error"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Everything that one question to a host needs at hand."""

    pool: httpcore2.ConnectionPool
    wire: Wire
    names: resolve.Names
    pace: Pace
    router: Router
    user_agent: str

    def follow(self, wanted: Address, headers: Iterable[tuple[str, str]]) -> Reply:
        """The reply at the end of all redirects: a file, a part of it, or word that there is no such part."""
        headers = tuple(headers)
        route = self.router.route(wanted)
        for _ in range(MOST_REDIRECTS + 1):
            reply = self._ask(route, headers)
            if reply.status not in REDIRECTS:
                return self._accepted(reply, route)
            reply.close()
            route = self.router.redirect(route, reply.headers.get("location", ""))
        raise network_error("redirect-loop", wanted.host, f"{wanted} leads on and on")

    def _ask(self, route: Route, headers: Iterable[tuple[str, str]]) -> Reply:
        """One reply; a host that asks for a pause gets it, once, if the time allows."""
        reply = self._send(route, headers)
        if reply.status not in PAUSES:
            return reply
        reply.close()
        self.pace.rest(route.queue, reply.rest_s)
        return self._send(route, headers)

    def _send(self, route: Route, headers: Iterable[tuple[str, str]]) -> Reply:
        """One request, to an address that was checked, in the host's turn."""
        host = route.address.host
        found = self.names.look_up(host, trusted=route.trusted)
        if not route.trusted:
            require_public_ip(host, found)
        self.pace.wait(route.queue, self.wire.seconds)
        self.wire.addresses = found
        try:
            raw = self.pool.handle_request(self._request(route.address, headers))
        except (httpcore2.NetworkError, httpcore2.TimeoutException, httpcore2.ProtocolError) as error:
            raise self._trouble(route, error) from error
        finally:
            self.pace.asked(route.queue)
        if not route.trusted:
            self.names.reached()
        return Reply(
            url=str(route.address),
            host=host,
            status=raw.status,
            headers={name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw.headers},
            raw=raw,
        )

    def _request(self, address: Address, headers: Iterable[tuple[str, str]]) -> httpcore2.Request:
        own = {
            "Host": address.authority,
            "User-Agent": self.user_agent,
            "Accept": "application/pdf, */*;q=0.5",
            "Accept-Encoding": "identity",  # a part of a compressed file is of no use
        }
        return httpcore2.Request(
            "GET",
            httpcore2.URL(scheme=address.scheme, host=address.host, port=address.port, target=address.target),
            headers=[*(own | dict(headers)).items()],
            extensions={"timeout": TIMEOUTS},
        )

    def _trouble(self, route: Route, error: Exception) -> NetworkError:
        """Why there is no reply; a host that nobody can connect to is not tried again in this run."""
        host = route.address.host
        if self.wire.seconds <= 0 or not isinstance(error, httpcore2.ConnectError | httpcore2.ConnectTimeout):
            return transfer_trouble(host, error)
        why = f"{host} cannot be connected to ({str(error) or 'no answer'})"
        self.pace.stop(route.queue, "unreachable", why)
        if self.names.missed(route.queue):
            return resolve.offline(host)
        return network_error("unreachable", host, why)

    def _accepted(self, reply: Reply, route: Route) -> Reply:
        """The reply, if it carries what was asked for."""
        host, encoding = reply.host, reply.headers.get("content-encoding", "identity")
        if reply.status in GOOD and encoding.lower() in {"identity", ""}:
            return reply
        reply.close()
        if reply.status in GOOD:
            raise network_error("encoded", host, f"{host} sent the file compressed")
        code = CODES.get(reply.status) or CODES_BY_HUNDRED.get(reply.status // 100, "bad-reply")
        why = f"{host} answered {reply.status} to {reply.url}"
        if code == "blocked-403":
            self.pace.stop(route.queue, code, f"{host} answered 403 (forbidden)")
        if code == "rate-limited":
            self.pace.rest(route.queue, reply.rest_s)
        raise network_error(code, host, why)


def transfer_trouble(host: str, error: Exception) -> NetworkError:
    """Why a request or its answer broke off."""
    if isinstance(error, httpcore2.TimeoutException):
        return network_error("timed-out", host, f"{host} took too long to answer")
    if isinstance(error, httpcore2.LocalProtocolError):
        return network_error("bad-address", host, f"{host} cannot be asked this way")
    return network_error("truncated", host, f"{host} broke off the transfer")
