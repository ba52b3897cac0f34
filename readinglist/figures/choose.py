"""A paper's figures → their numbers, the one that shows best what the paper is about first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.layout import Layout
    from readinglist.model import Region

WORDS = (
    (re.compile(r"overview|framework|architecture|pipeline|overall|框架|架构|总体|整体", re.IGNORECASE), 3.0),
    (
        re.compile(
            r"structure|diagram|illustration|our (?:method|approach|model)|proposed|结构|流程|示意",
            re.IGNORECASE,
        ),
        1.5,
    ),
    (
        re.compile(r"results?|accuracy|error|comparisons?|performance|curves?|ablation|vs\.", re.IGNORECASE),
        -1.5,
    ),
)


def rank(regions: Sequence[Region], pages: Sequence[Layout]) -> tuple[str, ...]:
    """Numbers of the figures, the best key figure first."""
    figures = [region for region in regions if region.kind == "figure"]
    return tuple(dict.fromkeys(r.number for r in sorted(figures, key=lambda r: -_weight(r, figures, pages))))


def _weight(region: Region, figures: Sequence[Region], pages: Sequence[Layout]) -> float:
    first = region.caption[:120]
    words = sum(weight for pattern, weight in WORDS if pattern.search(first))
    return words - 0.4 * figures.index(region) - region.page / len(pages)
