"""Abstracts and summaries that were copied with their HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Text, Written

TAG = re.compile(
    r"</?(?:jats:\w+|p|br|b|i|em|strong|su[bp]|span|div|a|img|svg|script|style|iframe)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
"""Elements that pages have around abstracts, and those that strangers try; not `<eos>` or `a < b`."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of elements of HTML, which readers would see as they are written."""
    del today
    for paper in written.catalogue.papers:
        for path, words in _texts(paper):
            if tag := next((match[0] for _, text in words.by_language if (match := TAG.search(text))), ""):
                place = written.place(paper.place, path)
                message = f"readers will see {tag} as it is written"
                yield finding.at(place, written, "TEXT_HTML", message, f"delete  {tag}  and others like it")


def _texts(paper: Paper) -> Iterator[tuple[str, Text]]:
    yield "abstract", paper.abstract
    yield "tldr", paper.tldr
    yield from ((f"summary.{section.kind}", section.words) for section in paper.summary)
