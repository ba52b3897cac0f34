"""The text of an address → why nobody should be sent there, nor this tool; "" where nothing is wrong.

An address of the list is followed by readers, and by this tool when it fetches PDFs. One that leads into the
machine or the network it is read from is an attack or a slip (server-side request forgery, CWE-918).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.parse import SplitResult

INSIDE = re.compile(
    r"(?:.*\.)?(?:localhost|local|internal|intranet|lan|home|corp|onion|localdomain|home\.arpa"
    r"|localtest\.me|lvh\.me|nip\.io|sslip\.io|xip\.io)"
)
"""Names that mean nothing outside one machine or network, and services that answer with such addresses."""
NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
"""A last label like this makes C libraries read the whole host as a number: 127.1, 0x7f000001."""
SERVICES = {
    *range(1, 80),
    *range(81, 443),
    445,
    465,
    587,
    993,
    995,
    2375,
    3306,
    3389,
    5432,
    6379,
    9200,
    11211,
    27017,
}
"""Ports at which something other than a web server answers."""


def fault(text: str) -> str:
    """What is wrong with this address, whose scheme is http or https."""
    try:
        parts = urlsplit(text)
        is_service = parts.port in SERVICES
    except ValueError as error:
        return f"the address cannot be read: {error}"
    if is_service:
        return f"port {parts.port} is not a web server's"
    return next((words for words, is_so in FAULTS.items() if is_so(parts)), "")


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".")


def _is_number(parts: SplitResult) -> bool:
    return ":" in _host(parts) or bool(NUMBER.fullmatch(_host(parts).rpartition(".")[2]))


FAULTS: dict[str, Callable[[SplitResult], bool]] = {
    "the address names its host in characters that only look like letters": lambda parts: (
        unicodedata.normalize("NFKC", _host(parts)) != _host(parts)
    ),
    "the address names a number instead of a host": _is_number,
    "the address leads into one machine or network": lambda parts: (
        "." not in _host(parts) or bool(INSIDE.fullmatch(_host(parts)))
    ),
    "the address carries a user name": lambda parts: "@" in parts.netloc,
    "the address holds an @ where a host might be": lambda parts: parts.fragment.startswith("@"),
    "the address holds an escaped control character": lambda parts: bool(
        re.search(r"[\x00-\x1f\x7f]", unquote(parts.path + parts.query))
    ),
    "the address steps upwards": lambda parts: ".." in unquote(parts.path).split("/"),
}
"""By what is said of it."""
