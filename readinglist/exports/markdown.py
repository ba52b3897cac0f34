"""A paper or an article → its line in a list that GitHub shows."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from readinglist import addresses, hosts
from readinglist.exports.library import own_link
from readinglist.exports.news import short_authors
from readinglist.text import plain
from readinglist.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.exports.library import Library
    from readinglist.model import Article, Commentary, Paper

SPECIALS = re.compile(r"([\\`*_\[\]<>&~|$])")
"""What Markdown reads as more than itself within a line; a backslash keeps the raw file legible."""


def paper_line(library: Library, paper: Paper) -> str:
    """Title and other titles, authors, venue, then everything there is to follow."""
    language = library.say.language
    title = link(paper.title.in_(language), library.link(paper))
    others = (escape(words) for _, words in paper.title.besides(language))
    facts = (
        " ".join([f"**{title}**", *others]),
        escape(short_authors(library, paper)),
        escape(library.venue_of(paper)),
        *_links(library, paper),
        *(_commentary(library, each) for each in paper.commentary),
    )
    return f"- {' · '.join(filter(None, facts))}\n"


def article_line(library: Library, article: Article) -> str:
    """Title, author, kind and language."""
    name = link(str(article.title) or _name(article), own_link(article))
    by = escape(article.by) if article.title else ""
    return f"- {' · '.join(filter(None, (name, by)))} {_kind(library, article)}\n"


def escape(words: str) -> str:
    """The words within a line, as they are."""
    return SPECIALS.sub(r"\\\1", plain(words))


def link(words: str, url: str) -> str:
    """The words, leading to an address if there is one."""
    return f"[{escape(words)}]({addresses.in_link(url)})" if url else escape(words)


def anchors(headings: Iterable[str]) -> list[str]:
    """What GitHub calls each heading of a file: in small letters, hyphens for spaces, without punctuation."""
    met: Counter[str] = Counter()
    return [_anchor(heading, met) for heading in headings]


def _anchor(heading: str, met: Counter[str]) -> str:
    kept = "".join(char for char in plain(heading).lower() if _is_kept(char)).replace(" ", "-")
    met[kept] += 1
    return f"{kept}-{met[kept] - 1}" if met[kept] > 1 else kept


def _is_kept(char: str) -> bool:
    category = unicodedata.category(char)
    return char in "- " or category[0] in "LM" or category in {"Nd", "Nl", "Pc"}


def _links(library: Library, paper: Paper) -> Iterator[str]:
    """The paper itself, where the title leads elsewhere, and its code, project, data …"""
    own = own_link(paper)
    if own and own != library.link(paper):
        yield link(library.say("paper"), own)
    for each in paper.links:
        if addresses.is_followable(each.url):
            yield link(library.say.label(each.kind), each.url)


def _commentary(library: Library, each: Commentary) -> str:
    name = str(each.title) or _name(each)
    return f"{link(name, each.url if addresses.is_followable(each.url) else '')} {_kind(library, each)}"


def _kind(library: Library, each: Commentary | Article) -> str:
    """Kind and language of a commentary, in brackets."""
    kind = hosts.kind_name(each.kind, library.say.language) or each.kind
    parts = (kind.lower(), language_name(each.language))
    return f"({', '.join(escape(part) for part in parts if part)})"


def _name(each: Commentary | Article) -> str:
    """What a commentary without a title is called."""
    return each.by or hosts.host_of(each.url).name or each.url
