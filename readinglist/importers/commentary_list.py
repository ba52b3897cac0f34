"""A list of commentary with the paper below each, under headings of venues and topics → Imported.

## NeurIPS 2021
### 多模态
- [NeurIPS2021 Oral | a post about a paper](https://zhuanlan.zhihu.com/p/1)
    [【The paper's title】](https://arxiv.org/abs/2106.00001)
    [【Code】](https://github.com/someone/something)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from readinglist.identifiers import identify
from readinglist.importers import clean, labels, markdown
from readinglist.importers.strays import strays
from readinglist.importers.venues import either, stated_by_headings, stated_by_title
from readinglist.model import Commentary, Draft, Imported, Remark
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line

BULLET = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)、])\s+")
NO_HEADING = "Articles"  # the section of articles above the first heading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """One link of an entry, read."""

    line: int
    words: str
    url: str
    kind: str
    is_below: bool
    """On a line of its own, below the one that the entry begins with."""

    @property
    def is_title(self) -> bool:
        """Do its words name a paper, rather than say "paper" or "code"?"""
        return not labels.is_label(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One list item: its own line and the links on it and on the lines that go on with it."""

    head: Line
    links: tuple[_Found, ...]

    @property
    def papers(self) -> tuple[_Found, ...]:
        """The links that name papers: by their address, else by their place below the headline."""
        titled = [link for link in self.links if link.is_title and link.kind == "paper"]
        below = [link for link in self.links if link.is_title and link.is_below and link.kind != "code"]
        if len(titled) > 1 and titled[0] is self.links[0]:
            titled = titled[1:]  # the headline comments, wherever it leads
        by_title = {fold(link.words): link for link in reversed(titled or below[:1])}
        return tuple(reversed(by_title.values()))

    @property
    def commentary(self) -> tuple[_Found, ...]:
        """The links that comment: by their address, and the headline where another link names the paper."""
        first, papers = self.links[0], self.papers
        is_headline = bool(papers) and first not in papers and first.is_title
        comments = (
            link for link in self.links if link.kind == "commentary" or (link is first and is_headline)
        )
        return tuple(link for link in comments if link not in papers)


def read(text: str) -> Imported:
    """The papers with their commentary, and the articles that are about no single paper."""
    lines = tuple(markdown.lines(text))
    items = [block for block in blocks(lines) if BULLET.match(block[0].text) and _begins_with_link(block[0])]
    entries = [entry for entry in map(_entry, items) if entry.links]
    used = {line.number for block in items for line in block}
    return Imported(
        drafts=tuple(draft for entry in entries for draft in _drafts(entry)),
        remarks=(*chain.from_iterable(map(_remarks, entries)), *strays(lines, used)),
    )


# ── lines → entries ───────────────────────────────────────────────────────────────────────────────────


def blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Each list item with the lines that go on with it; every other line for itself."""
    block: list[Line] = []
    for line in lines:
        if block and _goes_on(block[0], line):
            block.append(line)
            continue
        if block:
            yield block
        block = [line]
    if block:
        yield block


def _goes_on(head: Line, line: Line) -> bool:
    """Does the line belong to the item? It is indented further, or begins with a link and no bullet."""
    if line.level or not BULLET.match(head.text):
        return False
    return line.indent > head.indent or (not BULLET.match(line.text) and _begins_with_link(line))


def _begins_with_link(line: Line) -> bool:
    """Is there nothing in front of the first link but its bullet, a date and what venue it names?"""
    before = _before_link(line)
    is_bare = not any(char.isalnum() for char in clean.NUMERIC_DATE.sub("", before))
    return is_bare or bool(stated_by_title(before).venue)


def _before_link(line: Line) -> str:
    first = next(iter(markdown.without_images(line.text)), None)
    return BULLET.sub("", line.text[: first.start] if first else line.text, count=1)


def _entry(block: list[Line]) -> _Entry:
    found = (_found(line, link, block[0]) for line in block for link in markdown.without_images(line.text))
    return _Entry(head=block[0], links=tuple(link for link in found if link.url))


def _found(line: Line, link: markdown.Link, head: Line) -> _Found:
    """A link; one on the first line is a commentary unless it certainly leads to a paper."""
    words, url = markdown.plain(link.text), clean.address(link.url)
    kind, is_below = labels.kind_of(words, url), line is not head
    if kind == "paper" and not is_below and not labels.is_label(words) and not labels.leads_to_paper(url):
        kind = "commentary"
    return _Found(line=line.number, words=words, url=url, kind=kind, is_below=is_below)


# ── an entry → drafts ─────────────────────────────────────────────────────────────────────────────────


def _drafts(entry: _Entry) -> Iterator[Draft]:
    """One for each paper that the entry names, else one for the article that it is."""
    above, subjects = stated_by_headings(entry.head.headings)
    stated = either(stated_by_title(markdown.plain(BULLET.sub("", entry.head.text, count=1))), above)
    for paper in entry.papers:
        yield Draft(
            title=clean.title(paper.words),
            line=entry.head.number if paper is entry.papers[0] else paper.line,
            paper_url=_address_of(paper, entry),
            code_url=next((link.url for link in _belonging_to(paper, entry) if link.kind == "code"), ""),
            commentary=_commentary(entry.commentary),
            venue=stated.venue,
            year=stated.year,
            presentation=stated.presentation,
            award=stated.award,
            topic_path=subjects,
            date=clean.day(_before_link(entry.head)),
        )
    if not entry.papers:
        yield _article(entry)


def _article(entry: _Entry) -> Draft:
    return Draft(
        title=clean.words(entry.links[0].words),
        line=entry.head.number,
        commentary=_commentary(entry.commentary or entry.links[:1]),
        section=clean.words(next(reversed(entry.head.headings), "")) or NO_HEADING,
    )


def _belonging_to(paper: _Found, entry: _Entry) -> tuple[_Found, ...]:
    """The links between this paper and the next; all of them where there is but one paper."""
    if len(entry.papers) == 1:
        return entry.links
    behind = entry.links[entry.links.index(paper) + 1 :]
    return tuple(takewhile(lambda link: link not in entry.papers, behind))


def _address_of(paper: _Found, entry: _Entry) -> str:
    """The paper's own address, else that of a link which only says "paper"; never a commentary's."""
    labelled = (link.url for link in _belonging_to(paper, entry) if link.kind == "paper")
    return paper.url if paper.kind == "paper" else next(labelled, "")


def _commentary(found: Iterable[_Found]) -> tuple[Commentary, ...]:
    return tuple(clean.commentary(link.url, link.words) for link in found)


# ── what became of it ─────────────────────────────────────────────────────────────────────────────────


def _remarks(entry: _Entry) -> Iterator[Remark]:
    for paper in entry.papers:
        yield from clean.title_remarks(paper.line, paper.words)
        if not _address_of(paper, entry):
            reason = f"the paper's address is a commentary's and was not kept: {paper.url}"
            yield Remark(line=paper.line, verb="unused", reason=reason)
    own = {identify(_address_of(paper, entry)) for paper in entry.papers}
    for link in entry.commentary:
        if identify(link.url) in own:
            reason = "the commentary's address is the paper's own: kept, but look for the right one"
            yield Remark(line=link.line, verb="kept", reason=reason)
    for link in entry.links:
        if link.kind == "other":
            reason = f"a link that is neither paper, code nor commentary: {link.url}"
            yield Remark(line=link.line, verb="unused", reason=reason)
    if not entry.papers and entry.links[0].kind != "commentary":
        yield Remark(line=entry.head.number, verb="kept", reason="as an article: nothing here names a paper")
