"""Address → what paper it leads to: the one place that knows how arXiv, DOI, CVF … spell their addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper

ARXIV_ID = r"(?:[a-z\-]+(?:\.[a-z]{2})?/\d{7}|\d{4}\.\d{4,5})"
"""arXiv's identifiers since 1991, without a version. Source: arXiv, "Understanding the arXiv identifier"."""

ARXIV_HOSTS = (
    r"(?:(?:export\.|www\.)?arxiv\.org/(?:abs|pdf|html|ps|format|src)"
    r"|(?:www\.)?arxiv-vanity\.com/papers"
    r"|ar5iv(?:\.labs\.arxiv)?\.org/(?:html|abs)"
    r"|(?:www\.)?alphaxiv\.org/(?:abs|pdf|overview)"
    r"|huggingface\.co/papers|papers\.cool/arxiv)"
)


@dataclass(frozen=True, slots=True, order=True)
class Identifier:
    """A name under which the whole field knows a paper; `kind` is a key of PATTERNS, or url."""

    kind: str
    value: str


PATTERNS = {
    "arxiv": re.compile(
        rf"^https?://{ARXIV_HOSTS}/({ARXIV_ID})(?:v\d+)?(?:\.pdf)?(?:[/?#].*)?$", re.IGNORECASE
    ),
    "openreview": re.compile(
        r"^https?://(?:www\.)?openreview\.net/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]+)"
    ),
    "acl": re.compile(
        r"^https?://(?:www\.)?(?:aclanthology\.org|aclweb\.org/anthology|aclanthology\.info/papers)/"
        r"(?:papers?/)?(?:[A-Z]/[A-Z]\d\d/)?([A-Z]\d\d-\d{4}|\d{4}\.[\w-]+?\.\d+)(?:v\d+)?(?:\.pdf)?/?$"
    ),
    "cvf": re.compile(
        r"^https?://(?:openaccess\.thecvf\.com|(?:www\.)?cv-foundation\.org/openaccess)/.*?([^/]+)_paper\.(?:html|pdf)$",
        re.IGNORECASE,
    ),
    "doi": re.compile(r"^https?://[^?#]*?(10\.\d{4,9}/[^\s?#&\"<>]+)", re.IGNORECASE),
}

ARXIV_DOI = re.compile(rf"10\.48550/arxiv\.({ARXIV_ID})", re.IGNORECASE)
DOI_TAIL = re.compile(r"(?:\.pdf|/full|/abstract|/pdf)+$")


def identify(url: str) -> Identifier:
    """The identifier in this address; an address that has none is its own identifier, normalised."""
    readable = unquote(url.strip()).replace("\\", "")
    for kind, pattern in PATTERNS.items():
        if match := pattern.match(readable):
            return _settle(kind, match[1])
    return Identifier("url", _without_noise(readable))


def _settle(kind: str, value: str) -> Identifier:
    """One spelling for each identifier; arXiv's DOIs are arXiv identifiers."""
    if kind == "openreview":
        return Identifier(kind, value)
    value = value.lower()
    if kind == "doi":
        value = DOI_TAIL.sub("", value).rstrip(".,;)")
        if match := ARXIV_DOI.fullmatch(value):
            return Identifier("arxiv", match[1])
    return Identifier(kind, value)


def _without_noise(url: str) -> str:
    """Host and path without scheme, www, a final slash or suffix, and parameters that only track."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host = parts.netloc.lower().removeprefix("www.")
    path = re.sub(r"(?:\.pdf|\.html?)?/*$", "", parts.path)
    query = "&".join(p for p in parts.query.split("&") if p and not re.match(r"utm_|spm|vd_source|share", p))
    return f"{host}{path}?{query}" if query else f"{host}{path}"


WRITTEN = {
    "arxiv": (re.compile(r"([a-z-]+(?:\.[A-Z]{2})?/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?"), '"2111.06377"'),
    "doi": (re.compile(r"(10\.\d{4,9}/[^\s<>\"]{1,200})"), "10.1109/TPAMI.2016.2577031"),
    "openreview": (re.compile(r"([\w-]{5,40})", re.ASCII), "TVHS5Y4dNvM"),
    "acl": (re.compile(r"([A-Z]\d\d-\d{4}|\d{4}\.[A-Za-z0-9-]{2,60}\.\d+)", re.ASCII), "2021.acl-long.42"),
}
"""How an entry writes each kind: what it looks like, its value as group 1, and an example."""


WAYS_TO_A_PAPER = ("arxiv", "doi", "openreview", "acl", "url", "pdf")
"""The fields of an entry that lead to its paper; each needs one."""
BEST_KNOWN = ("arxiv", "openreview", "acl", "doi")
"""Kinds that services answer, the best source of titles and names first."""


def identifiers_of(paper: Paper) -> Iterator[Identifier]:
    """Every identifier of this paper, the surest first."""
    named = (
        ("arxiv", paper.arxiv),
        ("doi", paper.doi.lower()),
        ("openreview", paper.openreview),
        ("acl", paper.acl.lower()),
    )
    yield from (Identifier(kind, value) for kind, value in named if value)
    yield from (identify(url) for url in (paper.url, paper.pdf) if url)


PAGES = {
    "arxiv": "https://arxiv.org/abs/{}",
    "openreview": "https://openreview.net/forum?id={}",
    "acl": "https://aclanthology.org/{}/",
    "doi": "https://doi.org/{}",
}
"""The page about a paper, by kind of identifier."""


def published_at(paper: Paper) -> str:
    """The page of the version that was published; "" where only a preprint is known."""
    named = (("acl", paper.acl), ("openreview", paper.openreview), ("doi", paper.doi))
    own = (paper.url, *(PAGES[kind].format(value) for kind, value in named if value))
    return next((url for url in own if url and identify(url).kind != "arxiv"), "")


def page_of(paper: Paper) -> str:
    """The address a reader is sent to for this paper; "" where the entry has none."""
    named = (("acl", paper.acl), ("openreview", paper.openreview), ("arxiv", paper.arxiv), ("doi", paper.doi))
    own = (PAGES[kind].format(value) for kind, value in named if value)
    return paper.url or next(own, "") or paper.pdf
