"""Address → what to ask services about."""

from __future__ import annotations

import re

from readinglist.identifiers import WRITTEN, Identifier, identify

REPOSITORY = re.compile(
    r"https?://(?:www\.)?github\.com/([\w.-]+)/([\w.-]+?)(?:\.git)?/?(?:[/?#].*)?", re.ASCII
)
CVF_PDF = re.compile(r"(https?://openaccess\.thecvf\.com/.+)/papers/([^/]+_paper)\.pdf")


def is_pdf(url: str) -> bool:
    """Does this lead to a PDF, as far as its spelling tells?"""
    return re.search(r"\.pdf(?:[?#].*)?$", url, re.IGNORECASE) is not None


def page_of(url: str) -> str:
    """The page about a paper where its PDF was named, at the CVF; any other address as it is."""
    match = CVF_PDF.fullmatch(url)
    return f"{match[1]}/html/{match[2]}.html" if match else url


def of(url: str) -> Identifier:
    """The identifier in this address, a repository's name, or the page itself, which is read."""
    found = identify(url)
    if found.kind in WRITTEN:
        return found
    if match := REPOSITORY.fullmatch(url):
        return Identifier("github", f"{match[1]}/{match[2]}")
    return Identifier("page", url)
