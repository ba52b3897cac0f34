"""Words → the venue, year, presentation and award that they state."""

from __future__ import annotations

import re
from dataclasses import dataclass

ACRONYMS = (
    "ACM MM|ACMMM|ACM Multimedia|SIGGRAPH Asia|SIGGRAPH|NeurIPS|NIPS|CVPRW?|ICCVW?|ECCVW?|ICML|ICLR"
    "|AAAI|IJCAI|NAACL|EACL|AACL|ACL|TACL|EMNLP|COLING|CoNLL|COLM|SIGIR|SIGKDD|KDD|WWW|CIKM|WSDM|RecSys|ICDM|ICDE"
    "|VLDB|SIGMOD|ICASSP|INTERSPEECH|Interspeech|ICRA|IROS|CoRL|RSS|WACV|BMVC|ACCV|3DV|MICCAI|MIDL|ISBI|AISTATS|UAI|COLT"
    "|IEEE TPAMI|T-?PAMI|PAMI|IEEE TIP|TIP|TMM|TCSVT|TNNLS|TKDE|TGRS|TVCG|TMI|TOG|TOIS|IJCV|JMLR|TMLR|RA-?L"
    "|ICME|ICMR|ICIP|ICPR|CBMI|MMM|CHI|UIST|OSDI|SOSP|NSDI|MLSys|MM|arXiv|ArXiv|Arxiv|ARXIV"
)
"""Venues that lists write into titles. A heading may name any other; see `stated_by_heading`."""
YEAR = r"(?:19|20)\d\d"
SHORT_YEAR = (
    r"['’‘-]\s?\d\d(?!\d)|\d\d(?=\s*(?:[|｜:：,，)）\]】-]|oral\b|spotlight\b|highlight\b|poster\b|best\b|$))"
)
"""'21 and -21 anywhere, 22 only where a title's label ends: ECCV22｜… but not "16 images"."""
WITH_YEAR = re.compile(
    rf"(?<![A-Za-z0-9])({ACRONYMS})(?:\s*[-_]?\s*({YEAR})(?!\d)|\s?({SHORT_YEAR}))", re.IGNORECASE
)
ALONE = re.compile(
    rf"({ACRONYMS})\s*(?=[|｜]|[（(]?(?:oral|spotlight|highlight|best paper)\b)", re.IGNORECASE
)
"""A title that begins with a venue and no year: CVPR Oral | …, TIP | …"""

UNKNOWN_ACRONYM = r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ /-][A-Z]{2,})*"
HEADING = re.compile(
    rf"(?:({YEAR})\s*[-_]?\s*)?(?P<venue>(?i:{ACRONYMS})|{UNKNOWN_ACRONYM}(?=\W*{YEAR}))"
    rf"(?:\s*[-_(（]?\s*({YEAR})[)）]?|\s?['’‘](\d\d))?"
    r"(?:\s*[-_:：]?\s*(?:accepted\s+|oral\s+)?(?:papers?|论文|论文集|summary|总结|汇总|合集|oral|spotlight|highlight))*",
    re.IGNORECASE,
)
LONE_YEAR = re.compile(rf"({YEAR})(?:\s*年)?")

PRESENTATIONS = {
    "oral": re.compile(r"oral(?![A-Za-z])|口头报告", re.IGNORECASE),
    "spotlight": re.compile(r"spotlight(?![A-Za-z])", re.IGNORECASE),
    "highlight": re.compile(r"highlight(?:ed)?(?![A-Za-z])", re.IGNORECASE),
}
BEHIND_VENUE = re.compile(r"^[\s\-_|｜(（,，·/]*")

