"""Topics, tags and keywords: the same twice, one within the other, several in one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written

SEVERAL = re.compile(r"\s*[;，；、]\s*")
"""What stands between words where a comma of ASCII was meant; that one may be within a tag in quotes."""
WITHOUT_BRACKETS = re.compile(r"\s*[,;，；、]\s*")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of what sorts a paper twice, or not as it was meant."""
    del today
    wider = {topic.slug: topic.parent for topic in written.catalogue.topics if topic.parent}
    for paper in written.catalogue.papers:
        yield from _within(paper, wider, written)
        yield from _tags(paper, written)
    yield from _several(written)
    yield from _spellings(written)


def _within(paper: Paper, wider: dict[str, str], written: Written) -> Iterator[Problem]:
    for topic in paper.topics:
        above = wider.get(topic, "")
        if above in paper.topics:
            path = f"topics.{paper.topics.index(above)}"
            message = f"{topic} is already within {above}"
            hint = f"delete {above}: the page of {above} shows what its narrower topics hold"
            yield finding.of(paper.place, path, written, Fault("TOPIC_WITHIN", message, hint))


def _tags(paper: Paper, written: Written) -> Iterator[Problem]:
    for field, words in (("tags", paper.tags), ("keywords", paper.keywords)):
        first: dict[str, int] = {}
        for index, each in enumerate(words):
            if each.startswith(("#", "＃")):
                fault = Fault("TAG_SPELLING", "tags have no # in front here", f"write  {each.lstrip('#＃ ')}")
                yield finding.of(paper.place, f"{field}.{index}", written, fault)
            if first.setdefault(fold(each) or each, index) != index:
                fault = Fault("TAG_TWICE", f'"{each}" is already among the {field}', "delete one of the two")
                yield finding.of(paper.place, f"{field}.{index}", written, fault)


def _several(written: Written) -> Iterator[Problem]:
    for paper, path, words in values.tags(written.catalogue):
        field = path.partition(".")[0]
        is_bare = written.place(paper.place, path) == written.place(paper.place, field)
        parts = (WITHOUT_BRACKETS if is_bare else SEVERAL).split(words)
        if len(parts) > 1:
            hint = f"write  {field}: [{', '.join(filter(None, parts))}]"
            fault = Fault("TAG_LIST", "several words stand here in one", hint)
            yield finding.of(paper.place, path, written, fault)


def _spellings(written: Written) -> Iterator[Problem]:
    """Tags that differ from another paper's in case or punctuation alone: readers see two, pages have one."""
    first: dict[str, tuple[Paper, str]] = {}
    for paper, path, words in values.tags(written.catalogue):
        owner, usual = first.setdefault(fold(words), (paper, words))
        if path.startswith("tags") and owner is not paper and usual != words:
            fault = Fault("TAG_SPELLING", f'"{words}" is elsewhere written "{usual}"', f"write  {usual}")
            yield finding.of(paper.place, path, written, fault)
