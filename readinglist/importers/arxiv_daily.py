"""Tables of new papers under headings of topics, as scripts write them daily → Imported.

## Depth estimation
|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2024-05-01**|**A title**|Somebody et.al.|[2405.00001](http://arxiv.org/abs/2405.00001)|**[link](https://…)**|
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.importers import clean, labels, markdown, tables
from readinglist.importers.strays import strays
from readinglist.importers.tables import UNNAMED
from readinglist.importers.venues import Stated, either, spelt, stated_by_headings, stated_by_title, to_year
from readinglist.model import Draft, Imported, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.importers.tables import Row
    from readinglist.model import Commentary

ET_AL = re.compile(r"[,\s]*\bet\.?\s*al\.?\s*$|\s*等$", re.IGNORECASE)
BOLD = re.compile(r"\W*(?:\d{1,3}[.)]\s*)?\*\*(.+?)\*\*")
"""1) **A title** - and what it is about."""
NOT_ACCEPTED = re.compile(r"submitted|under review|in submission|preprint|投稿", re.IGNORECASE)
ARXIV_NUMBER = re.compile(r"(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.])")


def read(text: str) -> Imported:
    """One draft a row."""
    lines = tuple(markdown.lines(text))
    rows = tuple(tables.rows(lines))
    pairs = [(row, _draft(row)) for row in rows]
    told = chain.from_iterable(_remarks(row, draft) for row, draft in pairs)
    outside = strays(lines, {row.line.number for row in rows})
    return Imported(
        drafts=tuple(draft for _, draft in pairs if draft.title), remarks=(*told, *_abstracts(rows), *outside)
    )


def _draft(row: Row) -> Draft:
    above, subjects = stated_by_headings(row.line.headings)
    stated = either(_stated(row), above)
    return Draft(
        title=clean.title(_title(row)),
        line=row.line.number,
        paper_url=_paper_url(row),
        code_url=_code_url(row),
        commentary=tuple(_commentary(row)),
        venue=stated.venue,
        year=stated.year,
        presentation=stated.presentation,
        award=stated.award,
        topic_path=subjects or tuple(filter(None, [markdown.plain(row["topics"])])),
        date=clean.day(markdown.plain(row["date"])),
        authors=_authors(row),
    )


def _title(row: Row) -> str:
    """The words of the link that names the paper, else what is bold, else the first line with words."""
    titled = (words for words, _ in _links(row, "paper", "title") if not labels.is_label(words))
    bold = BOLD.match(row["title"])
    parts = (markdown.plain(part) for part in re.split(r"<br\s*/?>", row["title"]))
    first = markdown.plain(bold[1]) if bold else next((words for words in parts if words), "")
    return next(titled, first)


def _links(row: Row, *columns: str) -> Iterator[tuple[str, str]]:
    """Words and address of every link in these columns, taken in turn; a bare address counts as one."""
    for cell in (cell for column in columns for name, cell in row.cells if name == column):
        found = markdown.without_images(cell)
        yield from ((markdown.plain(link.text), url) for link in found if (url := clean.address(link.url)))
        if not found and (url := clean.address(cell)):
            yield "", url


def _paper_url(row: Row) -> str:
    """The paper's address: surely one, else what is called so or the title's own; or made from its number."""
    found = list(_links(row, "paper", "title", "links", UNNAMED))
    sure = (url for _, url in found if labels.leads_to_paper(url))
    called = (url for words, url in found if labels.kind_of(words, url) == "paper")
    own = (url for words, url in _links(row, "title") if not labels.is_label(words))
    number = ARXIV_NUMBER.search(markdown.plain(row["paper"]))
    made = f"https://arxiv.org/abs/{number[1]}" if number else ""
    return next(chain(sure, called), "") or made or next(own, "")


def _code_url(row: Row) -> str:
    """What the column of code holds, unless it says that it is something else; or a repository beside."""
    own = (url for words, url in _links(row, "code") if labels.kind_of(words, url) != "other")
    beside = (url for words, url in _links(row, "title", "paper") if labels.kind_of(words, url) == "code")
    linked = (url for _, url in _links(row, "links", UNNAMED) if labels.kind_of("?", url) == "code")
    return next(chain(own, (url for url in beside if url != _paper_url(row)), linked), "")


def _commentary(row: Row) -> Iterator[Commentary]:
    beside = (
        (words, url)
        for words, url in _links(row, "title", "paper", "links", UNNAMED)
        if labels.kind_of(words, url) == "commentary" and url != _paper_url(row)
    )
    yield from (clean.commentary(url, words) for words, url in chain(_links(row, "commentary"), beside))


def _stated(row: Row) -> Stated:
    """What the columns of venue and year say; whether "Blog" is a venue, the vocabulary decides."""
    words = markdown.plain(row["venue"]).strip("-–—/ ")
    said = stated_by_title(words)
    venue, year = names.split_year(words)
    if not words and not NOT_ACCEPTED.search(row["comment"]):
        return stated_by_title(markdown.plain(row["comment"]))
    return Stated(
        venue=said.venue or spelt(venue),
        year=said.year or year or to_year(markdown.plain(row["year"])),
        presentation=said.presentation,
        award=said.award,
    )


def _authors(row: Row) -> tuple[str, ...]:
    """The names, and "et al." where the list cut them short."""
    printed = markdown.plain(row["authors"])
    found = (clean.words(name) for name in re.split(r"[,;，、；]| and ", ET_AL.sub("", printed)))
    names = [name for name in found if name]
    return tuple([*names, "et al."] if names and ET_AL.search(printed) else names)


def _abstracts(rows: tuple[Row, ...]) -> Iterator[Remark]:
    """One remark for all summaries left out."""
    with_one = [row for row in rows if row["abstract"]]
    if with_one:
        reason = f"{len(with_one)} summaries from here on: the list holds facts only"
        yield Remark(line=with_one[0].line.number, verb="unused", reason=reason)


def _remarks(row: Row, draft: Draft) -> Iterator[Remark]:
    number = row.line.number
    if not draft.title:
        yield Remark(line=number, verb="unused", reason="a row without a title")
        return
    yield from clean.title_remarks(number, _title(row))
    if row["date"] and not draft.date:
        yield Remark(line=number, verb="unused", reason=f"no date: {markdown.plain(row['date'])}")
