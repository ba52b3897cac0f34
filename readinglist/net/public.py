"""Address → may a list that strangers wrote make this machine connect there?"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from readinglist.net.address import is_literal
from readinglist.net.trouble import network_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.net.address import Address

WEB_PORTS = frozenset({80, 443, 8080, 8443})
"""Where papers are served. Elsewhere mail, databases and the like could be made to read our request."""

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""How hosts with IPv4 alone look from a network with IPv6 alone (RFC 6052): judged by the IPv4 address."""

NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        "::/96",  # IPv4-compatible, long out of use: reaches whatever the IPv4 address within says
        "::ffff:0:0/96",  # IPv4-mapped: likewise
        "64:ff9b:1::/48",  # NAT64 within one organisation (RFC 8215)
        "2001::/32",  # Teredo: carries an IPv4 address
        "2002::/16",  # 6to4: likewise
        "fec0::/10",  # site-local, which Python takes for global
        "192.88.99.0/24",  # relays of 6to4
        "168.63.129.16/32",  # the host below an Azure machine
    )
)


def require_public(address: Address) -> None:
    """A NetworkError unless this address could be a public web server, as far as its spelling tells."""
    if address.port not in WEB_PORTS:
        raise network_error(
            "private-address", address.host, f"{address} names port {address.port}, not a web port"
        )
    if "." not in address.host and not is_literal(address.host):
        raise network_error("private-address", address.host, f"{address.host} is a name of a private network")


def require_public_ip(host: str, found: Iterable[str]) -> None:
    """A NetworkError unless every IP address that this host has is public."""
    for ip in found:
        if not is_public(ip):
            raise network_error(
                "private-address", host, f"{host} leads to {ip}, which is not a public address"
            )


def is_public(ip: str) -> bool:
    """Is this an address on the open internet: not of this machine, its network, or a tunnel to them?"""
    address = ipaddress.ip_address(ip)
    if address in NAT64:
        return is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    within = any(address in network for network in NOT_PUBLIC)
    return address.is_global and not (within or address.is_multicast or address.is_reserved)
