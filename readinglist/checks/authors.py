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
    from readinglist.model import Written

OTHERS = re.compile(r"\s*(?:and\s+)?(?:et\.?\s*al\.?|others|等人?|\.{2,}|…)\W*", re.IGNORECASE)
"""A last entry that stands for those left out, as citations understand it."""
SOME_OTHERS = re.compile(rf".*\bet\.?\s+al\b\.?|.*[{HAN}]\s*等人?", re.IGNORECASE)
SPLIT = re.compile(r"\s*(?:[;；、，]|,\s+and\s|,|\sand\s|\s&\s)\s*")
ORGANISATION = re.compile(
    r"\b(?:team|group|lab|labs|research|university|institute|consortium|collaboration|company|inc|ltd|foundation)\b"
    r"|大学|公司|团队|实验室",
    re.IGNORECASE,
)
SURNAMES_FIRST = re.compile(r"[^,]+,[^,]+(?:\sand\s[^,]+,[^,]+)+")
"""How BibTeX parts authors."""
HAN_NAMES = re.compile(rf"[{HAN}]{{2,4}}(?: +[{HAN}]{{2,4}})+")
GENERATION = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
NO_NAME = re.compile(r"[@\d*†‡§¶∗⋆]|https?:|[(（][^)）]*[)）]$")
INVERTED = re.compile(r"[^,，]+[,，]\s*[^,，]+")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of each author what would be cited wrongly."""
    del today
    for paper in written.catalogue.papers:
        for index, fault in _faults(paper.authors):
            yield finding.of(paper.place, f"authors.{index}", written, fault)


def _faults(authors: tuple[str, ...]) -> Iterator[tuple[int, Fault]]:
    """What is wrong with each author, and which it is."""
    first: dict[str, int] = {}
    turned = _turned(authors)
    for index, name in enumerate(authors):
        is_again = first.setdefault(fold(name) or name, index) != index
        if ORGANISATION.search(name) or name.startswith("{"):
            continue
        if fault := _alone(name, is_last=index == len(authors) - 1, is_only=len(authors) == 1):
            yield index, fault
        elif is_again:
            message = f"{finding.short(name)} is already among the authors"
            yield index, Fault("AUTHOR_TWICE", message, "delete one of the two")
        elif index == turned:
            yield index, _order(name)


def _alone(name: str, *, is_last: bool, is_only: bool) -> Fault | None:
    """What is wrong with a name, whatever the others are."""
    if OTHERS.fullmatch(name):
        message = f'"{name}" stands among the authors'
        return None if is_last else Fault("AUTHOR_OTHERS", message, "put it last")
    if SOME_OTHERS.fullmatch(name):
        message = "one name and all the others in one"
        return Fault("AUTHOR_OTHERS", message, "write every author, or put  et al.  last")
    if len(several := _several(name)) > 1:
        apart = ", ".join(several)
        hint = f"write  authors: [{apart}]" if is_only else f"make each an author of its own: {apart}"
        return Fault("AUTHOR_LIST", "several authors in one", hint)
    if NO_NAME.search(name):
        return Fault("AUTHOR_NO_NAME", f'"{finding.short(name)}" is not only a name', "write the name alone")
    return None


def _several(name: str) -> list[str]:
    """The authors in one string; one name with a comma in it is one."""
    if SURNAMES_FIRST.fullmatch(name):
        turned = (each.partition(",") for each in re.split(r"\sand\s", name))
        return [f"{given.strip()} {family.strip()}" for family, _, given in turned]
    if HAN_NAMES.fullmatch(name):
        return name.split()
    parts = [
        part.strip("[]【】［］")
        for part in SPLIT.split(name)
        if part.strip("[]【】［］") and not GENERATION.fullmatch(part)
    ]
    is_one = len(parts) == 2 and "," in name and "and" not in name.split() and not _are_whole(parts)
    return parts[:1] if is_one else parts


def _are_whole(parts: list[str]) -> bool:
    """Has each part two words or more, so that it is a name and not half of one?"""
    return all(len(part.split()) >= 2 for part in parts)


def _turned(authors: tuple[str, ...]) -> int:
    """The first author with the family name in front where most have it behind; -1 where none is."""
    inverted = [bool(INVERTED.fullmatch(name)) for name in authors]
    return inverted.index(True) if 0 < sum(inverted) <= len(inverted) / 2 else -1


def _order(name: str) -> Fault:
    family, _, given = name.partition(",")
    message = "this name has its family name first, most others have it last"
    return Fault("AUTHOR_ORDER", message, f"write  {given.strip()} {family.strip()}")
