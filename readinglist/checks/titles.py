"""Titles as they were copied: with what does not belong to them, or in a dress that is not theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault
from readinglist.text import HAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

VENUES = (
    r"(?:CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|KDD|SIGIR|TPAMI|IJCV|arXiv)"
)
NOISE = re.compile(
    rf"[(（\[【]\s*{VENUES}\s*,?\s*['’]?\d{{0,4}}\s*(?:oral|spotlight|poster|workshops?)?\s*[)）\]】]"
    r"|\[(?:pdf|paper|code|project|link|arxiv|github|论文|代码)\]"
    r"|\]\(https?:|https?://\S+|\*\*|</?(?:a|b|i|em|br|strong|span|code)\b[^>]*>",
    re.IGNORECASE,
)
"""What lists put around a title: the venue in brackets, words of links, Markdown, HTML, addresses."""
QUOTES = re.compile(r"\"[^\"]+\"|“[^“”]+”|'[^']+'|‘[^‘’]+’|「[^「」]+」|《[^《》]+》")
FULL_STOP = re.compile(r".*(?:[a-z]{3}|[)\]])\.")
ABBREVIATIONS = re.compile(r".*\b(?:etc|inc|ltd|vol|et al)\.", re.IGNORECASE)
FEWEST_CAPITALS = 15  # letters of a title in capitals; shorter ones may be names of methods
FEWEST_WORDS = 3

ENGLISH = r"[A-Za-z][A-Za-z0-9,:;&/'’()\-– ]*[A-Za-z)]"
CHINESE = rf"[{HAN}][{HAN}A-Za-z0-9，：、—（）\-\s]*"
TWO_IN_ONE = re.compile(rf"(?P<en>{ENGLISH})\s*[|｜/(（:：—\-]*\s*(?P<zh>{CHINESE})[)）]?")
TWO_IN_ONE_TURNED = re.compile(rf"(?P<zh>{CHINESE}?)\s*[|｜/(（:：—\-]*\s*(?P<en>{ENGLISH})[)）]?")
FEWEST_HAN = 5  # characters of a Chinese title; fewer are a word behind it such as 综述
FEWEST_ENGLISH = 4  # words of an English title; fewer are the name of a method


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each title what a reader would stumble over; of several things the first."""
    del today
    for paper, path, words in values.titles(written.catalogue):
        fault = next((each for look in LOOKS if (each := look(words))), None)
        if fault:
            yield finding.of(paper.place, path, written, fault)


def _noise(words: str) -> Fault | None:
    if not (match := NOISE.search(words)):
        return None
    clean = re.sub(r"\s{2,}", " ", NOISE.sub(" ", words)).strip(" -–|:,")
    message = f'"{finding.short(match[0].strip())}" does not belong to a title'
    return Fault("TITLE_NOISE", message, _rewrite(clean))


def _in_quotes(words: str) -> Fault | None:
    if not QUOTES.fullmatch(words):
        return None
    return Fault("TITLE_QUOTED", "the title is in quotes that will be shown", _rewrite(words[1:-1]))


def _full_stop(words: str) -> Fault | None:
    if not FULL_STOP.fullmatch(words) or ABBREVIATIONS.fullmatch(words):
        return None
    return Fault("TITLE_FULL_STOP", "the title ends with a full stop", _rewrite(words[:-1]))


def _capitals(words: str) -> Fault | None:
    letters = [char for char in words if char.isascii() and char.isalpha()]
    if len(letters) < FEWEST_CAPITALS or len(words.split()) < FEWEST_WORDS or any(map(str.islower, letters)):
        return None
    return Fault("TITLE_CAPITALS", "the title is in capitals", "write it as the paper's own page does")


def _two_languages(words: str) -> Fault | None:
    match = TWO_IN_ONE.fullmatch(words) or TWO_IN_ONE_TURNED.fullmatch(words)
    if not match or not re.search(f"[{HAN}]", words):
        return None
    english, chinese = match["en"].strip(" :-–"), match["zh"].strip(" (（：—-")
    if len(re.findall(f"[{HAN}]", chinese)) < FEWEST_HAN or len(english.split()) < FEWEST_ENGLISH:
        return None
    pair = f"{{en: {finding.quoted(english)}, zh: {finding.quoted(chinese)}}}"
    return Fault(
        "TITLE_TWO_LANGUAGES",
        "these are two titles, an English and a Chinese one",
        f"write  title: {pair}",
    )


def _rewrite(words: str) -> str:
    return f"write  {finding.quoted(words)}"


LOOKS: tuple[Callable[[str], Fault | None], ...] = (
    _noise,
    _in_quotes,
    _two_languages,
    _full_stop,
    _capitals,
)
"""Each says code, message and hint."""
