"""Rows of a document → which of them begin a caption, and which only mention a figure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from readinglist.figures import boxes, labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.labels import Label
    from readinglist.figures.layout import Line
    from readinglist.figures.style import Style

SEPARATORS = {"": 0.0, ":": 3.0, "|": 3.0, "：": 3.0}  # a sentence may well end "in Fig. 4.", but not so
OTHER_SEPARATOR = 2.0  # a full stop or a dash may be a sentence's own
BOLD, OWN_LETTERS, BEGINS = 1.0, 0.5, 1.0  # for bold, for a size or font of its own, for white above
SENTENCE, VERB, GOES_ON = (
    1.0,
    2.0,
    1.5,
)  # against: it runs on, goes on as a sentence does, or is in a paragraph
SAYS = re.compile(r"(?:进一步)?(?:给出|展示了|显示了|列出|描述了|说明了|比较了|对比了|汇总了|总结了)|所示")
ENOUGH = 2.0  # a caption shows two marks at least: a separator, a start of its own, letters of its own …
ALONE = 1.0  # a label that fills its row, as TABLE I above the table's title, mentions nothing
NEARLY_BEST = 0.5  # of two rows with one label, the one with clearly fewer marks is a mention
SHORT = 20  # letters; a Chinese sentence about a figure fills its line
USUAL_SHARE = 0.25  # of a document's labels that are written alike make that its habit
SMALLER_PT = 0.35  # than the body are letters of their own


def of(rows_by_page: Sequence[Sequence[Line]], style: Style) -> list[set[int]]:
    """For each page, which of its rows begin a caption."""
    found = [
        (page, index, label)
        for page, rows in enumerate(rows_by_page)
        for index, row in enumerate(rows)
        if (label := labels.parse(row.text))
    ]
    habits = Counter(_habit(label) for _, _, label in found)
    usual = {habit for habit, count in habits.items() if count > USUAL_SHARE * len(found)}
    weights = [
        _weight(rows_by_page[page], index, label, style) + (_habit(label) in usual)
        for page, index, label in found
    ]
    best: dict[tuple[str, str], float] = defaultdict(float)
    for (_, _, label), weight in zip(found, weights, strict=True):
        best[label.kind, label.number] = max(best[label.kind, label.number], weight)
    begun: list[set[int]] = [set() for _ in rows_by_page]
    for (page, index, label), weight in zip(found, weights, strict=True):
        if weight >= max(ENOUGH, best[label.kind, label.number] - NEARLY_BEST):
            begun[page].add(index)
    return begun


def _habit(label: Label) -> tuple[str, str, str]:
    return label.kind, label.word, label.separator


def _weight(rows: Sequence[Line], index: int, label: Label, style: Style) -> float:
    """How many marks of a caption the row shows."""
    row, before = rows[index], above(rows, index, style.leading)
    weight = SEPARATORS.get(label.separator, OTHER_SEPARATOR) + BOLD * row.bold
    weight += OWN_LETTERS * ((row.size < style.size - SMALLER_PT) + (row.font not in style.fonts))
    weight += ALONE * (not label.rest)
    if label.runs_on and len(row.text) > SHORT:
        weight -= SENTENCE
    if SAYS.match(label.rest) or (not label.separator and label.rest[:1].islower()):
        weight -= VERB
    if before is None:
        return weight + BEGINS
    alike = abs(before.size - row.size) < SMALLER_PT and before.font == row.font
    return weight - GOES_ON * alike


def above(rows: Sequence[Line], index: int, leading: float) -> Line | None:
    """The row right above, where it is as near as rows of one paragraph are."""
    row = rows[index]
    for other in reversed(rows[max(0, index - 12) : index]):
        step = row.box.y1 - other.box.y1
        near = 0.5 * row.size < step < 1.25 * leading
        if near and boxes.overlap_x(row.box, other.box) > 0.3 * boxes.width(row.box):
            return other
    return None
