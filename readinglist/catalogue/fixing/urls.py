"""An address as somebody copied it → the same address as it should stand in the list."""

from __future__ import annotations

import re

from readinglist import web
from readinglist.identifiers import ARXIV_ID

RENAMED = {"dx.doi.org": "doi.org", "www.doi.org": "doi.org", "www.arxiv.org": "arxiv.org"}
"""Earlier names of hosts that lead to the new ones."""

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
    if not match or not (match[1] or web.is_secure(match[2].lower())):
        return url
    scheme, host = (match[1] or "https").lower(), match[2].lower()
    host = RENAMED.get(host, host)
    return f"{'https' if web.is_secure(host) else scheme}://{host}{match[3]}{_kept(match[4])}{match[5] or ''}"


def page_at_arxiv(url: str) -> str:
    """The page of a preprint, of whichever version and copy; other addresses as they are."""
    match = ARXIV.fullmatch(url)
    return f"https://arxiv.org/abs/{match[1]}" if match else url


def pdf_at_arxiv(url: str) -> str:
    """The PDF of a preprint, of the same version: areas of its pages may be named in the entry."""
    match = ARXIV.fullmatch(url)
    return f"https://arxiv.org/pdf/{match[1]}{match[2] or ''}" if match else url


def _without_ends(url: str) -> str:
    """Without brackets around it and a sentence's punctuation behind it."""
    bare = url.strip().removeprefix("<").removesuffix(">")
    bare = re.sub(r"(?:[，。；、！）】》]+|(?<![.,;])[.,;])$", "", bare)
    return bare[:-1] if bare.endswith(")") and "(" not in bare else bare


def _kept(query: str | None) -> str:
    """The parameters that say what is there."""
    if query is None:
        return ""
    kept = web.untracked(query)
    return f"?{kept}" if kept or not query else ""
