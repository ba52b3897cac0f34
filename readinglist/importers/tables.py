"""Lines of Markdown → rows of tables, each cell under the name of its column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.importers import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.importers.markdown import Line

UNNAMED = ""  # the key of a column that holds none of what is known here
RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
"""The line of dashes below a table's header."""

COLUMNS = {
    "date": re.compile(
        r"(?:publish(?:ed)?|update[ds]?|release)? ?(?:date|time|day)|日期|时间|发[表布](?:时间|日期)"
    ),
    "venue": re.compile(r"venue|conf(?:erence)?|publication|pub|journal|published in|会议|期刊|发表于|来源"),
    "comment": re.compile(r"comments?|remarks?|备注|说明"),
    "year": re.compile(r"year|年份?"),
    "title": re.compile(
        r"(?:paper |article )?(?:title|name)s?|(?:论文)?(?:名称?|名字|标题|题目)|papers?|论文"
    ),
    "authors": re.compile(r"authors?|(?:first|1st) author|作者"),
    "paper": re.compile(
        r"papers?|(?:paper )?(?:pdf|link|url|arxiv|arxiv id|id)s?|论文|(?:论文)?(?:链接|地址)|paper link"
    ),
    "code": re.compile(
        r"(?:source )?codes?(?: link)?|github|repo(?:sitory)?|implementation|代码(?:链接|地址)?|源码|开源"
    ),
    "links": re.compile(r"links?|urls?|resources?|链接|资源"),
    "abstract": re.compile(r"abstract|summary|tl;?dr|摘要|总结|简介"),
    "commentary": re.compile(
        r"commentary|blogs?|notes?|interpretations?|解读|讲解|笔记|解析|博客|视频|videos?"
    ),
    "topics": re.compile(r"topics?|tasks?|categor(?:y|ies)|keywords?|主题|类别|方向|任务"),
}
"""What a column holds, by the words at its head; the first that fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table whose columns are known."""

    line: Line
    cells: tuple[tuple[str, str], ...]
    """Pairs of a key of COLUMNS, or UNNAMED, and what stands in that column."""

    def __getitem__(self, column: str) -> str:
        return dict(self.cells).get(column, "")


def rows(lines: Iterable[Line]) -> Iterator[Row]:
    """The rows of every table in which some column names papers."""
    columns: tuple[str, ...] = ()
    row: Line | None = None
    for line in lines:
        if row and "|" in line.text and RULE.fullmatch(line.text.strip()):
            columns = _columns(row.text)  # what looked like a row was the header of another table
            row = None
            continue
        if row and columns:
            yield Row(line=row, cells=tuple(_cells(row.text, columns)))
        row = line if "|" in line.text and not line.level else None
        columns = columns if row else ()
    if row and columns:
        yield Row(line=row, cells=tuple(_cells(row.text, columns)))


def _columns(header: str) -> tuple[str, ...]:
    """A key for each column, or nothing where the table is not about papers. No key is given twice."""
    found: list[str] = []
    for cell in markdown.cells(header):
        words = re.sub(r"[^\w ;]+", " ", markdown.plain(cell)).strip().casefold()
        kinds = (kind for kind, pattern in COLUMNS.items() if pattern.fullmatch(words) and kind not in found)
        found.append(next(kinds, UNNAMED))
    if "title" not in found and "paper" in found:
        found[found.index("paper")] = "title"
    return tuple(found) if "title" in found else ()


def _cells(row: str, columns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The row's cells by column; cells too many belong to the column of words that a stray bar cut in two."""
    cells = markdown.cells(row)
    surplus = len(cells) - len(columns)
    if surplus > 0:
        cut = columns.index("abstract" if "abstract" in columns else "title")
        cells[cut : cut + surplus + 1] = ["|".join(cells[cut : cut + surplus + 1])]
    yield from zip(columns, cells, strict=False)
