"""Authors as they were copied: several in one, parts in another order, what is no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding
from readinglist.checks.finding import Fault
from readinglist.text import HAN, fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Paper, Written

OTHERS = re.compile(r"\s*(?:and\s+)?(?:et\.?\s*al\.?|others|等人?)\W*", re.IGNORECASE)
"""A last entry that stands for those left out, as citations understand it."""
SOME_OTHERS = re.compile(rf".*\bet\.?\s+al\b\.?|.*[{HAN}]\s*等人?", re.IGNORECASE)
SPLIT = re.compile(r"\s*(?:[;；、，]|,\s+and\s|,|\sand\s|\s&\s)\s*")
ORGANISATION = re.compile(
    r"\b(?:team|group|lab|labs|research|university|institute|consortium|collaboration|company|inc|ltd|foundation)\b"
    r"|大学|公司|团队|实验室",
    re.IGNORECASE,
)
GENERATION = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
NO_NAME = re.compile(r"[@\d]|https?:")
INVERTED = re.compile(r"[^,，]+[,，]\s*[^,，]+")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each author what would be cited wrongly."""
    del today
    for paper in written.catalogue.papers:
        for index, name in enumerate(paper.authors):
            if fault := _fault(paper, index, name):
                yield finding.of(paper.place, f"authors.{index}", written, fault)


def _fault(paper: Paper, index: int, name: str) -> Fault | None:
    """Code, message and hint."""
    if ORGANISATION.search(name) or name.startswith("{"):
        return None
    if OTHERS.fullmatch(name):
        is_last = index == len(paper.authors) - 1
        return (
            None if is_last else Fault("AUTHOR_OTHERS", f'"{name}" stands among the authors', "put it last")
        )
    if SOME_OTHERS.fullmatch(name):
        return Fault(
            "AUTHOR_OTHERS",
            "one name and all the others in one",
            "write every author, or put  et al.  last",
        )
    if len(several := _several(name)) > 1:
        return Fault("AUTHOR_LIST", "several authors in one", f"write  authors: [{', '.join(several)}]")
    if NO_NAME.search(name):
        return Fault("AUTHOR_NO_NAME", f'"{finding.short(name)}" is not only a name', "write the name alone")
    return _among_others(paper, index, name)


def _several(name: str) -> list[str]:
    """The authors in one string; one name with a comma in it is one."""
    parts = [
        part.strip("[]") for part in SPLIT.split(name) if part.strip("[]") and not GENERATION.fullmatch(part)
    ]
    is_one = len(parts) == 2 and "," in name and "and" not in name.split() and not _are_whole(parts)
    return parts[:1] if is_one else parts


def _are_whole(parts: list[str]) -> bool:
    """Has each part two words or more, so that it is a name and not half of one?"""
    return all(len(part.split()) >= 2 for part in parts)


def _among_others(paper: Paper, index: int, name: str) -> Fault | None:
    if fold(name) in map(fold, paper.authors[:index]):
        return Fault(
            "AUTHOR_TWICE", f"{finding.short(name)} is already among the authors", "delete one of the two"
        )
    inverted = [bool(INVERTED.fullmatch(each)) for each in paper.authors]
    if inverted[index] and sum(inverted) <= len(inverted) / 2 and inverted.index(True) == index:
        family, _, given = name.partition(",")
        hint = f"write  {given.strip()} {family.strip()}"
        return Fault("AUTHOR_ORDER", "this name has its family name first, most others have it last", hint)
    return None
