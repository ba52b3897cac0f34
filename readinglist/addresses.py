"""What is shown → the page that shows it, and the way there from another page.

Every generated page is the index of a folder of its own, so that a relative address in its HTML means the
same whether a site engine sees it from the page's file or from its address.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from pathlib import PurePosixPath
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
ARTICLES = "articles/index.md"
NEW = "new/index.md"
BROWSE = "browse/index.md"
CITED = "cited/index.md"
CONTRIBUTORS = "contributors/index.md"
PROBLEMS = "problems/index.md"
STYLESHEET = "assets/readinglist/readinglist.css"

INDEX_NAMES = {"index", "README"}
"""Names that a site engine reads as the folder's own page."""

SCHEMES = {"http", "https", "mailto"}
"""The only schemes a reader is sent to: none of them runs anything."""

ENDING_A_LINK = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "|": "%7C", "`": "%60"})
"""What would end a link's address in Markdown, or a table's cell around it."""


def paper(paper_id: str) -> str:
    """The page of a paper."""
    return f"papers/{paper_id}/index.md"


def venue(slug: str, year: int = 0) -> str:
    """The page of a venue, or of a venue's one year."""
    return f"venues/{slug}-{year}/index.md" if year else f"venues/{slug}/index.md"


def topic(slug: str) -> str:
    """The page of a topic."""
    return f"topics/{slug}/index.md"


def tag(words: str) -> str:
    """The page of a tag; tags that differ in case or punctuation alone share one."""
    return f"tags/{text.slug(words, han=True)}/index.md"


def problem(code: str) -> str:
    """The page of a kind of problem."""
    return f"problems/{text.slug(code)}/index.md"


def figure(paper_id: str, region: Region, *, small: bool = False, nth: int = 1) -> str:
    """The file of a crop; what is not a figure says its kind, for tables are numbered on their own.

    Of several crops with the same number, or none, `nth` counts those of this paper.
    """
    number = text.slug(region.number or "teaser")
    name = number if region.kind == "figure" else f"{text.slug(region.kind)}-{number}"
    again = f"--{nth}" if nth > 1 else ""  # no number's slug holds two hyphens
    return f"figures/{paper_id}/{name}{again}{'-small' if small else ''}.webp"


def generated(uri: str) -> str:
    """Where a generated page lies that has the address of a hand-written one: venues/cvpr.md → its folder."""
    return posixpath.join(_served(uri), "index.md")


def beside(page: str, name: str) -> str:
    """A file that belongs to a page, such as its feed: venues/cvpr/feed.xml."""
    return posixpath.join(_served(page), name)


def script(name: str) -> str:
    """A script of ours that pages load."""
    return f"assets/readinglist/{name}"


def href(source: str, target: str) -> str:
    """The relative address from one page to another page or file, as a browser follows it.

    By way of the site's root, so that it is the same from all pages of the same depth.
    """
    return "./" if source == target else _href(depth(source), target)


@lru_cache(1 << 16)  # as is asked for each link of a page
def depth(page: str) -> int:
    """How many folders below the site's root a page is served."""
    return len(PurePosixPath(_served(page)).parts)


@lru_cache(1 << 16)  # the same ones stand on many pages
def _href(steps: int, target: str) -> str:
    return quote("../" * steps + from_root(target)) or "./"


def is_own_folder(uri: str) -> bool:
    """Is the page served from a folder that its file does not lie in: about/format.md at about/format/?"""
    return generated(uri) != posixpath.join(posixpath.dirname(uri), "index.md")


def from_root(uri: str) -> str:
    """The address of a page or file from the root of the site: "venues/cvpr/", and "" for the home page."""
    return _served(uri) if _is_file(uri) else f"{_served(uri)}/".removeprefix("/")


def absolute(site_url: str, uri: str) -> str:
    """The full address of a page or file of the site; "" where the site's own is not known."""
    if not is_followable(site_url):
        return ""
    return f"{site_url.rstrip('/')}/{quote(from_root(uri))}"


def markdown_link(source: str, target: str) -> str:
    """The relative path from one Markdown file to another, which the site engine checks and resolves."""
    return quote(posixpath.relpath(target, posixpath.dirname(source) or "."))


@lru_cache(1 << 16)  # each is asked about for its paper's page, its cards and its citation
def is_followable(url: str) -> bool:
    """May this address, which somebody else wrote, be a link's target?"""
    if re.search(r"[\s\x00-\x20\x7f\\]", url):
        return False  # browsers drop some of these, and then see a scheme where Python sees none
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or parts.scheme == "mailto")


def is_remote(url: str) -> bool:
    """Does this address, as it stands in a text, lead away from the site?"""
    return bool(re.match(r"[a-z][a-z0-9+.-]*:|[\\/]{2}", url, re.IGNORECASE))


def in_link(url: str) -> str:
    """The address as it may stand in a link of Markdown, in a table too."""
    return url.translate(ENDING_A_LINK)


def edit(settings: Settings, place: Place) -> str:
    """Where this line of the list is edited on the repository's site; "" where there is no such site."""
    if not (settings.repo_url and settings.edit_uri and place.file):
        return ""
    folder = settings.edit_uri.strip("/").removesuffix(settings.content.name).strip("/")
    return f"{settings.repo_url.rstrip('/')}/{folder}/{quote(place.file)}#L{place.line}"


def _is_file(uri: str) -> bool:
    return not uri.endswith(".md")


def _served(uri: str) -> str:
    """Where the built site serves this: venues/cvpr.md at venues/cvpr, an index at its folder."""
    if _is_file(uri):
        return uri
    folder, name = posixpath.split(uri.removesuffix(".md"))
    return folder if name in INDEX_NAMES else posixpath.join(folder, name)
