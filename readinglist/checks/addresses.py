"""Addresses that are better written otherwise, or that hide where they lead."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlunsplit

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.checks.values import Address
    from readinglist.errors import Problem
    from readinglist.model import Written

SECURE = (
    "aclanthology.org", "acm.org", "alphaxiv.org", "arxiv.org", "bilibili.com", "cnblogs.com",
    "csdn.net", "distill.pub", "doi.org", "ecva.net", "facebook.com", "github.com", "github.io",
    "gitlab.com", "google.com", "huggingface.co", "ieee.org", "jianshu.com", "jiqizhixin.com", "juejin.cn",
    "kaggle.com", "medium.com", "mlr.press", "mp.weixin.qq.com", "nature.com", "neurips.cc", "nips.cc",
    "notion.site", "openreview.net", "reddit.com", "science.org", "sciencedirect.com", "slideshare.net",
    "speakerdeck.com", "springer.com", "substack.com", "thecvf.com", "twitter.com", "vimeo.com",
    "wikipedia.org", "x.com", "youtu.be", "youtube.com", "zhihu.com",
)  # fmt: skip
"""Hosts that are known to answer https, whatever lies there."""
SHORTENERS = (
    "b23.tv", "bit.ly", "buff.ly", "cutt.ly", "dwz.cn", "goo.gl", "is.gd", "lnkd.in", "ow.ly",
    "rb.gy", "rebrand.ly",
    "shorturl.at", "suo.im", "t.cn", "t.co", "tiny.cc", "tinyurl.com", "url.cn", "v.gd",
)  # fmt: skip
"""Services whose addresses say nothing of where they lead, and some day lead nowhere."""
TRACKING = re.compile(
    r"utm_\w+|spm|spm_id_from|fbclid|gclid|igshid|mc_[ce]id|vd_source|share_(?:source|medium|plat|from|tag|session_id)",
    re.IGNORECASE,
)
"""Parameters that follow the reader and change nothing of the page."""
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
    if parts.scheme.lower() == "http" and values.is_at(address.url, *SECURE):
        yield Fault("URL_HTTP", f"{address.host} serves https", f"write  https{address.url[4:]}")
    if parts.port not in (None, 80, 443):
        message = f"the address names port {parts.port}, where things are served for a while"
        yield Fault("URL_PORT", message, "write the public address, if there is one without a port")
    if address.host in SHORTENERS:
        message = f"{address.host} hides where the address leads"
        yield Fault("URL_SHORTENED", message, "open it, and write the address it leads to")
    if len(kept := _untracked(parts.query)) != len(parts.query):
        clean = urlunsplit(parts._replace(query=kept))
        yield Fault(
            "URL_TRACKING", "the address carries parameters that only follow the reader", f"write  {clean}"
        )
    if mixed := _mixed(address.host):
        message = f'the host "{mixed}" mixes letters of writing systems that look alike'
        yield Fault("URL_LOOKALIKE", message, "type the address anew, or copy it from the site itself")


def _untracked(query: str) -> str:
    if not query:
        return query
    kept = (part for part in query.split("&") if not TRACKING.fullmatch(part.partition("=")[0]))
    return "&".join(kept)


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
