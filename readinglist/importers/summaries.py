"""Machine-written summaries with numbered fields → Imported: the facts, never the summaries.

# Paper:1     题目的译文
#### 1. Title:
The title
#### 2. Authors:
Ada Lovelace, Charles Babbage
#### 5. Paper: https://arxiv.org/abs/2305.00001  Github: None
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.importers import clean, markdown
from readinglist.importers.strays import strays
from readinglist.importers.venues import Stated, stated_by_heading, stated_by_title
from readinglist.model import Draft, Imported, Remark
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGIN = re.compile(r"[#\s*]*(?:paper|论文)\s*[:：]?\s*\d+\s*[:：.、]?\s*(.*?)[\s*]*", re.IGNORECASE)
FIELD = re.compile(
    r"[#\s*-]*\d{1,2}\s*[.、)]\s*\**\s*(?P<name>[^:：*]{1,40}?)\s*\**\s*[:：]\s*\**\s*(?P<value>.*)"
)
FIELDS = {
    "title": re.compile(r"(?:paper )?title|标题|题目|论文(?:标题|题目|名称)", re.IGNORECASE),
    "authors": re.compile(r"authors?|作者", re.IGNORECASE),
    "affiliation": re.compile(r"affiliations?|institutions?|单位|机构|作者单位", re.IGNORECASE),
    "keywords": re.compile(r"key ?words?|关键词|关键字", re.IGNORECASE),
    "links": re.compile(r"papers?|urls?|links?|code|github|论文链接|链接|论文地址", re.IGNORECASE),
}
"""Fields that hold facts, by their names; what stands under any other is a summary."""
PAPER_LINK = re.compile(r"(?:paper|url|link|论文|链接)[^:：]*[:：]\s*(?P<url>\S+)", re.IGNORECASE)
CODE_LINK = re.compile(r"(?:github|code|代码|源码)[^:：]*[:：]\s*(?P<url>\S+)", re.IGNORECASE)
FIRST_AUTHOR = re.compile(
    r"\s*(?:第一作者|一作|通讯作者|first author|the first author)(?:单位)?\s*[:：]\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Summary:
    """One paper's block, its fields sorted."""

    line: int
    title_zh: str
    fields: tuple[tuple[str, int, str], ...]
    """A key of FIELDS or "", the line, and the words."""

    def words(self, key: str) -> str:
        return " ".join(words for name, _, words in self.fields if name == key).strip()

    def line_of(self, key: str) -> int:
        return next((line for name, line, _ in self.fields if name == key), self.line)


def read(text: str) -> Imported:
    """One draft a block that has a title."""
    stated = _stated(text)
    found = [summary for summary in _summaries(text) if summary.words("title")]
    told = [remark for summary in found for remark in _remarks(summary, stated)]
    used = {line for summary in found for _, line, _ in summary.fields}
    return Imported(
        drafts=tuple(_draft(summary, stated) for summary in found),
        remarks=(*told, *strays(markdown.lines(text), used)),
    )


def _stated(text: str) -> Stated:
    """The venue and year that the document's own title names: "CVPR2023 summaries"."""
    title = markdown.title_of(text)
    return stated_by_title(title) if stated_by_title(title).venue else stated_by_heading(title)


def _summaries(text: str) -> Iterator[_Summary]:
    """The blocks, from one "Paper: n" to the next."""
    begun: re.Match[str] | None = None
    number = 0
    fields: list[tuple[str, int, str]] = []
    for line in markdown.lines(text):
        words = one_line(line.text)
        if match := BEGIN.fullmatch(words):
            if begun:
                yield _summary(begun, number, fields)
            begun, number, fields = match, line.number, []
        elif field := FIELD.fullmatch(words):
            fields.append((_key(field["name"]), line.number, _value(field)))
        elif fields:
            fields.append((fields[-1][0] if not line.level else "", line.number, markdown.plain(line.text)))
    if begun:
        yield _summary(begun, number, fields)


def _summary(begun: re.Match[str], number: int, fields: list[tuple[str, int, str]]) -> _Summary:
    return _Summary(line=number, title_zh=clean.words(markdown.plain(begun[1])), fields=tuple(fields))


def _key(name: str) -> str:
    return next((key for key, pattern in FIELDS.items() if pattern.fullmatch(name.strip())), "")


def _value(field: re.Match[str]) -> str:
    """A field's words; the name of a field of links says what the first of them is."""
    named = f"{field['name']}: " if _key(field["name"]) == "links" else ""
    return markdown.plain(named + field["value"])


def _draft(summary: _Summary, stated: Stated) -> Draft:
    authors = _names(summary.words("authors"))
    return Draft(
        title=clean.title(summary.words("title")),
        title_zh=summary.title_zh,
        line=summary.line,
        paper_url=_link(PAPER_LINK, summary),
        code_url=_link(CODE_LINK, summary),
        venue=stated.venue,
        year=stated.year,
        authors=authors,
        affiliations=_affiliations(summary.words("affiliation"), authors),
        keywords=_names(summary.words("keywords")),
    )


def _link(pattern: re.Pattern[str], summary: _Summary) -> str:
    """The first address behind this label; "None" is none."""
    found = (clean.address(match["url"]) for match in pattern.finditer(summary.words("links")))
    return next((url for url in found if url), "")


def _names(printed: str) -> tuple[str, ...]:
    names = (clean.words(name).strip(" .*") for name in re.split(r"[,;，、；]| and ", printed))
    return tuple(dict.fromkeys(name for name in names if name))


def _affiliations(printed: str, authors: tuple[str, ...]) -> tuple[str, ...]:
    """Where the authors work, without the label and the name that such summaries put in front."""
    return tuple(name for name in _names(FIRST_AUTHOR.sub("", printed)) if name not in authors)


def _remarks(summary: _Summary, stated: Stated) -> Iterator[Remark]:
    url = _link(PAPER_LINK, summary)
    venue, year = clean.venue_in(url)
    if venue and (venue, year) != (stated.venue, stated.year) and stated.venue:
        said = f"{venue} {year}, the list {stated.venue} {stated.year}"
        reason = f"the address says {said}: kept the address as it stands and the list's venue, {url}"
        yield Remark(line=summary.line_of("links"), verb="kept", reason=reason)
    if any(not name for name, _, _ in summary.fields):
        yield Remark(
            line=summary.line,
            verb="unused",
            reason="its summary: the list holds facts only",
        )
