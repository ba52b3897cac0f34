"""The first page of a paper → its title, its authors, and the identifier that is printed on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.figures.layout import Layout, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a first page says of its paper, as far as its letters tell."""

    title: str = ""
    authors: tuple[str, ...] = ()
    arxiv: str = ""
    doi: str = ""


UPPER_HALF = 0.55  # of the page: a title stands above, even below a journal's banner
SAME_SIZE = 0.4  # points; lines of one title are set in one size, give or take a rounding
SMALL_CAPITALS = 0.75  # of the size: what most letters of a line may have where its first ones are larger
LEAST_TITLE = 8  # letters: a dropped initial and a page's number are shorter
LINES_APART = 1.3  # heights of a line between the lines of one title
FURTHEST = 40  # lines below the title within which the abstract begins, or the names are not told apart

STAMP = re.compile(r"arXiv:\s?([a-z-]+(?:\.[A-Z]{2})?/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?(?=\s*\[|\s|$)")
DOI = re.compile(r"(?:doi(?:\.org/|:\s?)|\bDOI\s)(10\.\d{4,9}/[^\s<>\"]{3,100})", re.IGNORECASE)
ABSTRACT = re.compile(
    r"\W*(?:abstract|a\s?b\s?s\s?t\s?r\s?a\s?c\s?t|summary|1?\s?introduction|摘\s*要)\b", re.IGNORECASE
)
BANNER = re.compile(
    r"except for this watermark|the final published version|this (?:cvpr|iccv|eccv|wacv)|open access"
    r"|under review|published as|proceedings|conference|journal|transactions on|article|letter|vol\.|volume"
    r"|issn|doi|accepted|preprint|arxiv|copyright|©|ieee|https?:|www\.",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"universit|institut|departm|laborator|school|college|academy|research|google|facebook|microsoft|inc\b|corp|@"
    r"|https?:|\.(?:com|edu|org|ai|cn)\b|\d{4}|\bequal|corresponding|author|member|fellow|student|team|china|usa\b"
    r"|lab\b|labs\b|center|centre|group|tech\b|street|avenue|email|abstract",
    re.IGNORECASE,
)
CAPITALISED = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*"
NAME = re.compile(
    rf"{CAPITALISED}(?: (?:{CAPITALISED}|d[aeiu]s?|v[ao]n|der|la|el|bin|al)){{0,3}} {CAPITALISED}"
)
MARKS = re.compile(r"[\d*∗†‡§¶♯#♠♣♦⋆✉\u2020-\u2022\u00b9\u00b2\u00b3\u2070-\u208e,]+|\b[a-z]\b(?=[,\s]|$)")
BETWEEN = re.compile(r"[,;·•|]|\s{2,}|\b(?:and|AND|with)\b|&")


def read(first: Layout) -> Heading:
    """What the page says; what it does not say is empty."""
    lines = [line for line in first.lines if line.upright]
    title = tuple(_title(lines, first.height))
    everything = " ".join(line.text for line in first.lines)
    return Heading(
        title=" ".join(" ".join(line.text for line in title).split()),
        authors=tuple(_authors(lines, title)),
        arxiv=_only(STAMP.findall(everything)),
        doi=_only(each.rstrip(".,;)") for each in DOI.findall(everything)),
    )


def _title(lines: Sequence[Line], height: float) -> Iterator[Line]:
    """The largest letters of the upper half, and the lines of that size below one another."""
    above = [line for line in lines if line.box.y0 < UPPER_HALF * height and not BANNER.match(line.text)]
    first = max((line for line in above if len(line.text) >= LEAST_TITLE), key=_size, default=None)
    last = None
    for line in (line for line in above if first and _is_alike(line, first)):
        if last and line.box.y0 - last.box.y1 > LINES_APART * (last.box.y1 - last.box.y0):
            return
        yield line
        last = line


def _size(line: Line) -> float:
    return line.size


def _is_alike(line: Line, first: Line) -> bool:
    """Is this line set as the largest one is?"""
    in_capitals = line.font == first.font and line.text.isupper() and first.text.isupper()
    return line.size >= (SMALL_CAPITALS * first.size if in_capitals else first.size - SAME_SIZE)


def _authors(lines: Sequence[Line], title: Sequence[Line]) -> Iterator[str]:
    """The names between the title and the abstract."""
    if not title:
        return
    below = list(takewhile(lambda line: not ABSTRACT.match(line.text), lines[lines.index(title[-1]) + 1 :]))
    for line in below if len(below) <= FURTHEST else ():
        for part in BETWEEN.split(MARKS.sub(" , ", line.text)):
            name = part.strip(" .")
            if NAME.fullmatch(name) and not NO_NAME.search(line.text):
                yield name


def _only(found: Iterable[str]) -> str:
    """What is printed once; of several nobody knows which is the paper's own."""
    each = set(found)
    return each.pop() if len(each) == 1 else ""
