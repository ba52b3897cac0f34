"""An item's words → the title, where it leads, and what is stated around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.importers import clean, labels, markdown
from readinglist.importers.venues import ACRONYMS, PRESENTATIONS, Stated, spelt, stated_by_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.importers.markdown import Link

METHOD = re.compile(
    r"^(?:\*\*|__)?\[[^\[\]]{1,40}\](?:\*\*|__)?(?!\()\s*|^\[(?:\*\*|__)[^\[\]]{1,40}(?:\*\*|__)\](?!\()\s*"
)
"""**[Keel]** or [**Keel**] in front of a title: the method's name."""
TRANSLATED = re.compile(r"\s*[(（][^()（）]*[\u3400-\u9fff](?:[^()（）]|[(（][^()（）]*[)）])*[)）].*$")
VENUE = rf"(?:IEEE |ACM )?(?:{ACRONYMS})"
REMARK = re.compile(
    r"\s*[(（]\W{0,8}(?:(?i:oral|spotlight|highlight|poster|workshop|best paper|marr prize)"
    rf"|{VENUE})\W{{0,8}}[)）]\s*$"
    r"|\s*[(（][^()（）]{0,40}(?:19|20)\d\d[^()（）]{0,12}[)）]\s*$"
    r"|\s+[-–—]\s+(?:19|20)\d\d[.\-/\d]*\s*$"
)
"""(Oral), (ICCV), (CVPR 2021), - 2021.05.01 behind a title."""
IN_BRACKETS = re.compile(
    rf"[(（]\s*(?:\*\*)?\s*({VENUE})\s*(?:\*\*)?\s*[)）]|[(（]\*\*\s*([A-Z]{{3,8}})\s*\*\*[)）]"
)
"""(ICCV), or any other acronym if it is bold: (CLIP) belongs to a title."""
CITED = re.compile(r"[.,]\s*[\"“]([^\"“”]{8,}?)[.,]?[\"”]")
"""Lovelace, Ada. "A title." Somewhere (2015)."""
ENDS_IN_YEAR = re.compile(r"[A-Za-z][\w '’&/-]{1,40}?\s*(?:19|20)\d\d")
AROUND = " [(|,-–—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """What an item's words say."""

    title: str
    url: str
    """Where the title itself leads, unless that is a commentary."""
    around: str
    """All words but those of links."""
    stated: Stated


def headline(text: str) -> Headline:
    """The title is a link's words if the text begins with one, else the words in front of the first link."""
    words = METHOD.sub("", text)
    found = sorted(markdown.links(words), key=lambda link: link.start)
    shown = [link for link in found if not link.is_image]
    around = markdown.plain(without_links(words, shown))
    before = words[: shown[0].start] if shown else words
    titled = next((link for link in shown if _is_title(link, words[: link.start])), None)
    quoted = CITED.search(markdown.plain(before))
    if titled:
        title, url = _bare(titled.text), _own_address(titled)
    else:
        title, url = _bare(quoted[1] if quoted else before), ""
    return Headline(title=title, url=url, around=around, stated=_stated(around, words))


def _is_title(link: Link, before: str) -> bool:
    """Do a link's words name the paper? A venue or date may stand before, but nothing longer than they."""
    words, other = markdown.plain(link.text), markdown.plain(before)
    return not labels.is_label(words) and len(other.split()) < len(words.split())


def without_links(text: str, found: Iterable[Link]) -> str:
    """The text with a space for each of these links."""
    for link in sorted(found, key=lambda each: each.start, reverse=True):
        text = f"{text[: link.start]} {text[link.end :]}"
    return text


def _own_address(link: Link) -> str:
    url = clean.address(link.url)
    return "" if labels.kind_of("?", url) == "commentary" else url


def _bare(printed: str) -> str:
    """A title without ornaments in front and remarks behind."""
    words = re.sub(r"^[^\w\"'“‘¿$(\[]+", "", markdown.plain(IN_BRACKETS.sub("", printed)))
    shown = TRANSLATED.sub("", words).rstrip(AROUND)
    while (shorter := REMARK.sub("", shown).rstrip(AROUND)) != shown:
        shown = shorter
    return clean.title(shown)


def _stated(around: str, marked_up: str) -> Stated:
    """A known venue anywhere, any other in brackets or, with its year, as the last part before a bar."""
    said = stated_by_title(around)
    bracketed = IN_BRACKETS.search(marked_up)
    alone = next((name for name, pattern in PRESENTATIONS.items() if _in_brackets(pattern, around)), "")
    last = re.split(r"[,;，]", around.partition("|")[0])[-1].strip(" .()（）")
    venue, year = names.split_year(last) if ENDS_IN_YEAR.fullmatch(last) else ("", 0)
    return Stated(
        venue=said.venue or venue or (spelt(bracketed[1] or bracketed[2]) if bracketed and not alone else ""),
        year=said.year if said.venue else year,
        presentation=said.presentation or alone,
        award=said.award,
    )


def _in_brackets(pattern: re.Pattern[str], words: str) -> bool:
    return bool(re.search(rf"[(（]\W{{0,8}}(?:{pattern.pattern})\W{{0,8}}[)）]", words, re.IGNORECASE))
