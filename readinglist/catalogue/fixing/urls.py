"""An address as somebody copied it → the same address as it should stand in the list."""

from __future__ import annotations

import re

from readinglist import hosts
from readinglist.identifiers import ARXIV_ID

SECURE = {host for host in hosts.HOSTS if "/" not in host} | {
    "aaai.org", "aclanthology.org", "acm.org", "arxiv.org", "biorxiv.org", "colab.research.google.com",
    "doi.org", "docs.google.com", "drive.google.com", "eccv.ecva.net", "ecva.net", "gitee.com", "github.io",
    "gitlab.com", "huggingface.co", "ieee.org", "jmlr.org", "kaggle.com", "mlr.press", "nature.com",
    "neurips.cc", "nips.cc", "sciencedirect.com", "science.org", "semanticscholar.org", "sites.google.com",
    "springer.com", "thecvf.com", "wikipedia.org", "zenodo.org",
}  # fmt: skip
"""Hosts that answer https at the same addresses as http, with all below them."""

RENAMED = {"dx.doi.org": "doi.org", "www.doi.org": "doi.org", "www.arxiv.org": "arxiv.org"}
"""Earlier names of hosts that lead to the new ones."""

TRACKING = re.compile(r"(?:utm_\w+|spm|spm_id_from|vd_source|share_\w+|fbclid|gclid)(?:=|$)")
"""Parameters that say who passed an address on, and nothing of what is there."""

ADDRESS = re.compile(r"(?:(https?)[:：]//|//)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?(#.*)?", re.IGNORECASE)
ARXIV = re.compile(
    rf"https?://(?:(?:export\.|www\.)?arxiv\.org/(?:abs|pdf|html|ps|format)"
    rf"|(?:www\.)?arxiv-vanity\.com/papers|ar5iv(?:\.labs\.arxiv)?\.org/(?:html|abs))"
    rf"/({ARXIV_ID})(v\d+)?(?:\.pdf)?/?(?:[?#].*)?",
    re.IGNORECASE,
)
"""arXiv and its mere copies: what discusses a paper besides showing it is no copy."""


def tidied(url: str) -> str:
    """The address without what came along when it was copied; by https where its host is known to answer."""
    match = ADDRESS.fullmatch(_without_ends(url))
    if not match or not (match[1] or is_secure(match[2].lower())):
        return url
    scheme, host = (match[1] or "https").lower(), match[2].lower()
    host = RENAMED.get(host, host)
    return f"{'https' if is_secure(host) else scheme}://{host}{match[3]}{_kept(match[4])}{match[5] or ''}"


def page_at_arxiv(url: str) -> str:
    """The page of a preprint, of whichever version and copy; other addresses as they are."""
    match = ARXIV.fullmatch(url)
    return f"https://arxiv.org/abs/{match[1]}" if match else url


def pdf_at_arxiv(url: str) -> str:
    """The PDF of a preprint, of the same version: areas of its pages may be named in the entry."""
    match = ARXIV.fullmatch(url)
    return f"https://arxiv.org/pdf/{match[1]}{match[2] or ''}" if match else url


def is_secure(host: str) -> bool:
    """Is this host, or one above it, known to answer https?"""
    return any(name in SECURE for name in hosts.above(host))


def _without_ends(url: str) -> str:
    """Without brackets around it and a sentence's punctuation behind it."""
    bare = url.strip().removeprefix("<").removesuffix(">")
    bare = re.sub(r"(?:[，。；、！）】》]+|(?<![.,;])[.,;])$", "", bare)
    return bare[:-1] if bare.endswith(")") and "(" not in bare else bare


def _kept(query: str | None) -> str:
    """The parameters that say what is there."""
    if query is None:
        return ""
    parts = query.split("&")
    kept = [part for part in parts if not TRACKING.match(part)]
    return "?" + "&".join(kept) if kept else ""
