"""Topics that are within one another in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each circle once, at the topic that comes first by name."""
    del today
    wider = {topic.slug: topic.parent for topic in written.catalogue.topics}
    told: set[str] = set()
    for name in sorted(wider):
        circle = _circle(name, wider)
        if name in circle and told.isdisjoint(circle):
            told |= {*circle}
            way = " → ".join((*circle, circle[0]))
            place = _place(f"{written.content}/topics/{name}.md", written)
            hint = "delete the line  parent:  in the topic that is the widest"
            yield finding.at(place, written, "TOPIC_CIRCLE", f"topics are within one another: {way}", hint)


def _circle(name: str, wider: dict[str, str]) -> tuple[str, ...]:
    """The wider topics from this one on, up to the first that comes again."""
    way = [name]
    while (above := wider.get(way[-1], "")) and above not in way:
        way.append(above)
    return tuple(way) if above == name else ()


def _place(file: str, written: Written) -> Place:
    lines = enumerate(written.lines.get(file, ()), 1)
    return next((Place(file, number, 1) for number, line in lines if line.startswith("parent:")), Place(file))
