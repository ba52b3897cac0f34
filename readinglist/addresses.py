"""What is shown → the page that shows it, and the way there from another page."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from readinglist import text

if TYPE_CHECKING:
    from readinglist.errors import Place
    from readinglist.model import Region, Settings

HOME = "index.md"
VENUES = "venues/index.md"
TOPICS = "topics/index.md"
TAGS = "tags/index.md"
ARTICLES = "articles.md"
NEW = "new.md"
BROWSE = "browse.md"
CITED = "cited.md"
CONTRIBUTORS = "contributors.md"
STYLESHEET = "assets/readinglist/readinglist.css"

INDEX_NAMES = {"index", "readme"}
"""Names that a site engine reads as the folder's own page."""

SCHEMES = {"http", "https", "mailto"}
"""The only schemes a reader is sent to: none of them runs anything."""


def paper(paper_id: str) -> str:
    """The page of a paper."""
    return f"papers/{_name(paper_id)}.md"


def venue(slug: str, year: int = 0) -> str:
    """The page of a venue, or of a venue's one year."""
    return f"venues/{slug}-{year}.md" if year else f"venues/{_name(slug)}.md"


def topic(slug: str) -> str:
    """The page of a topic."""
    return f"topics/{_name(slug)}.md"


def tag(words: str) -> str:
    """The page of a tag; tags that differ in case or punctuation alone share one."""
    return f"tags/{_name(text.slug(words, han=True))}.md"


def figure(paper_id: str, region: Region, *, small: bool = False, nth: int = 1) -> str:
    """The file of a crop; what is not a figure says its kind, for tables are numbered on their own.

    Of several crops with the same number, or none, `nth` counts those of this paper.
    """
    number = text.slug(region.number or "teaser")
    name = number if region.kind == "figure" else f"{text.slug(region.kind)}-{number}"
    again = f"--{nth}" if nth > 1 else ""  # no number's slug holds two hyphens
    return f"figures/{_name(paper_id)}/{name}{again}{'-small' if small else ''}.webp"


def beside(page: str, name: str) -> str:
    """A file that belongs to a page, such as its feed: venues/cvpr/feed.xml."""
    return posixpath.join(_served(page), name)


def script(name: str) -> str:
    """A script of ours that pages load."""
    return f"assets/readinglist/{name}"


def href(source: str, target: str) -> str:
    """The relative address from one page to another page or file, as a browser follows it."""
    path = posixpath.relpath(_served(target) or ".", _served(source) or ".")
    return quote(path if _is_file(target) else f"{path}/")


def markdown_link(source: str, target: str) -> str:
    """The relative path from one Markdown file to another, which the site engine checks and resolves."""
    return quote(posixpath.relpath(target, posixpath.dirname(source) or "."))


def is_followable(url: str) -> bool:
    """May this address, which somebody else wrote, be a link's target?"""
    if re.search(r"[\s\x00-\x20\x7f\\]", url):
        return False  # browsers drop some of these, and then see a scheme where Python sees none
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or parts.scheme == "mailto")


def edit(settings: Settings, place: Place) -> str:
    """Where this line of the list is edited on the repository's site; "" where there is no such site."""
    if not (settings.repo_url and settings.edit_uri and place.file):
        return ""
    folder = settings.edit_uri.strip("/").removesuffix(settings.content.name).strip("/")
    return f"{settings.repo_url.rstrip('/')}/{folder}/{quote(place.file)}#L{place.line}"


def _name(slug: str) -> str:
    return f"{slug}-x" if slug in INDEX_NAMES else slug


def _is_file(uri: str) -> bool:
    return not uri.endswith(".md")


def _served(uri: str) -> str:
    """Where the built site serves this: venues/cvpr.md at venues/cvpr, an index at its folder."""
    if _is_file(uri):
        return uri
    return uri.removesuffix(".md").removesuffix("index").removesuffix("/")
