"""Prose about a few papers, each with a block of labelled addresses under its name → Imported.

A method CVPR2021
  • 论文地址:https://arxiv.org/pdf/2105.00001.pdf
  • 开源地址:https://github.com/someone/something
  • 某某精读:https://www.bilibili.com/video/BV1xx/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist import hosts
from readinglist.importers import clean, labels, markdown
from readinglist.importers.strays import strays
from readinglist.importers.venues import WITH_YEAR, Stated, either, stated_by_headings, stated_by_title
from readinglist.model import Commentary, Draft, Imported, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line

BULLET = r"\s*(?:[•·●◦▪*+-]|\d{1,2}[.)、])?\s*"
LABELLED = re.compile(
    rf"{BULLET}(?P<label>[^:：\[\]()]{{1,30}}?)\s*[:：]\s*(?P<rest>.*https?://.*)", re.IGNORECASE
)
LINKED = re.compile(rf"{BULLET}\[(?P<label>[^\[\]]{{1,30}})\]\((?P<rest>https?://.*)\)\s*")
"""A line that is a label and an address, with a colon between or as a Markdown link."""
SUBJECT = re.compile(r"(?:均属于|都属于|研究方向|所属领域|主题|topic|subject)\s*[:：]\s*(.+)", re.IGNORECASE)
LONGEST_NAME = 200  # characters; what is longer is a paragraph, not a paper's name


@dataclass(frozen=True, slots=True, kw_only=True)
class _Address:
    """One labelled address."""

    line: int
    label: str
    url: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A paper's name and the labelled addresses below it."""

    name: Line
    addresses: tuple[_Address, ...]


def read(text: str) -> Imported:
    """One draft a block in which some address is a paper's."""
    lines = tuple(markdown.lines(text))
    blocks = [block for block in _blocks(lines) if any(each.kind == "paper" for each in block.addresses)]
    subjects = _subjects(lines)
    return Imported(
        drafts=tuple(_draft(block, subjects) for block in blocks),
        remarks=(*_remarks(blocks), *strays(lines, _used(blocks))),
    )


def _blocks(lines: Iterable[Line]) -> Iterator[_Block]:
    """Runs of labelled addresses, each with the short line above it as its name."""
    name: Line | None = None
    found: list[_Address] = []
    for line in lines:
        if address := _address(line):
            found.append(address)
            continue
        if name and found:
            yield _Block(name=name, addresses=tuple(found))
        name = line if len(line.text) <= LONGEST_NAME else None
        found = []
    if name and found:
        yield _Block(name=name, addresses=tuple(found))


def _address(line: Line) -> _Address | None:
    match = LABELLED.fullmatch(line.text) or LINKED.fullmatch(line.text)
    url = clean.address(match["rest"]) if match else ""
    if not match or not url or line.level:
        return None
    label = clean.words(markdown.plain(match["label"]))
    return _Address(line=line.number, label=label, url=url, kind=_kind_of(label, url))


def _kind_of(label: str, url: str) -> str:
    """By the label; one that says more than paper or code names a commentary, whatever it leads to."""
    kind = labels.kind_of(label, url)
    return kind if labels.is_label(label) or kind == "code" else "commentary"


def _draft(block: _Block, subjects: tuple[str, ...]) -> Draft:
    words = markdown.heading_words(block.name.text) or markdown.plain(
        re.sub(f"^{BULLET}", "", block.name.text)
    )
    stated = either(stated_by_title(words), _above(block))
    return Draft(
        title=clean.title(_without_venue(words)),
        line=block.name.number,
        paper_url=_first(block, "paper"),
        code_url=_first(block, "code"),
        commentary=tuple(_commentary(each) for each in block.addresses if each.kind == "commentary"),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects,
    )


def _above(block: _Block) -> Stated:
    return stated_by_headings(block.name.headings)[0]


def _subjects(lines: Iterable[Line]) -> tuple[str, ...]:
    """What the document says all its papers are about. Headings are no help: pasted code is full of them."""
    found = (SUBJECT.search(markdown.plain(line.text)) for line in lines if len(line.text) <= LONGEST_NAME)
    return next(((match[1].strip(" 。."),) for match in found if match), ())


def _first(block: _Block, kind: str) -> str:
    return next((each.url for each in block.addresses if each.kind == kind), "")


def _without_venue(words: str) -> str:
    """The name without the venue behind or in front of it."""
    match = WITH_YEAR.search(words)
    if not match:
        return words
    return f"{words[: match.start()]} {words[match.end() :]}".strip(" -|｜:：,，()（）[]【】") or words


# ── who comments ──────────────────────────────────────────────────────────────────────────────────────

DOING = r"精读|解读|讲解|解析|详解|精讲|串讲|视频|笔记|博客|文章"
BY_LABEL = re.compile(rf"(.{{1,12}}?)\s*(?:的)?(?:{DOING})")
NOBODY = re.compile(
    rf"(?:{DOING}|论文|逐段|中文|英文|官方|知乎|微信|公众号|b站|bilibili|csdn|博客园|youtube|相关|其他|更多)*",
    re.IGNORECASE,
)
"""What stands in front of 解读 without being anybody's name."""
BY_ADDRESS = re.compile(
    r"(?:www\.)?(?:cnblogs\.com|blog\.csdn\.net|medium\.com|jianshu\.com/u)/@?([A-Za-z][\w-]{2,40})/"
)
"""Hosts that put their authors' names first in the path."""


def _commentary(each: _Address) -> Commentary:
    """A commentary by its label: 某某精读 is by 某某; a blog's host may name its author."""
    return clean.commentary(each.url, each.label, by=_by_label(each.label) or _by_address(each.url))


def _by_label(label: str) -> str:
    match = BY_LABEL.fullmatch(label)
    return match[1] if match and not NOBODY.fullmatch(match[1]) else ""


def _by_address(url: str) -> str:
    parts = urlsplit(url)
    match = BY_ADDRESS.match(f"{parts.hostname}{parts.path}/")
    return match[1] if match else ""


# ── what became of it ─────────────────────────────────────────────────────────────────────────────────


def _used(blocks: Iterable[_Block]) -> set[int]:
    return {each.line for block in blocks for each in block.addresses}


def _remarks(blocks: Iterable[_Block]) -> Iterator[Remark]:
    """Of the addresses in a block, those that have no place in the list and those of an unknown host."""
    for each in (each for block in blocks for each in block.addresses):
        if each.kind == "other":
            reason = f"a link that is neither paper, code nor commentary: {each.url}"
            yield Remark(line=each.line, verb="unused", reason=reason)
        elif each.kind == "commentary" and hosts.host_of(each.url) is hosts.UNKNOWN:
            reason = f"as an article, its host being unknown: {each.url}"
            yield Remark(line=each.line, verb="kept", reason=reason)
