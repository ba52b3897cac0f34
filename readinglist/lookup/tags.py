"""A page's HTML → what its meta tags say of a paper; publishers write them for search engines."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import islice
from typing import TYPE_CHECKING

from readinglist.lookup import words

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARACTERS = 500_000  # the head of a page with 500 authors has 60,000
MOST_TAGS = 3_000
START = re.compile(r"<meta\s", re.IGNORECASE)
META = re.compile(r"<meta\s(?:[^\"'<>]|\"[^\"]{0,8000}\"|'[^']{0,8000}'){1,500}>", re.IGNORECASE)
TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{1,2000})</title", re.IGNORECASE)

Tags = dict[str, tuple[str, ...]]
"""All contents by lower-case name."""


def read(html: str) -> Tags:
    """The meta tags of a page, and as `title` what its window would be called."""
    head = html[:MOST_CHARACTERS]
    found: dict[str, list[str]] = {}
    for tag in _metas(head):
        parser = _Tag()
        parser.feed(tag)
        found.setdefault(parser.name, []).append(parser.content)
    found.pop("", None)
    if match := TITLE.search(head):
        found["title"] = [words.untagged(match[1])]
    return {name: tuple(contents) for name, contents in found.items()}


def first(tags: Tags, *names: str) -> str:
    """The first content that one of these tags has."""
    return next((words.line(content) for name in names for content in tags.get(name, ())), "")


def _metas(html: str) -> Iterator[str]:
    """The tags one by one: Python's parser of HTML takes time in the square of a page made for that."""
    for start in islice(START.finditer(html), MOST_TAGS):
        if match := META.match(html, start.start()):
            yield match[0]


class _Tag(HTMLParser):
    """Reads the one tag it is fed."""

    name = ""
    content = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- the parser names it
        given = {name: value or "" for name, value in attrs}
        self.name = (given.get("name") or given.get("property") or "").casefold()
        self.content = given.get("content", "")
