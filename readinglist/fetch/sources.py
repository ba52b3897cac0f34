"""Paper → the addresses of its PDF: one row for each source."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from readinglist.fetch import keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.identifiers import Identifier
    from readinglist.model import Paper

BY_IDENTIFIER = (
    ("arxiv", r".+", "https://arxiv.org/pdf/{}"),
    ("openreview", r".+", "https://openreview.net/pdf?id={}"),
    ("acl", r"[a-z]\d\d-\d{4}", "https://aclanthology.org/{upper}.pdf"),  # until 2019: P18-1001
    ("acl", r"\d{4}\..+", "https://aclanthology.org/{}.pdf"),
    ("doi", r"10\.18653/v1/([a-z]\d\d-\d{4})", "https://aclanthology.org/{upper}.pdf"),
    ("doi", r"10\.18653/v1/(\d{4}\..+)", "https://aclanthology.org/{}.pdf"),
)
"""Kind of identifier, its form, and the address made of it or of its group."""

BY_URL = (
    (
        r"(https?://(?:openaccess\.thecvf\.com|(?:www\.)?cv-foundation\.org/openaccess)/.+)/html/(.+)\.html",
        r"\1/papers/\2.pdf",
    ),
    (r"https?://[^?#]+\.pdf(?:\?[^#]*)?", r"\g<0>"),
)
"""Form of a page's address, and the address of its PDF."""


def addresses(paper: Paper) -> tuple[str, ...]:
    """Where its PDF may be asked for, in this order; the curator's own word comes first."""
    known = keys.identifiers(paper)
    found = chain([paper.pdf], *(_by_identifier(each) for each in known), _by_url(paper.url))
    return tuple(dict.fromkeys(address for address in found if address))


def _by_identifier(identifier: Identifier) -> Iterator[str]:
    for kind, form, address in BY_IDENTIFIER:
        if kind == identifier.kind and (match := re.fullmatch(form, identifier.value)):
            value = match[match.lastindex or 0]
            yield address.format(value, upper=value.upper())


def _by_url(url: str) -> Iterator[str]:
    matches = ((re.fullmatch(form, url, re.IGNORECASE), address) for form, address in BY_URL)
    yield from (match.expand(address) for match, address in matches if match)
