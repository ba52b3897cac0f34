"""A paper's figures → their numbers, the one that shows best what the paper is about first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from readinglist.figures import boxes
from readinglist.text import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readinglist.figures.layout import Layout
    from readinglist.model import Region


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


# What the beginning of a caption says about its figure, and how much that counts.
WORDS = (
    (_any_of(r"overview|framework|pipeline|overall|workflow|paradigm|框架|总体|整体|流程"), 2.5),
    (_any_of(r"architecture|our (?:\w+ )?(?:method|approach|model)|proposed|we propose|架构"), 2.0),
    (
        re.compile(r"(?:[Pp]roposed|[Oo]ur) (?:\w+ )?\w*[A-Z]\w*[A-Z]"),
        1.5,
    ),  # our new ACRN: the method's own name
    (_any_of(r"building block|structure|diagram|illustrat|schematic|concept|结构|示意|原理"), 1.5),
    (_any_of(r"procedure|produces|consists of|module|block|network|learning|模型"), 0.7),
    (_any_of(r"for example|examples? |details?|baseline|ablat|implementation|variants?|失败"), -1.0),
    (_any_of(r"visuali[sz]|samples|qualitative|feature maps|attention maps|可视化"), -1.0),
    (
        _any_of(r"results?|accurac|errors?\b|performance|curves?|trade-?off|compar|vs\.|distribution|曲线"),
        -1.5,
    ),
    (
        _any_of(r"training (?:on|curves|loss)|per-category|histogram|effects? of|impact of|statistics|统计"),
        -1.5,
    ),
)
BEGINNING = 140  # letters of a caption that say what its figure is; the rest explains parts
OF_TITLE = 1.0  # for each word of the paper's title in the caption's beginning: it names the method
MOST_OF_TITLE = 2.0
OF_INITIALS = 1.5  # for the title's initials: LIC of Line Integral Convolution is what the paper is about
ACRONYM = re.compile(r"\b[A-Z]{3,8}\b")
LATER = 0.35  # for each figure before it
LATER_PAGE = 2.0  # for the share of the paper before it
OF_PLOT = 1.5  # for a plot: nearly all its words are numbers
PLOT_NUMBERS = 0.5  # of the words in a plot at least
IN_APPENDIX = 6.0  # for a number that begins with a letter
WIDE = 0.6  # for a figure as wide as the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A figure, and how much speaks for it as the key figure."""

    region: Region
    words: float
    """What its caption says."""
    place: float
    look: float

    @property
    def weight(self) -> float:
        """All of it."""
        return self.words + self.place + self.look


def rank(regions: Sequence[Region], pages: Sequence[Layout]) -> tuple[str, ...]:
    """Numbers of the figures, the best key figure first."""
    return tuple(dict.fromkeys(each.region.number for each in weigh(regions, pages)))


def weigh(regions: Sequence[Region], pages: Sequence[Layout]) -> tuple[Weighed, ...]:
    """The figures with what speaks for each, the best key figure first."""
    written = _title(pages[0]) if pages else ""
    title, initials = _content_words(written), _initials(written)
    figures = (region for region in regions if region.kind == "figure")
    weighed = [
        Weighed(
            region=region,
            words=_of_words(region, title, initials),
            place=_of_place(region, place, pages),
            look=_of_look(region, pages),
        )
        for place, region in enumerate(figures)
    ]
    return tuple(sorted(weighed, key=lambda each: -each.weight))


def _of_words(region: Region, title: frozenset[str], initials: frozenset[str]) -> float:
    beginning = region.caption[:BEGINNING]
    shared = len(title & _content_words(beginning))
    said = sum(weight for pattern, weight in WORDS if pattern.search(beginning))
    named = bool(initials and initials & set(ACRONYM.findall(beginning)))
    return said + min(MOST_OF_TITLE, OF_TITLE * shared) + OF_INITIALS * named


def _of_place(region: Region, place: int, pages: Sequence[Layout]) -> float:
    appendix = IN_APPENDIX * region.number[:1].isalpha()
    return -LATER * place - LATER_PAGE * region.page / len(pages) - appendix


def _of_look(region: Region, pages: Sequence[Layout]) -> float:
    page = next((page for page in pages if page.page == region.page), None)
    if page is None:
        return 0.0
    words = [
        word for line in page.lines if boxes.contains(region.box, line.box, 2) for word in line.text.split()
    ]
    numbers = sum(not any(char.isalpha() for char in word) for word in words)
    is_plot = bool(words) and numbers > PLOT_NUMBERS * len(words)
    return WIDE * boxes.width(region.box) / page.width - OF_PLOT * is_plot


def _title(first: Layout) -> str:
    """The first page's largest letters."""
    lines = [line for line in first.lines if line.upright and line.box.y1 < first.height / 2]
    largest = max((line.size for line in lines if len(line.text) > 3), default=0.0)
    return " ".join(line.text for line in lines if line.size > 0.95 * largest)


def _initials(title: str) -> frozenset[str]:
    """Names that a method may have by the first letters of three or more of its title's words in a row."""
    letters = "".join(word[0].upper() for word in re.findall(r"[^\W\d_]+", title))
    spans = ((start, end) for start in range(len(letters)) for end in range(start + 3, len(letters) + 1))
    return frozenset(letters[start:end] for start, end in spans)


def _content_words(text: str) -> frozenset[str]:
    """Words of four letters and more by their first letters, so that networks are a network."""
    joined = re.sub(r"(\w)- (?=[a-z])", r"\1", text)
    words = {word[:7].casefold() for word in re.findall(r"[a-zA-ZÀ-ɏ]{4,}", joined)}
    runs = re.findall(f"[{HAN}]+", joined)
    return frozenset(words.union(pair for run in runs for pair in map("".join, pairwise(run)))) - COMMON


COMMON = frozenset(
    {"with", "from", "using", "based", "towards", "toward", "into", "over", "without", "deep"}
) | {
    "研究",
    "综述",
    "基于",
    "方法",
    "一种",
    "模型",
    "网络",
    "应用",
    "技术",
    "进展",
    "分析",
}
