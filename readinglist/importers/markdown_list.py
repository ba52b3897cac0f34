"""A list of papers in whatever Markdown, tables included → Imported.

## Segmentation
- **[Keel]** A title [[paper](https://arxiv.org/abs/2106.00001)] [[code](https://github.com/a/b)]
- [A title](https://example.org/project), Somebody et al., CVPR 2021 | [github](https://github.com/a/b)
[2] A title(题目)(**Oral**)<br>
[paper](https://arxiv.org/abs/2106.00001) | [code](https://github.com/a/b)
**A title**
- Paper: https://arxiv.org/abs/2106.00001
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.importers import arxiv_daily, clean, labels, markdown
from readinglist.importers.strays import strays
from readinglist.importers.venues import (
    Stated,
    either,
    stated_by_heading,
    stated_by_headings,
    stated_by_title,
)
from readinglist.model import Commentary, Draft, Imported

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line, Link

BULLET = re.compile(r"\s*(?:[-*+•]\s+|\d{1,4}[.)、]\s+|\[\d{1,4}\]\s*)")
FIELD = re.compile(
    r"\W*(?:key ?words|tl;?dr|authors?|topic|session|note|解读|关键词|备注|作者|单位|简介)\W*[:：]",
    re.IGNORECASE,
)
"""A line that says something about the paper above, and is no paper's title."""
BARE = re.compile(r"^(\s*(?:[-*+•]\s+)?)([\w /]{2,20}?)\s*[:：]\s*<?(https?://[^\s<>]+)>?\s*$")
"""Code: https://… as [Code](https://…)."""
BOLD = re.compile(r"\W{0,4}(?:\*\*|__)[^*_]+(?:\*\*|__)\W*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """A title's line and the lines that go on with it."""

    lines: tuple[Line, ...]

    @property
    def head(self) -> Line:
        return self.lines[0]

    def links(self) -> Iterator[tuple[str, str]]:
        """Words and address of every link that has both."""
        for line in self.lines:
            for link in markdown.without_images(line.text):
                if (url := clean.address(link.url)) and (words := markdown.plain(link.text)):
                    yield words, url


def read(text: str) -> Imported:
    """One draft for each item that has a title and leads somewhere, and one for each row of a table."""
    tabled = arxiv_daily.read(text).drafts
    rows = {draft.line for draft in tabled}
    lines = tuple(_with_links(line) for line in markdown.lines(text) if line.number not in rows)
    whole = either(stated_by_title(markdown.title_of(text)), stated_by_heading(markdown.title_of(text)))
    pairs = [(item, draft) for item, above in _items(lines) if (draft := _draft(item, above, whole))]
    used = {line.number for item, _ in pairs for line in item.lines}
    drafts = sorted([*tabled, *(draft for _, draft in pairs)], key=lambda draft: draft.line)
    return Imported(drafts=tuple(drafts), remarks=tuple(strays(lines, used)))


# ── lines → items ─────────────────────────────────────────────────────────────────────────────────────


def _with_links(line: Line) -> Line:
    """The line with a labelled bare address as a link."""
    return replace(line, text=BARE.sub(r"\1[\2](\3)", line.text))


def _items(lines: Iterable[Line]) -> Iterator[tuple[_Item, tuple[str, ...]]]:
    """Each item with the headings above it, bold lines that stand for headings among them."""
    bold: Line | None = None
    for block in _blocks(lines):
        item = _Item(lines=tuple(block))
        if bold and bold.headings != item.head.headings:
            bold = None
        if len(block) == 1 and BOLD.fullmatch(item.head.text) and not any(item.links()):
            bold = item.head
        elif not item.head.level:
            yield item, (*item.head.headings, *([markdown.plain(bold.text)] if bold else []))


def _blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if block and not line.level and not block[0].level and _goes_on(block[0], line):
            block.append(line)
            continue
        if block:
            yield block
        block = [line]
    if block:
        yield block


def _goes_on(head: Line, line: Line) -> bool:
    """Does the line belong to the title above? It is indented further, or holds nothing but labelled links."""
    if line.indent > head.indent or FIELD.match(line.text):
        return True
    found = markdown.without_images(line.text)
    words = markdown.plain(_without_links(line.text, found))
    return bool(found) and all(map(_is_labelled, found)) and not any(char.isalnum() for char in words)


def _is_labelled(link: Link) -> bool:
    words = markdown.plain(link.text)
    return labels.is_label(words) or words.casefold() in ("video", "视频", "解读", "blog")


# ── an item → a draft ─────────────────────────────────────────────────────────────────────────────────


def _draft(item: _Item, headings: tuple[str, ...], whole: Stated) -> Draft | None:
    title, behind = _title_and_rest(item)
    kinds = [(_kind_of(words, url), words, url) for words, url in item.links()]
    paper_url = next((url for kind, words, url in kinds if kind == "paper"), "")
    commentary = tuple(clean.commentary(url, words) for kind, words, url in kinds if kind == "commentary")
    if not title or not paper_url:
        return None
    above, subjects = stated_by_headings(headings)
    stated = either(_stated(behind), above if above.venue else either(above, whole))
    return Draft(
        title=title,
        line=item.head.number,
        paper_url=paper_url,
        code_url=next((url for kind, _, url in kinds if kind == "code"), ""),
        commentary=_each_once(commentary),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects,
        date=clean.day(behind) if clean.day(behind).count("-") else "",
    )


def _kind_of(words: str, url: str) -> str:
    """As the label says, save that a commentary's host is no paper's."""
    kind = labels.kind_of(words, url)
    if kind == "paper" and not labels.leads_to_paper(url) and labels.kind_of("?", url) != "paper":
        return labels.kind_of("?", url)
    return kind


def _each_once(commentary: tuple[Commentary, ...]) -> tuple[Commentary, ...]:
    return tuple({each.url: each for each in commentary}.values())


TAG = re.compile(r"^(?:\*\*|__)?\[[^\[\]]{1,40}\](?:\*\*|__)?\s*|^\[(?:\*\*|__)[^\[\]]{1,40}(?:\*\*|__)\]\s*")
"""**[Keel]** or [**Keel**] in front of a title: the method's name."""
TRANSLATED = re.compile(r"\s*[(（][^()（）]*[\u3400-\u9fff](?:[^()（）]|[(（][^()（）]*[)）])*[)）].*$")
BEHIND_TITLE = re.compile(
    r"\s*(?:[(（]\s*(?:\W*(?:oral|spotlight|highlight|poster|best paper)\W*|[^()（）]{0,40}(?:19|20)\d\d[^()（）]{0,12})\s*[)）])\s*$"
    r"|\s+[-–—]\s+(?:19|20)\d\d[.\-/\d]*\s*$",
    re.IGNORECASE,
)


def _title_and_rest(item: _Item) -> tuple[str, str]:
    """The title, and the words behind it, which may state venue, presentation and date."""
    text = BULLET.sub("", item.head.text, count=1)
    titled = (
        link for line in item.lines for link in markdown.without_images(line.text) if _names_paper(link)
    )
    link = next(titled, None)
    before = markdown.plain(TAG.sub("", _without_links(text, markdown.without_images(text))))
    first = next(iter(markdown.without_images(text)), None)
    is_linked = bool(
        link and (first is None or not any(c.isalnum() for c in TAG.sub("", text[: first.start])))
    )
    if link and is_linked:
        return clean.title(_bare(markdown.plain(link.text))), before
    return clean.title(_bare(_until_separator(text))), before


def _names_paper(link: Link) -> bool:
    words = markdown.plain(link.text)
    is_own = clean.address(link.url) and _kind_of(words, clean.address(link.url)) in ("paper", "code")
    return bool(is_own and words and not _is_labelled(link))


def _until_separator(text: str) -> str:
    """The words in front of the first link, without the method's name."""
    first = next(iter(markdown.without_images(text)), None)
    return markdown.plain(TAG.sub("", text[: first.start] if first else text))


def _bare(words: str) -> str:
    """A title without ornaments in front and remarks behind."""
    shown = TRANSLATED.sub("", re.sub(r"^[^\w\"'“‘¿$(\[]+", "", words))
    while (shorter := BEHIND_TITLE.sub("", shown)) != shown:
        shown = shorter
    return shown.rstrip(" [(|,.:：-–—").strip()


def _without_links(text: str, found: Iterable[Link]) -> str:
    for link in sorted(found, key=lambda each: each.start, reverse=True):
        text = text[: link.start] + text[link.end :]
    return text


ENDS_IN_YEAR = re.compile(r"[A-Za-z][\w '’&/-]{1,40}?\s*(?:19|20)\d\d")


def _stated(behind: str) -> Stated:
    """What stands behind a title: a known venue anywhere, any other as the last part before a bar."""
    said = stated_by_title(behind)
    if said.venue:
        return said
    last = re.split(r"[,;，]", behind.partition("|")[0])[-1].strip(" .()（）")
    venue, year = names.split_year(last) if ENDS_IN_YEAR.fullmatch(last) else ("", 0)
    return replace(said, venue=venue, year=year)
