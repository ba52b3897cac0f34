"""A list of papers as headings, each with its key images and a summary below → Imported.

### depth
#### 1. [A title](https://arxiv.org/abs/2405.00001) 发表时间: 2024-05-01
![Key Image](images/2405.00001_page_1.png)
What the paper is about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.importers import clean, labels, markdown
from readinglist.importers.strays import strays
from readinglist.importers.venues import either, stated_by_headings, stated_by_title
from readinglist.model import Draft, Imported, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line, Link


def read(text: str) -> Imported:
    """One draft a heading that links to a paper; images and summaries stay where they are."""
    lines = tuple(markdown.lines(text))
    sections = list(_sections(lines))
    told = [remark for section in sections for remark in _remarks(section)]
    outside = strays(lines, {line.number for section in sections for line in section})
    return Imported(drafts=tuple(_draft(section) for section in sections), remarks=(*told, *outside))


def _sections(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Each heading that is a paper, with what stands below it until the next heading."""
    section: list[Line] = []
    for line in lines:
        if line.level:
            if section:
                yield section
            section = [line] if _title_link(line) else []
        elif section:
            section.append(line)
    if section:
        yield section


def _title_link(line: Line) -> Link | None:
    """The heading's link whose words are a title."""
    found = markdown.without_images(line.text)
    return next((link for link in found if not labels.is_label(markdown.plain(link.text))), None)


def _draft(section: list[Line]) -> Draft:
    head, *below = section
    link = _title_link(head)
    words = markdown.plain(link.text) if link else ""
    behind = markdown.plain(head.text[link.end :]) if link else ""
    above, subjects = stated_by_headings(head.headings[:-1])
    stated = either(stated_by_title(behind), above)
    found = list(_links(below))
    return Draft(
        title=clean.title(words),
        line=head.number,
        paper_url=clean.address(link.url) if link else "",
        code_url=next((url for words, url in found if labels.kind_of(words, url) == "code"), ""),
        commentary=tuple(
            clean.commentary(url, words) for words, url in found if labels.kind_of(words, url) == "commentary"
        ),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects,
        date=clean.day(behind) or _day_below(below),
    )


def _links(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        for link in markdown.without_images(line.text):
            if url := clean.address(link.url):
                yield markdown.plain(link.text), url


DATE_LABELS = ("发表时间", "发布时间", "发布日期", "日期", "时间", "published", "publish date", "date")
LONGEST_DATE_LINE = 60  # characters; what is longer is a sentence in which some date occurs


def _day_below(lines: Iterable[Line]) -> str:
    """The date on a line of its own, where the heading has none."""
    plain = (markdown.plain(line.text).strip("-*• ") for line in lines)
    dated = (
        words
        for words in plain
        if words.casefold().startswith(DATE_LABELS) and len(words) < LONGEST_DATE_LINE
    )
    return next((day for words in dated if (day := clean.day(words))), "")


def _remarks(section: list[Line]) -> Iterator[Remark]:
    head, *below = section
    link = _title_link(head)
    yield from clean.title_remarks(head.number, markdown.plain(link.text) if link else "")
    images = sum(link.is_image for line in below for link in markdown.links(line.text))
    if images:
        reason = f"its key images ({images}): figures come from the paper itself"
        yield Remark(line=head.number, verb="unused", reason=reason)
    if any(_is_prose(line) for line in below):
        yield Remark(line=head.number, verb="unused", reason="its summary: the list holds facts only")


def _is_prose(line: Line) -> bool:
    """Does the line say anything beside images, rules and links?"""
    return any(char.isalpha() for char in markdown.plain(line.text)) and not markdown.without_images(
        line.text
    )
