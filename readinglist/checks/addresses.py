"""Addresses that are better written otherwise, or that hide where they lead."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlunsplit

from readinglist import web
from readinglist.checks import finding, values
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.checks.values import Address
    from readinglist.errors import Problem
    from readinglist.model import Written

SHORTENERS = (
    "b23.tv", "bit.ly", "buff.ly", "cutt.ly", "dwz.cn", "goo.gl", "is.gd", "lnkd.in", "ow.ly",
    "rb.gy", "rebrand.ly",
    "shorturl.at", "suo.im", "t.cn", "t.co", "tiny.cc", "tinyurl.com", "url.cn", "v.gd",
)  # fmt: skip
"""Services whose addresses say nothing of where they lead, and some day lead nowhere."""
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")
"""Writing systems whose letters look like one another's."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each address what a reader or a curator would want otherwise."""
    del today
    for address in values.addresses(written.catalogue):
        for fault in _faults(address):
            yield finding.of(address.entry, address.path, written, fault)


def _faults(address: Address) -> Iterator[Fault]:
    parts = address.parts
    if parts.scheme.lower() == "http" and web.is_secure(address.host):
        yield Fault("URL_HTTP", f"{address.host} serves https", f"write  https{address.url[4:]}")
    if parts.port not in (None, 80, 443):
        message = f"the address names port {parts.port}, where things are served for a while"
        yield Fault("URL_PORT", message, "write the public address, if there is one without a port")
    if address.host in SHORTENERS:
        message = f"{address.host} hides where the address leads"
        yield Fault("URL_SHORTENED", message, "open it, and write the address it leads to")
    if len(kept := web.untracked(parts.query)) != len(parts.query):
        clean = urlunsplit(parts._replace(query=kept))
        yield Fault(
            "URL_TRACKING", "the address carries parameters that only follow the reader", f"write  {clean}"
        )
    if mixed := _mixed(address.host):
        message = f'the host "{mixed}" mixes letters of writing systems that look alike'
        yield Fault("URL_LOOKALIKE", message, "type the address anew, or copy it from the site itself")


def _mixed(host: str) -> str:
    """The label of a host that mixes writing systems, in letters; "" where none does."""
    if host.isascii() and "xn--" not in host:
        return ""
    labels = (_in_letters(label) for label in host.split("."))
    return next((label for label in labels if len(_scripts(label)) > 1), "")


def _in_letters(label: str) -> str:
    try:
        return label.encode().decode("idna") if label.startswith("xn--") else label
    except UnicodeError:
        return label


def _scripts(label: str) -> set[str]:
    """Those writing systems of this label whose letters look like one another's."""
    return {unicodedata.name(char, "").partition(" ")[0] for char in label if char.isalpha()} & set(SCRIPTS)
