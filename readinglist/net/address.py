"""Written address → Address, in the one reading that both the checks and the connection use."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Never
from urllib.parse import quote, unquote, urljoin, urlsplit

from readinglist.errors import printable
from readinglist.net.trouble import network_error

PORTS = {"http": 80, "https": 443}
FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]|%[01][0-9a-f]|%7f", re.IGNORECASE)
"""White space, controls and backslashes, which programs read in different ways, plain or escaped."""

LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
HOST_NAME = re.compile(rf"(?:{LABEL}\.)*{LABEL}")
NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
"""A last label like this makes C libraries read the whole host as a number: 127.1, 0x7f000001."""

PATH_MARKS = "/%:@!$&'()*+,;=~"  # what RFC 3986 lets stand in a path
QUERY_MARKS = PATH_MARKS + "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An http or https address, taken apart once and for all."""

    scheme: str
    host: str
    """Lower-case ASCII, without a final dot; an IPv6 address without its brackets."""
    port: int
    target: str
    """Path and query, escaped: what the request line carries."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """Host, and port where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def parse(url: str) -> Address:
    """The address that is written here; anything doubtful is a NetworkError before anybody connects."""
    if FORBIDDEN.search(url):
        _refuse(url, "it holds white space, a control character or a backslash")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        _refuse(url, str(error))
    if parts.scheme not in PORTS:
        _refuse(url, "it does not begin with http:// or https://")
    if "@" in parts.netloc:
        _refuse(url, "it carries a user name")
    host = _host(url, parts.hostname or "")
    path = quote(parts.path or "/", safe=PATH_MARKS)
    if not {".", ".."}.isdisjoint(unquote(path).split("/")):
        _refuse(url, "its path steps upwards")
    target = f"{path}?{quote(parts.query, safe=QUERY_MARKS)}" if parts.query else path
    return Address(scheme=parts.scheme, host=host, port=port or PORTS[parts.scheme], target=target)


def join(base: Address, location: str) -> Address:
    """Where a redirect from `base` leads."""
    try:
        return parse(urljoin(str(base), location))
    except ValueError as error:
        _refuse(location, str(error))


def is_literal(host: str) -> bool:
    """Is this an IP address rather than a name?"""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _host(url: str, written: str) -> str:
    """The host as the name service gets it: one spelling, international names in their ASCII form."""
    try:
        host = written.removesuffix(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        _refuse(url, "its host is not a name")
    if is_literal(host) and "%" not in host:
        return host
    if not HOST_NAME.fullmatch(host):
        _refuse(url, "its host is not a name")
    if NUMBER.fullmatch(host.rpartition(".")[2]):
        _refuse(url, "its host is a number")
    return host


def _refuse(url: str, why: str) -> Never:
    raise network_error("bad-address", "", f"{printable(url)[:200]} cannot be asked: {why}")
