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


# What the beginning of a caption says about its figure, and how much that counts. A word in the plural does
# not count: "different frameworks" compares several, "the framework" shows one. Nor do "illustration" and
# "example": papers begin with them as often as they end with them.
WORDS = (
    (
        _any_of(
            r"overview|framework\b|pipeline\b|workflow|paradigm\b|flow ?chart|architecture\b"
            r"|overall(?! (?:performance|results?|accurac|comparison))|框架|总体|整体|流程|架构|体系"
        ),
        2.5,
    ),
    (_any_of(r"building block|structure\b|diagram|schematic|concept|结构|示意|原理"), 1.5),
    (_any_of(r"compar|对比|比较"), -1.0),
    (
        _any_of(
            r"visuali[sz]|samples|qualitative|feature maps|attention maps|case stud|failure|detail"
            r"|可视化|案例|失败|细节"
        ),
        -1.0,
    ),
    (
        _any_of(
            r"results?\b|accurac|errors?\b|performance|curves?\b|trade-?off|\bvs\.|versus|distribution"
            r"|ablat|effects? of|impact of|statistics|sensitivity|histogram|曲线|统计|结果"
        ),
        -1.0,
    ),
)
LABEL = re.compile(
    r"\A\s*(?:fig(?:ure)?s?\b\.?|图)\s*(?:(?:[a-z]{1,2}[.-]?)?\d[\d.-]*)?\W*", re.IGNORECASE
)  # ends at the number: Chinese captions may go on without a space
BEGINNING = 140  # letters of a caption that say what its figure is; the rest explains parts
FIRST_WORDS = 70  # letters that say whose it is; later, "our" is a remark about something within
OWN = _any_of(
    r"\b(?:we propose|proposed)\b|本文|所提|提出"
    r"|\bour (?:[\w-]+ ){0,2}(?:method|approach|model|framework|network|system|algorithm|module"
    r"|architecture|pipeline|scheme|design|idea)"
)
OF_OWN = 2.0  # for a method that the authors call theirs; their data and results are no method
OWN_NAME = re.compile(r"(?:[Pp]roposed|[Oo]ur) (?:\w+ )?\w*[A-Z]\w*[A-Z]")
OF_OWN_NAME = 1.5  # for it all, by its name (our new ACRN), rather than a part of it (our attention)
OF_TITLE = 0.5  # for each word of the paper's title in the caption's beginning
MOST_OF_TITLE = 1.0
OF_FIRST = 1.2  # authors show first what matters: always taking the first is acceptable in nine papers of ten
LATER = 0.3  # for each figure before it
LATER_PAGE = 1.5  # for the share of the paper before it
OF_PLOT = 0.5  # for a plot: most of its words are numbers
PLOT_NUMBERS = 0.5  # of the words in a plot at least
PLOT_WORDS = 6  # fewer words are the labels of a drawing
TICK = re.compile(r"[-−–+]?\d[\d.,]*[%kKMx×]?")
IN_APPENDIX = 6.0  # for a number that begins with a letter
WIDE = 1.0  # for a figure as wide as the page


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
    title = _content_words(_title(pages[0])) if pages else frozenset()
    figures = sorted((region for region in regions if region.kind == "figure"), key=_in_order)
    weighed = [
        Weighed(
            region=region,
            words=_of_words(region, title),
            place=_of_place(region, place, pages),
            look=_of_look(region, pages),
        )
        for place, region in enumerate(figures)
    ]
    return tuple(sorted(weighed, key=lambda each: -each.weight))


def _in_order(region: Region) -> tuple[int, int]:
    """By page and number; columns may hold Figure 2 to the left of Figure 1."""
    return region.page, int(region.number) if region.number.isdecimal() else 0


def _of_words(region: Region, title: frozenset[str]) -> float:
    beginning = LABEL.sub("", region.caption, count=1)[:BEGINNING]
    said = sum(weight for pattern, weight in WORDS if pattern.search(beginning))
    own = OF_OWN * bool(OWN.search(beginning[:FIRST_WORDS])) + OF_OWN_NAME * bool(OWN_NAME.search(beginning))
    shared = len(title & _content_words(beginning))
    return said + own + min(MOST_OF_TITLE, OF_TITLE * shared)


def _of_place(region: Region, place: int, pages: Sequence[Layout]) -> float:
    later = LATER * place + LATER_PAGE * region.page / len(pages)
    return OF_FIRST * (place == 0) - later - IN_APPENDIX * region.number[:1].isalpha()


def _of_look(region: Region, pages: Sequence[Layout]) -> float:
    page = next((page for page in pages if page.page == region.page), None)
    if page is None:
        return 0.0
    words = [
        word for line in page.lines if boxes.contains(region.box, line.box, 2) for word in line.text.split()
    ]
    numbers = sum(TICK.fullmatch(word) is not None for word in words)
    is_plot = len(words) >= PLOT_WORDS and numbers > PLOT_NUMBERS * len(words)
    return WIDE * boxes.width(region.box) / page.width - OF_PLOT * is_plot


def _title(first: Layout) -> str:
    """The first page's largest letters."""
    lines = [line for line in first.lines if line.upright and line.box.y1 < first.height / 2]
    largest = max((line.size for line in lines if len(line.text) > 3), default=0.0)
    return " ".join(line.text for line in lines if line.size > 0.95 * largest)


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
