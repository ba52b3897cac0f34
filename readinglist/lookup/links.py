"""Words → the addresses in them that a paper's entry has a place for: code, project, data, model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.lookup import words
from readinglist.model import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

WEB = re.compile(r"https?://[^\s<>\"'{}|\\^`\[\]()，。；、]+")
BARE = re.compile(r"(?<![\w./@-])((?:github|gitlab)\.com/[\w.-]+/[\w.-]+|[\w-]+\.github\.io(?:/[\w./-]*)?)")
"""Addresses as abstracts write them, without https:// in front."""
BEHIND = ".,;:!?~*_$"
"""What sentences leave behind an address."""

KINDS = (
    (re.compile(r"https?://(?:www\.)?github\.com/[\w.-]+/[\w.-]+"), "code"),
    (
        re.compile(r"https?://(?:www\.)?(?:gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org)/[\w.-]+/"),
        "code",
    ),
    (re.compile(r"https?://huggingface\.co/datasets/"), "data"),
    (re.compile(r"https?://huggingface\.co/spaces/"), "demo"),
    (re.compile(r"https?://[\w-]+\.(?:github|gitlab)\.io(?:/|$)"), "project"),
)
"""How addresses of each kind begin; any other is not told apart from a mention, and left out."""

MOST = 5  # a comment that names more is a list of what others did


def links_in(text: str) -> tuple[Link, ...]:
    """The links that these words name, each once, in their order."""
    return tuple(dict.fromkeys(_links(text)))[:MOST]


def _links(text: str) -> Iterator[Link]:
    for url in addresses(text):
        kind = next((kind for pattern, kind in KINDS if pattern.match(url)), "")
        if kind and (address := words.address(url)):
            yield Link(kind=kind, url=address)


def addresses(text: str) -> Iterator[str]:
    """Every web address in these words, without what a sentence put behind it."""
    found = [(match.start(), match[0]) for match in WEB.finditer(text)]
    found += [(match.start(), f"https://{match[1]}") for match in BARE.finditer(text)]
    yield from (url.rstrip(BEHIND) for _, url in sorted(found))
