"""Address → what to ask services about."""

from __future__ import annotations

import re

from readinglist.identifiers import Identifier, identify

REPOSITORY = re.compile(
    r"https?://(?:www\.)?github\.com/([\w.-]+)/([\w.-]+?)(?:\.git)?/?(?:[/?#].*)?", re.ASCII
)
ASKED_BY_NAME = frozenset({"arxiv", "doi", "openreview", "acl"})


def of(url: str) -> Identifier:
    """The identifier in this address, a repository's name, or the page itself, which is read."""
    found = identify(url)
    if found.kind in ASKED_BY_NAME:
        return found
    if match := REPOSITORY.fullmatch(url):
        return Identifier("github", f"{match[1]}/{match[2]}")
    return Identifier("page", url)
