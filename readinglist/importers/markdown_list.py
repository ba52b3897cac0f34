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

from readinglist.importers import arxiv_daily, clean, labels, markdown
from readinglist.importers.headline import headline, without_links
from readinglist.importers.strays import strays
from readinglist.importers.venues import (
    Stated,
    either,
    stated_by_heading,
    stated_by_headings,
    stated_by_title,
)
from readinglist.model import Draft, Imported

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line, Link
    from readinglist.model import Commentary

BULLET = re.compile(r"^\s*(?:[-*+•]\s+|\d{1,4}[.)、]\s+|\[\d{1,4}\]\s*)")
FIELD = re.compile(
    r"\W*(?:key ?words|tl;?dr|authors?|topic|session|note|解读|关键词|备注|作者|单位|简介)\W*[:：]",
    re.IGNORECASE,
)
"""A line that says something about the paper above, and is no paper's title."""
BARE = re.compile(
    r"^(\s*(?:[-*+•]\s+)?)([\w /]{2,20}?)(?:\s*[:：]\s*|\s+)<?(?:\[https?://[^\]]*\]\()?(https?://[^\s<>()]+)\)?>?\s*$"
)
"""Code: https://… stands for [Code](https://…)."""
QUOTED = re.compile(r"\s*>")
"""News and notes, never an entry."""
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
    """The line with a labelled bare address as a link; a label nobody knows is a project's."""
    return replace(line, text=BARE.sub(_as_link, line.text))


def _as_link(match: re.Match[str]) -> str:
    label = match[2] if labels.is_label(match[2]) else "project"
    return f"{match[1]}[{label}]({match[3]})"


def _items(lines: Iterable[Line]) -> Iterator[tuple[_Item, tuple[str, ...]]]:
    """Each item with the headings above it, bold lines that stand for headings among them."""
    bold: Line | None = None
    for block in _blocks(lines):
        item = _Item(lines=tuple(block))
        if bold and bold.headings != item.head.headings:
            bold = None
        if len(block) == 1 and BOLD.fullmatch(item.head.text) and not any(item.links()):
            bold = item.head
        elif not item.head.level and not QUOTED.match(item.head.text):
            yield item, (*item.head.headings, *([markdown.plain(bold.text)] if bold else []))


def _blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if block and not line.level and not block[0].level and _goes_on(block, line):
            block.append(line)
            continue
        if block:
            yield block
        block = [line]
    if block:
        yield block


def _goes_on(block: list[Line], line: Line) -> bool:
    """Does the line belong to the title above? It is indented, wrapped, or nothing but labelled links."""
    head = block[0]
    if line.indent > head.indent + 1 or FIELD.match(line.text):
        return True
    found = markdown.without_images(line.text)
    words = markdown.plain(without_links(line.text, found))
    if bool(found) and all(map(_is_labelled, found)) and not any(char.isalnum() for char in words):
        return True
    is_wrapped = (
        line.number == block[-1].number + 1 and BULLET.match(head.text) and not BULLET.match(line.text)
    )
    return bool(is_wrapped and not any(markdown.without_images(each.text) for each in block))


def _is_labelled(link: Link) -> bool:
    return labels.is_label(markdown.plain(link.text))


# ── an item → a draft ─────────────────────────────────────────────────────────────────────────────────


def _draft(item: _Item, headings: tuple[str, ...], whole: Stated) -> Draft | None:
    name = headline(BULLET.sub("", " ".join(line.text for line in item.lines), count=1))
    kinds = [(_kind_of(words, url), words, url) for words, url in item.links()]
    paper_url = next((url for kind, _, url in kinds if kind == "paper"), "") or name.url
    if not any(char.isalpha() for char in name.title) or not paper_url:
        return None
    commentary = (clean.commentary(url, words) for kind, words, url in kinds if kind == "commentary")
    above, subjects = stated_by_headings(headings)
    stated = either(name.stated, above if above.venue else either(above, whole))
    day = clean.day(name.around)
    return Draft(
        title=name.title,
        line=item.head.number,
        paper_url=paper_url,
        code_url=next((url for kind, _, url in kinds if kind == "code"), ""),
        commentary=_each_once(commentary),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects,
        date=day if "-" in day else "",
    )


def _kind_of(words: str, url: str) -> str:
    """As the label says, save that a commentary's host is no paper's."""
    kind = labels.kind_of(words, url)
    if kind == "paper" and not labels.leads_to_paper(url) and labels.kind_of("?", url) != "paper":
        return labels.kind_of("?", url)
    return kind


def _each_once(commentary: Iterable[Commentary]) -> tuple[Commentary, ...]:
    return tuple({each.url: each for each in commentary}.values())
