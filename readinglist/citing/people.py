"""An author as the list writes it → family name, given name and what stands beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from readinglist.text import HAN, plain

PARTICLES = re.compile(
    r"a[flmnv]|aus|bin|dal?|das|de|degli|dei|dell?|della|de[nr]|des|d[iou]|dos|el?|ibn|las?|le|los?|op|te[nr]|tot"
    r"|und|van|vande|vander|vo[mn]|y|zu[mr]?|'?t"
)
"""What stands before a family name in small letters and belongs to it."""

CAPITAL_PARTICLES = re.compile(r"D[aeiou]|Degli|Della?|Des|Dos|El|La|St\.|Te[nr]|Van|Vanden|Vander|Von")
"""The same in capitals, which make it the first word of the family name: Luc Van Gool."""

GENERATION = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")

OTHERS = re.compile(r"\s*(?:and\s+)?(?:et\.?\s*al\.?|others|等人?)\W*", re.IGNORECASE)
"""An entry of the list of authors that stands for those it leaves out."""

COLLECTIVE = re.compile(
    r"\b(?:team|group|consortium|collaboration|collective|committee|community|foundation|institute|institution"
    r"|university|laborator(?:y|ies)|labs?|initiative|network|association|society|authors|contributors|and"
    r"|inc|ltd|corp|openai|deepmind|deepseek[\w-]*)\b|(?:团队|小组|大学|公司|实验室|研究院|研究所|学会|委员会|联盟|课题组)",
    re.IGNORECASE,
)
"""A name with one of these words is that of several people, and has no parts."""

CHINESE = re.compile(rf"[{HAN}]{{2,4}}")
CHINESE_PARTED = re.compile(rf"([{HAN}]{{1,2}})[\s,，]+([{HAN}]{{1,3}})")
"""Family and given name with something between them."""

COMPOUND_SURNAMES = re.compile(
    r"(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|太叔"
    r"|申屠|公孙|慕容|钟离|长孙|宇文|司徒|鲜于|司空|令狐|轩辕|拓跋|百里|呼延|东郭|南门|梁丘|左丘|西门|第五)"
)
"""Chinese family names of two characters, in use now or once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An author; who has but one name, or stands for many, has that as family name alone."""

    family: str
    """Without its particle."""
    given: str = ""
    particle: str = ""
    """van der, de la: what stands before the family name in small letters."""
    suffix: str = ""
    """Jr., III."""
    is_group: bool = False
    """Several people under one name, as far as that can be seen."""

    @property
    def is_whole(self) -> bool:
        """Has the name no parts, so that none may be taken for a given name?"""
        return not self.given

    @property
    def is_chinese(self) -> bool:
        """Written in Chinese characters, family name first and nothing between."""
        return bool(self.given) and "\u3400" <= self.family[0] <= "\u9fff"

    @property
    def surname(self) -> str:
        """The family name with its particle: van der Maaten."""
        return f"{self.particle} {self.family}" if self.particle else self.family

    @property
    def inverted(self) -> str:
        """Family name first: van der Maaten, Laurens; King, Martin Luther, Jr."""
        return ", ".join(filter(None, (self.surname, self.given, self.suffix)))

    @property
    def in_order(self) -> str:
        """As it is said: Laurens van der Maaten, 何恺明."""
        if self.is_chinese:
            return self.family + self.given
        return " ".join(filter(None, (self.given, self.surname, self.suffix)))


def people(authors: tuple[str, ...]) -> tuple[Person, ...]:
    """Each author in parts, without the entries that only say there are more."""
    return tuple(person(name) for name in authors if not OTHERS.fullmatch(name) and plain(name))


def has_more(authors: tuple[str, ...]) -> bool:
    """Does the list say that it leaves some out?"""
    return any(OTHERS.fullmatch(name) for name in authors)


@lru_cache(maxsize=10_000)  # most authors of a list have several papers in it
def person(name: str) -> Person:
    """One author in parts; braces, as BibTeX has them, keep a name whole: {Open Minds}."""
    name = plain(name)
    if name.startswith("{") and name.endswith("}") and len(name) > 2:
        return Person(family=name[1:-1].strip(), is_group=True)
    if COLLECTIVE.search(name):
        return Person(family=name, is_group=True)
    if match := CHINESE_PARTED.fullmatch(name):
        return Person(family=match[1], given=match[2])
    if CHINESE.fullmatch(name):
        return _chinese(name)
    return _inverted(name) if "," in name else _in_order(name.split(" "))


def _chinese(name: str) -> Person:
    length = 2 if COMPOUND_SURNAMES.match(name) and len(name) > 2 else 1
    return Person(family=name[:length], given=name[length:])


def _inverted(name: str) -> Person:
    """He, Kaiming; King, Jr., Martin Luther; King, Martin Luther, Jr.; Martin Luther King, Jr."""
    parts = [part.strip() for part in name.split(",")]
    suffix = next((part for part in parts[1:] if GENERATION.fullmatch(part)), "")
    rest = [part for part in parts if part and part != suffix]
    if len(rest) == 1:
        return _in_order([*rest[0].split(" "), suffix])
    if len(rest) != 2:  # no way of writing one name has so many commas
        return Person(family=name)
    particle, family = _particle(rest[0].split(" "))
    return Person(family=family, given=rest[1], particle=particle, suffix=suffix)


def _in_order(words: list[str]) -> Person:
    """Kaiming He, Laurens van der Maaten, Luc Van Gool, Martin Luther King Jr."""
    words = [word for word in words if word]
    suffix = words.pop() if len(words) > 2 and GENERATION.fullmatch(words[-1]) else ""
    if len(words) < 2:
        return Person(family=" ".join(filter(None, (*words, suffix))))
    start = _start_of_family(words)
    particle, family = _particle(words[start:])
    return Person(family=family, given=" ".join(words[:start]), particle=particle, suffix=suffix)


def _start_of_family(words: list[str]) -> int:
    """Where the family name begins: at its particle, else with the last word."""
    marks = (
        position
        for position, word in enumerate(words[1:-1], start=1)
        if PARTICLES.fullmatch(word) or CAPITAL_PARTICLES.fullmatch(word)
    )
    return next(marks, len(words) - 1)


def _particle(words: list[str]) -> tuple[str, str]:
    """The particles in small letters at a family name's beginning, and the rest, which is never empty."""
    count = next((n for n, word in enumerate(words[:-1]) if not PARTICLES.fullmatch(word)), len(words) - 1)
    return " ".join(words[:count]), " ".join(words[count:])
