"""Boxes → those that a box may meet, without a look at all the others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from readinglist.model import Box

LEVEL_PT = 24  # the height of a level: two lines of text


class Levels:
    """Boxes by the heights of a page that they take up."""

    def __init__(self, boxes: Iterable[Box], slack: float = 0.0) -> None:
        self._by_level: dict[int, dict[int, Box]] = defaultdict(dict)
        """By level and by number: a box stands at each level that it reaches, give or take the slack."""
        for number, box in enumerate(boxes):
            for level in range(_level(box.y0 - slack), _level(box.y1 + slack) + 1):
                self._by_level[level][number] = box

    def near(self, box: Box) -> Collection[Box]:
        """All that share a height with this box, and some more, in the order in which they were given."""
        first, last = _level(box.y0), _level(box.y1)
        if first == last:
            return self._by_level.get(first, {}).values()
        found: dict[int, Box] = {}
        for level in range(first, last + 1):
            found.update(self._by_level.get(level, {}))
        return [found[number] for number in sorted(found)]


def _level(place: float) -> int:
    return int(place // LEVEL_PT)
