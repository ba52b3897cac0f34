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
    rf"^{VENUES}\s*['’]?\d{{2,4}}\s*[-–—|｜:：]\s+|^\[\d{{4}}\.\d{{4,5}}(?:v\d+)?\]|^(?:title|论文)\s*[:：]"
    r"|\s+[|｜-]\s+(?:IEEE .*|OpenReview|ACM .*|SpringerLink"
    r"|ScienceDirect|Papers With Code|arXiv(?:\.org)?|知乎)$"
    rf"|[(（\[【]\s*{VENUES}\s*,?\s*['’]?\d{{0,4}}\s*(?:oral|spotlight|poster|workshops?)?\s*[)）\]】]"
    r"|\[(?:pdf|paper|code|project|link|arxiv|github|论文|代码)\]"
    r"|\]\(https?:|https?://\S+|\*\*|</?(?:a|b|i|em|br|strong|span|code|p|u|sub|sup|script|img|h\d)\b[^>]*>"
    r"|\.pdf$|[†‡]$|(?-i:[a-z]{4})\*$|^[🔥⭐🌟🆕]\ufe0f?|[^.]…$",
    re.IGNORECASE,
)
"""What lists put around a title: the venue in brackets, words of links, Markdown, HTML, addresses."""
LINKED = re.compile(r"\[([^\]]+)\]\([^)]*\)")
BLANK = re.compile(r"\W*(?:todo|tbd|tba|fixme|xxx|untitled|no title|待补充|待定|标题)\W*", re.IGNORECASE)
"""What stands in place of a title that was not at hand."""
QUOTES = re.compile(r"\"[^\"]+\"|“[^“”]+”|'[^']+'|‘[^‘’]+’|「[^「」]+」|《[^《》]+》")
FULL_STOP = re.compile(rf".*(?:(?:[a-z]{{3}}|[)\]])\.|[\w{HAN}]。)")
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
    bare = LINKED.sub(r"\1", words)
    clean = re.sub(r"\s{2,}", " ", NOISE.sub(" ", bare)).strip(" -–|:,*")
    message = f'"{finding.short(match[0].strip())}" does not belong to a title'
    return Fault(
        "TITLE_NOISE", message, _rewrite(clean) if clean else "write the title as the paper's page has it"
    )


def _blank(words: str) -> Fault | None:
    if not BLANK.fullmatch(words):
        return None
    message = f'"{finding.short(words)}" stands in place of a title'
    return Fault("TITLE_NOISE", message, "write the title as the paper's page has it")


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
    _blank,
    _noise,
    _in_quotes,
    _two_languages,
    _full_stop,
    _capitals,
)
"""Each says code, message and hint."""