AWARDS = (
    ("best student paper", re.compile(r"best student paper|最佳学生论文", re.IGNORECASE)),
    ("best paper", re.compile(r"best paper|最佳论文", re.IGNORECASE)),
    ("outstanding paper", re.compile(r"outstanding paper|杰出论文|优秀论文", re.IGNORECASE)),
    ("test of time", re.compile(r"test[- ]of[- ]time|时间检验奖", re.IGNORECASE)),
    ("Marr Prize", re.compile(r"marr prize|马尔奖", re.IGNORECASE)),
)
NOT_WON = re.compile(r"\s*(?:奖)?\s*(?:得主|作者|获得者|winners?\b|团队)", re.IGNORECASE)
"""Behind an award, it says that its winner wrote this paper, not that this paper won it."""
NOMINATED = re.compile(
    r"\s*(?:award\s*)?(?:奖)?\s*(?:提名|候选|nomin|candidate|finalist|honou?rable)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What some words say about where and how a paper appeared; "" and 0 where they do not."""

    venue: str = ""
    year: int = 0
    presentation: str = ""
    award: str = ""


def stated_by_title(words: str) -> Stated:
    """What a commentary's or paper's title says: "CVPR2022 Oral | …", "… (ICLR 2021)"."""
    match = WITH_YEAR.search(words) or ALONE.match(words.strip())
    if not match:
        return Stated(award=_award(words))
    year = match[2] or match[3] if match.re is WITH_YEAR else ""
    label = BEHIND_VENUE.sub("", words[match.end() :])
    presentation = next((name for name, pattern in PRESENTATIONS.items() if pattern.match(label)), "")
    return Stated(
        venue=spelt(match[1]), year=to_year(year or ""), presentation=presentation, award=_award(words)
    )


def stated_by_heading(words: str) -> Stated:
    """What a heading says that names a venue, a year or both, and nothing else."""
    plain = words.strip().strip("*_:： ")
    if match := LONE_YEAR.fullmatch(plain):
        return Stated(year=int(match[1]))
    match = HEADING.fullmatch(plain)
    if not match or not _is_venue(match["venue"]):
        return Stated()
    year = match[1] or match[3] or match[4] or ""
    presentation = next((name for name, pattern in PRESENTATIONS.items() if pattern.search(plain)), "")
    return Stated(venue=spelt(match["venue"]), year=to_year(year), presentation=presentation)


def stated_by_headings(headings: tuple[str, ...]) -> tuple[Stated, tuple[str, ...]]:
    """What the headings above an entry say of its venue, and those of them that are subjects."""
    found = [(words, stated_by_heading(words)) for words in headings]
    venue = next((stated for _, stated in reversed(found) if stated.venue), Stated())
    year = next((stated.year for _, stated in reversed(found) if stated.year), 0)
    subjects = tuple(words for words, stated in found if stated == Stated())
    return Stated(venue=venue.venue, year=venue.year or year, presentation=venue.presentation), subjects


def either(first: Stated, second: Stated) -> Stated:
    """The first's statement, completed by the second where that is no contradiction."""
    if first.venue and second.venue and first.venue.casefold() != second.venue.casefold():
        return first
    return Stated(
        venue=second.venue or first.venue,
        year=first.year or second.year,
        presentation=first.presentation or second.presentation,
        award=first.award or second.award,
    )


def spelt(venue: str) -> str:
    """One spelling for what is written in many: ArXiv, ACMMM."""
    plain = venue.strip()
    folded = plain.casefold().replace(" ", "")
    return {"arxiv": "arXiv", "acmmm": "ACM MM", "acmmultimedia": "ACM MM", "t-pami": "TPAMI"}.get(
        folded, plain
    )


def to_year(digits: str) -> int:
    """2021 for 2021, '21 and 21; 0 for nothing."""
    number = int(re.sub(r"\D", "", digits) or 0)
    return number if number > 99 or not digits else 2000 + number


def _is_venue(words: str) -> bool:
    """Two capital letters make an acronym, unless the table knows it anyway: CBMI, but not Survey."""
    return bool(re.fullmatch(ACRONYMS, words, re.IGNORECASE)) or len(re.findall(r"[A-Z]", words)) > 1


def _award(words: str) -> str:
    for name, pattern in AWARDS:
        match = pattern.search(words)
        if match and not NOT_WON.match(words, match.end()):
            return f"{name} nominee" if NOMINATED.match(words, match.end()) else name
    return ""
