"""A link as somebody wrote it in a text → the file of the site that it means."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from readinglist import addresses

if TYPE_CHECKING:
    from readinglist.prose.cleaning import Lead

UNREADABLE = re.compile(r"[\x00-\x20\x7f\\]")
"""What browsers drop from an address, or read as something else."""

LEGIBLE = "?#&=+%/:;,~!$'()*@-._"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a relative link leads."""

    uri: str
    """A file below the site's source; ".." where it leads out of it, "" where it stays on its page."""
    rest: str
    """From ? or # on."""


def target(source: str, address: str) -> Target:
    """What a relative address means in this file, as it does where the file itself is looked at."""
    parts = urlsplit(address)
    rest = (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    path = unquote(parts.path)
    if not path:
        return Target("", rest)
    found = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    if found.startswith("..") or UNREADABLE.search(path.replace(" ", "")):
        return Target("..", rest)
    is_folder = path.endswith("/") or "." not in posixpath.basename(found)
    return Target(posixpath.normpath(posixpath.join(found, "index.md")) if is_folder else found, rest)


def lead_from(source: str, page: str) -> Lead:
    """How links lead that stand in the file `source`, shown at `page`."""

    def lead(attribute: str, address: str) -> str:
        written = address.strip()
        if addresses.is_remote(written):
            return written if addresses.is_followable(written) and attribute == "href" else ""
        if UNREADABLE.search(written.replace(" ", "")) or written.startswith("/"):
            return ""
        found = _readable(source, written)
        is_page = found.uri.endswith(".md") or not found.uri
        return "" if attribute == "src" and is_page else _relative(page, found)

    return lead


def _readable(source: str, written: str) -> Target:
    try:
        return target(source, written)
    except ValueError:  # brackets that are no host
        return Target("..", "")


def _relative(page: str, found: Target) -> str:
    rest = quote(found.rest, safe=LEGIBLE)
    if found.uri in ("", page):
        return rest or "#"
    return f"{addresses.href(page, found.uri)}{rest}" if found.uri != ".." else ""
