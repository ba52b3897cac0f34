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
from typing import TYPE_CHECKING

from readinglist import hosts
from readinglist.identifiers import identify
from readinglist.importers import clean, labels, markdown
from readinglist.importers.venues import Stated, either, stated_by_headings, stated_by_title
from readinglist.model import Commentary, Draft, Imported, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line

BULLET = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)、])\s+")
DECORATION = re.compile(r"[\s*_~【\[(（《|｜:：>🔥⭐✨🌟👉]*")
"""What may stand between a bullet and the link that the item begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """One link of an entry, read."""

    line: int
    words: str
    url: str
    kind: str
    is_below: bool
    """On a line of its own, below the one that the entry begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One list item: its own line and the lines that go on with it."""

    head: Line
    links: tuple[_Found, ...]

    def of(self, kind: str) -> tuple[_Found, ...]:
        return tuple(link for link in self.links if link.kind == kind)


def read(text: str) -> Imported:
    """The papers with their commentary, and the articles that are about no single paper."""
    drafts: list[Draft] = []
    remarks: list[Remark] = []
    for block in _blocks(markdown.lines(text)):
        entry = _entry(block)
        if not entry.links:
            continue
        if not _begins_with_link(block[0].text):
            remarks.append(Remark(line=block[0].number, verb="unused", reason="a link in running text"))
            continue
        draft = _draft(entry)
        drafts.append(draft)
        remarks.extend(_remarks(entry, draft))
    return Imported(drafts=tuple(drafts), remarks=tuple(remarks))


# ── lines → entries ───────────────────────────────────────────────────────────────────────────────────


def _blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
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
    is_item = bool(BULLET.match(line.text))
    return line.indent > head.indent or (not is_item and _begins_with_link(line.text))


def _begins_with_link(text: str) -> bool:
    """Is there nothing in front of the first link but its bullet and what venue it names?"""
    first = next(iter(markdown.without_images(text)), None)
    before = BULLET.sub("", text[: first.start], count=1) if first else text
    return bool(DECORATION.fullmatch(before) or stated_by_title(before).venue)


def _entry(block: list[Line]) -> _Entry:
    found = (_found(line, link, block[0]) for line in block for link in markdown.without_images(line.text))
    return _Entry(head=block[0], links=tuple(link for link in found if link.url))


def _found(line: Line, link: markdown.Link, head: Line) -> _Found:
    words, url = markdown.plain(link.text), clean.address(link.url)
    kind = labels.kind_of(words, url)
    return _Found(line=line.number, words=words, url=url, kind=kind, is_below=line.number != head.number)


# ── an entry → a draft ────────────────────────────────────────────────────────────────────────────────


def _draft(entry: _Entry) -> Draft:
    paper = _paper_of(entry)
    commentary = tuple(link for link in _commentary_of(entry) if link is not paper)
    above, subjects = stated_by_headings(entry.head.headings)
    stated = either(stated_by_title(_headline(entry)), above)
    if paper is None:
        return _article(entry, commentary, stated)
    return Draft(
        title=clean.title(paper.words),
        line=entry.head.number,
        paper_url=_address_of(paper, entry),
        code_url=next((link.url for link in entry.of("code")), ""),
        commentary=tuple(_commentary(link) for link in commentary),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects,
    )


def _article(entry: _Entry, links: tuple[_Found, ...], stated: Stated) -> Draft:
    first = entry.links[0]
    return Draft(
        title=clean.words(first.words),
        line=entry.head.number,
        commentary=tuple(_commentary(link) for link in links or (first,)),
        section=next(reversed(entry.head.headings), ""),
        year=stated.year,
    )


def _headline(entry: _Entry) -> str:
    """What stands on the entry's first line, which names the venue more closely than the heading."""
    return markdown.plain(BULLET.sub("", entry.head.text, count=1))


def _paper_of(entry: _Entry) -> _Found | None:
    """The link that names the paper: by its address, else by its place below the headline."""
    titled = [link for link in entry.links if not labels.is_label(link.words)]
    papers = [link for link in titled if link.kind == "paper"]
    below = [link for link in titled if link.is_below and link.kind != "code"]
    is_headed_by_paper = bool(entry.links and entry.links[0].kind == "paper")
    if papers and not (is_headed_by_paper and len(papers) > 1):
        return papers[0]
    return next(iter([*papers[1:], *papers, *below]), None)


def _address_of(paper: _Found, entry: _Entry) -> str:
    """The paper's own address, else that of a link which only says "paper"; never a commentary's."""
    others = (link.url for link in entry.of("paper"))
    return paper.url if paper.kind == "paper" else next(others, "")


def _commentary_of(entry: _Entry) -> tuple[_Found, ...]:
    """The links that comment: by their address, and the headline where another link names the paper."""
    first = entry.links[0]
    is_headline = first.kind == "paper" and _paper_of(entry) is not first and not labels.is_label(first.words)
    return tuple(link for link in entry.links if link.kind == "commentary" or (link is first and is_headline))


def _commentary(link: _Found) -> Commentary:
    return clean.commentary(link.url, link.words)


# ── what became of it ─────────────────────────────────────────────────────────────────────────────────


def _remarks(entry: _Entry, draft: Draft) -> Iterator[Remark]:
    paper = _paper_of(entry)
    if paper and not draft.paper_url:
        reason = f"the paper's address is a commentary's and was not kept: {paper.url}"
        yield Remark(line=paper.line, verb="unused", reason=reason)
    if paper and paper.words != draft.title:
        yield from clean.title_remarks(paper.line, paper.words)
    own = {identify(draft.paper_url)} if draft.paper_url else set()
    for each in draft.commentary:
        if identify(each.url) in own:
            reason = "the commentary's address is the paper's own: kept, but look for the right one"
            yield Remark(line=draft.line, verb="kept", reason=reason)
    for link in entry.of("other"):
        yield Remark(
            line=link.line,
            verb="unused",
            reason=f"a link that is neither paper, code nor commentary: {link.url}",
        )
    if draft.section and not hosts.is_commentary(draft.commentary[0].url):
        yield Remark(line=draft.line, verb="kept", reason="as an article: nothing here names a paper")
