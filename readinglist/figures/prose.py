"""Rows of a page → those that are body text, headings included, and no part of a figure."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from readinglist.figures import boxes, columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.layout import Line
    from readinglist.figures.style import Style
    from readinglist.model import Box

HEADING = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-H]\.\d?|[IVX]{1,4}\.|\(?[a-z]\))\s+\W?[^\W\d_]{2}"
    r"|(?:abstract|introduction|references|acknowledge?ments?|appendix|conclusions?|摘\s*要|参\s*考\s*文\s*献|引\s*言)\b",
    re.IGNORECASE,
)


ADDRESS = re.compile(r"[\w}]@[\w-]+\.\w")  # of an author, below the title
WORD = re.compile(r"[^\W\d_]{4}|[\u3400-\u9fff]{2}")
PART = re.compile(r"\([a-z1-9]\)|[a-z]\)", re.IGNORECASE)  # how a caption of a part begins: (a)
LARGE = 1.35  # of the body's letters: a title, whatever it says
NOT_SMALL = 0.88  # of the body's letters have the smallest headings: small capitals
SMALLER_PT = 0.4  # than the body's letters are those of a caption of a part
LARGER_PT = 0.5  # than the body's letters are those of a heading
SAME_SIZE_PT = 0.6  # between two sizes of the body: programs round them differently
FOOTNOTE = 0.7  # of the body's letters have the smallest notes and references; a drawing's may be smaller
FILLS, FILLS_BY_TWO, FILLS_ALONE = 0.6, 0.8, 0.85  # of the column: the fewer rows, the less else they show
FULL = 0.9  # of the widest row: the row is not the last of its paragraph
FEW_WORDS = 4  # in a row; labels and cells have one to three
LETTERS = 0.6  # of the signs in running text at least; formulas and numbers have fewer
LEAST_STEP, WIDEST_STEP = 0.6, 1.2  # of letters' size, of the leading: between two rows of a paragraph
ALIKE = 0.12  # of their size may differ what the rows of one paragraph have as most of their letters
OPEN = 3  # letters' heights without a row end a paragraph
HALF = 0.5
SAME_EDGE_PT = 3  # between the beginnings of two rows of one paragraph
MOST = 0.6  # of a paragraph's rows end at its right edge
MANY = 0.8  # of a column of cells have others beside them
WORDS_IN_WRAPPED = 5  # in a row of text beside a figure; a table's cells have fewer
FEW_ROWS = 3  # of a group: its shape says little


def is_part_caption(group: Sequence[Line], style: Style) -> bool:
    """Is this group the caption of one part of a figure or table?"""
    return bool(PART.match(group[0].text)) and group[0].size < style.size - SMALLER_PT


def is_cells(group: Sequence[Line], rows: Sequence[Line], columns: Sequence[Box], area: Box) -> bool:
    """Do most rows of a small group share their line with other words of the same column?"""
    if len(group) > FEW_ROWS and _is_justified(group):
        return False
    accompanied = sum(_has_mate(row, rows, columns, area) for row in group)
    return accompanied >= (MANY if len(group) > FEW_ROWS else HALF) * len(group)


def _is_justified(group: Sequence[Line]) -> bool:
    right = max(row.box.x1 for row in group)
    return sum(right - row.box.x1 < SAME_EDGE_PT for row in group) >= MOST * len(group)


def _has_mate(row: Line, rows: Sequence[Line], among: Sequence[Box], area: Box) -> bool:
    column = columns.around(row.box, among, area)
    if column is area:
        return False
    return any(
        other is not row
        and column.x0 - columns.BEYOND_PT <= other.box.x0
        and other.box.x1 <= column.x1 + columns.BEYOND_PT
        and boxes.overlap_x(other.box, row.box) < 0
        and columns.is_beside(other.box, row.box)
        for other in rows
    )


def paragraphs(rows: Sequence[Line], skip: set[int], style: Style) -> list[list[int]]:
    """The rows, but for those to skip, as groups that were set as one: same letters, even steps."""
    groups: list[list[int]] = []
    open_groups: list[list[int]] = []
    for index, row in enumerate(rows):
        if index in skip:
            continue
        open_groups = [
            group for group in open_groups if row.box.y1 - rows[group[-1]].box.y1 < OPEN * row.size
        ]
        group = next((group for group in open_groups if _continues(rows[group[-1]], row, style)), None)
        if group is None:
            group = []
            groups.append(group)
            open_groups.append(group)
        group.append(index)
    return groups


def _continues(last: Line, row: Line, style: Style) -> bool:
    step = row.box.y1 - last.box.y1
    widest = WIDEST_STEP * style.leading * max(row.size, last.size) / style.size
    if not LEAST_STEP * row.size < step < widest or abs(row.size - last.size) > ALIKE * row.size:
        return False
    shared = boxes.overlap_x(last.box, row.box)
    return shared > HALF * min(boxes.width(last.box), boxes.width(row.box))


def is_prose(group: Sequence[Line], style: Style, column: float) -> bool:
    """Is this group a paragraph of running text, by its shape and its words?"""
    widest = max(boxes.width(row.box) for row in group)
    if len(group) == 1 and not _is_lone_line(group[0], style, column):
        return False
    if _words(group) < FEW_WORDS * len(group) or _letters(group) < LETTERS:
        return False
    if len(group) == 1:
        return True
    if _is_wrapped(group, style):
        return True
    full = sum(boxes.width(row.box) > FULL * widest for row in group)
    left = max(Counter(round(row.box.x0 / SAME_EDGE_PT) for row in group).values())
    shaped = min(full, left) >= HALF * (len(group) - 1)
    fills = widest > (FILLS if len(group) > 2 else FILLS_BY_TWO) * column
    return shaped and fills and group[0].size > FOOTNOTE * style.size


def _is_wrapped(group: Sequence[Line], style: Style) -> bool:
    """Does the group run beside a figure: narrow, in part at least, but justified, in the body's letters?"""
    edges = Counter(round(row.box.x1 / SAME_EDGE_PT) for row in group).most_common(2)
    left = Counter(round(row.box.x0 / SAME_EDGE_PT) for row in group).most_common(1)[0][1]
    return (
        len(group) > FEW_ROWS
        and sum(count for _, count in edges) >= MOST * len(group)
        and left >= MOST * len(group)
        and all(is_of_body(row, style) for row in group)
        and _words(group) >= WORDS_IN_WRAPPED * len(group)
    )


