"""An address of the web → how it is better written: by https, without what only follows the reader.

What `check` tells of addresses and what `fix` mends in them is the same, because both ask here.
"""

from __future__ import annotations

import re

from readinglist import hosts

SECURE = {host for host in hosts.HOSTS if "/" not in host} | {
    "aaai.org", "aclanthology.org", "acm.org", "arxiv.org", "biorxiv.org", "doi.org", "ecva.net",
    "facebook.com", "gitee.com", "github.io", "gitlab.com", "google.com", "huggingface.co", "ieee.org",
    "jmlr.org", "kaggle.com", "mlr.press", "nature.com", "neurips.cc", "nips.cc", "science.org",
    "sciencedirect.com", "semanticscholar.org", "springer.com", "thecvf.com", "wikipedia.org", "zenodo.org",
}  # fmt: skip
"""Hosts that answer https at the same addresses as http, with all below them."""

TRACKING = re.compile(
    r"(?:utm_\w+|spm|spm_id_from|vd_source|share_\w+|fbclid|gclid|igshid|mc_[ce]id)(?:=.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""Parameters that say who passed an address on, and nothing of what is there."""


def is_secure(host: str) -> bool:
    """Is this host, or one above it, known to answer https?"""
    return any(name in SECURE for name in hosts.above(host))


def untracked(query: str) -> str:
    """The query without the parameters that only follow the reader."""
    return "&".join(part for part in query.split("&") if not TRACKING.fullmatch(part))
