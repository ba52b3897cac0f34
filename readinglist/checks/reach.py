"""Addresses that were cut or copied from the wrong bar: they open for their contributor, or for nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.checks.values import Address
    from readinglist.errors import Problem
    from readinglist.model import Written

CUT = re.compile(r"(?:\.{2,}|…)$")
TAIL = re.compile(r"[,;.:'，。；：、！）】》」』”’]+$")
PASSED_ON = {
    "google.com/url": ("url", "q"),
    "link.zhihu.com/": ("target",),
    "link.csdn.net/": ("target",),
    "link.juejin.cn/": ("target",),
    "jianshu.com/go-wild": ("url",),
    "youtube.com/redirect": ("q",),
}
"""Pages that only pass a reader on, and the parameters that say where to."""
SHELVES = (
    "drive.google.com", "pan.baidu.com", "dropbox.com", "1drv.ms", "onedrive.live.com", "mega.nz",
    "aliyundrive.com",
    "alipan.com", "pan.quark.cn", "cowtransfer.com", "wetransfer.com",
)  # fmt: skip
"""Where people lay copies of papers that are theirs to take away."""
NOT_PUBLIC = re.compile(
    r"https?://(?:[^/]*\.)?(?:ezproxy|[a-z]*proxy|webvpn|vpn)\.[^/]+/|https?://scholar\.google\.[^/]+/scholar"
    r"|https?://(?:www\.)?(?:google\.[^/]+/search|baidu\.com/s\?|bing\.com/search)"
    r"|https?://[^?]*/(?:signin|login|sign-in|sign_in)\b|https?://zhuanlan\.zhihu\.com/(?:p/\d+/edit|write)"
    r"|https?://mp\.weixin\.qq\.com/s\?[^#]*tempkey=",
    re.IGNORECASE,
)
"""Proxies of libraries, searches, doors, and pages as their author alone sees them."""

PLATFORMS = (
    "arxiv.org", "bilibili.com", "doi.org", "github.com", "medium.com", "mp.weixin.qq.com", "openreview.net",
    "reddit.com", "twitter.com", "x.com", "youtube.com", "zhihu.com",
)  # fmt: skip
FRONT = re.compile(r"/?(?:s|p|abs|pdf|watch|video|forum|question|@|index\.html?)?/?")
"""Paths that are a site's own, or the beginning of one of its pages' addresses."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each address what is in its way."""
    del today
    for address in values.addresses(written.catalogue):
        if fault := _fault(address):
            yield finding.of(address.entry, address.path, written, fault)
    yield from _dois(written)


def _dois(written: Written) -> Iterator[Problem]:
    """DOIs that took the end of their sentence along."""
    for paper in written.catalogue.papers:
        if tail := _tail(paper.doi):
            message = f'"{tail}" at the end came from the text around the DOI'
            fault = Fault("URL_TAIL", message, f"write  doi: {paper.doi.removesuffix(tail)}")
            yield finding.of(paper.place, "doi", written, fault)


def _fault(address: Address) -> Fault | None:
    """The surest thing that is wrong."""
    url, parts = address.url, address.parts
    if cut := _cut(url):
        return cut
    if target := _target(address):
        message = f"{address.host} only passes readers on"
        return Fault("URL_SHORTENED", message, f"write  {target}")
    if NOT_PUBLIC.match(url):
        message = "what is at this address is not the same for everybody"
        return Fault(
            "URL_NOT_PUBLIC", message, "open the page without signing in, and write the address it has then"
        )
    if address.path in ("url", "pdf") and values.is_at(url, *SHELVES):
        message = f"{address.host} is where people lay copies, which they may take away"
        return Fault("URL_NOT_PUBLIC", message, "write the address at the publisher or server of preprints")
    if (
        values.is_at(url, *PLATFORMS)
        and FRONT.fullmatch(parts.path)
        and not parts.query
        and not _is_someones(address)
    ):
        message = f"this address is the front page of {address.host}"
        return Fault("URL_FRONT_PAGE", message, "write the address of the page that is meant")
    return None


def _cut(url: str) -> Fault | None:
    if CUT.search(url):
        return Fault(
            "URL_TAIL", "the address was cut off when it was copied", "copy all of it from the page itself"
        )
    if tail := _tail(url):
        message = f'"{tail}" at the end came from the text around the address'
        return Fault("URL_TAIL", message, f"write  {url.removesuffix(tail)}")
    return None


def _is_someones(address: Address) -> bool:
    """Is the host somebody's own, below the platform's: someone.medium.com?"""
    return address.host not in (*PLATFORMS, "zhuanlan.zhihu.com", "m.bilibili.com")


def _tail(url: str) -> str:
    """Punctuation at an address's end; a bracket that the address itself opens is its own."""
    if match := TAIL.search(url):
        return match[0]
    ends_in_bracket = any(
        url.endswith(closing) and url.count(opening) < url.count(closing) for opening, closing in ("()", "[]")
    )
    return url[-1] if ends_in_bracket else ""


def _target(address: Address) -> str:
    """Where a page that passes readers on leads to."""
    names = PASSED_ON.get(f"{address.host}{address.parts.path or '/'}", ())
    given = parse_qs(address.parts.query)
    found = (given[name][0] for name in names if name in given)
    return next((url for url in found if url.startswith("http")), "")