def _is_lone_line(row: Line, style: Style, column: float) -> bool:
    return is_of_body(row, style) and boxes.width(row.box) > FILLS_ALONE * column


def is_of_body(row: Line, style: Style) -> bool:
    """Is the row set in the letters of the body?"""
    return abs(row.size - style.size) < SAME_SIZE_PT and row.font in style.fonts


def is_heading(row: Line, style: Style) -> bool:
    """Is the row a heading, or of the authors' addresses, by its letters and its beginning?"""
    if row.size > LARGE * style.size and WORD.search(row.text) and " " in row.text.strip():
        return True  # a single large word is more often the label of an axis
    if ADDRESS.search(row.text):
        return True
    distinct = row.bold or row.size > style.size + LARGER_PT or row.text.isupper()
    return distinct and row.size > NOT_SMALL * style.size and bool(HEADING.match(row.text))


def _words(group: Sequence[Line]) -> float:
    text = " ".join(row.text for row in group)
    han = 0 if text.isascii() else len(re.findall("[\u3400-\u9fff]", text))
    return len(re.findall(r"[^\W\d_]{2,}", text)) + han / 2.5


def _letters(group: Sequence[Line]) -> float:
    text = "".join(row.text for row in group).replace(" ", "")
    return sum(map(str.isalpha, text)) / max(1, len(text))
