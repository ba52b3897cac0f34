"""What leads to a paper: whether each address stands in the field it belongs to, and all mean one paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist import hosts
from readinglist.checks import finding, values
from readinglist.checks.finding import Fault
from readinglist.identifiers import identify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written

OWN_HOSTS = {
    "arxiv": ("arxiv.org",),
    "openreview": ("openreview.net",),
    "acl": ("aclanthology.org", "aclweb.org"),
    "doi": ("doi.org",),
}
"""Where an address is but another spelling of an identifier; a publisher's page with a DOI in it is more."""
SPOKEN = ("video", "thread", "podcast")
"""Kinds of commentary that no paper's page is."""
PAGES = re.compile(r"/(?:abs|forum)(?:/|$)|\.html?$")
"""Paths of pages, by their look."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of addresses of papers that stand in the wrong field, or lead to another paper."""
    del today
    for paper in written.catalogue.papers:
        for path, url in (("url", paper.url), ("pdf", paper.pdf)):
            if url and (fault := _fault(paper, path, url)):
                yield finding.of(paper.place, path, written, fault)


def _fault(paper: Paper, path: str, url: str) -> Fault | None:
    """Code, message and hint of the surest thing that is wrong with an address."""
    return _identity(paper, path, url) or _commentary(path, url) or _format(path, url)


def _identity(paper: Paper, path: str, url: str) -> Fault | None:
    found = identify(url)
    own = getattr(paper, found.kind, "") if found.kind in OWN_HOSTS else ""
    if own and not _is_same(own.lower(), found.value.lower()):
        message = f"this address is that of {found.kind} {finding.short(found.value)}, the entry's is {own}"
        return Fault(
            "URL_CONTRADICTS",
            message,
            f"find out which of the two is this paper's, and mend {path} or {found.kind}",
        )
    if not own and found.kind in OWN_HOSTS and values.is_at(url, *OWN_HOSTS[found.kind]):
        value = found.value.upper() if re.match(r"[a-z]\d\d-\d", found.value) else found.value
        written_as = f'"{value}"' if found.kind == "arxiv" else value
        return Fault(
            "URL_IDENTIFIER",
            f"this address is an identifier of {found.kind}",
            f"write  {found.kind}: {written_as}",
        )
    return None


def _is_same(one: str, other: str) -> bool:
    """Are these one identifier, save for what a publisher's page puts behind it?"""
    return one.startswith(other) or other.startswith(one)


def _commentary(path: str, url: str) -> Fault | None:
    host = hosts.host_of(url)
    if host.kind in SPOKEN or (host.kind == "article" and host.language == "zh"):
        message = f"{host.name} carries what people say about papers, not papers"
        return Fault("URL_IS_COMMENTARY", message, f"move it from {path} to  commentary:")
    return None


def _format(path: str, url: str) -> Fault | None:
    name = url.partition("?")[0].partition("#")[0]
    if path == "url" and name.lower().endswith(".pdf"):
        return Fault(
            "URL_IS_PDF",
            "this address is that of a PDF, not of a page about the paper",
            f"write  pdf: {url}",
        )
    if path == "pdf" and PAGES.search(name):
        return Fault("URL_IS_NO_PDF", "this address is that of a page, not of a PDF", f"write  url: {url}")
    return None
