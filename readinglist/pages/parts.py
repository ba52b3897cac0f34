"""The small values that templates print: links, pictures, words in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from readinglist import addresses, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Crop, Paper, Region, Text
    from readinglist.pages.shelf import Shelf
    from readinglist.wording import Wording

ALT_LENGTH = 160  # a caption's first sentence or two: more is tiring to listen to
PLATE = 1.53  # a card's plate within its frame, its width by its height
COVERED = 0.95  # of the picture in each direction: plates differ a little
WITHIN = f"{COVERED:.0%} {COVERED:.0%}"
"""The size of what a picture covers, where its box has its own shape."""
LONGEST_WORD = 30  # letters; what has no space for longer is written without spaces, as Chinese is
LABEL_ALONE = re.compile(r"(?:[^\W\d_]+[.\s]*[A-Z]?[-.\d]+\s*[:：.|]?)?\s*")
"""A caption that only counts: Figure 2."""
NUMBERED = {"figure": "figure-of", "table": "table-of", "algorithm": "algorithm-of"}
"""How a region of each kind is called by its number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words and the language they are in; "" where that is not known."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link, or, where the address cannot be followed, its words alone."""

    words: Words
    href: str = ""
    icon: str = ""
    note: str = ""
    """What the link leads to, in brackets behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A crop as an image on a page."""

    src: str
    full: str
    """Where the large image is."""
    srcset: str = ""
    """The same picture in several sizes, for the browser to choose from."""
    sizes: str = ""
    """How wide it will be shown, as CSS has it."""
    width: int
    height: int
    alt: str
    shown_px: int = 0
    """How wide it is at most, so that its place is kept before it comes; 0 where its plate has a shape."""
    eager: bool = False
    """In sight at once, so not to be loaded late."""
    blur: str = ""
    """A few pixels of it in base64, to stand there until it comes."""
    blur_size: str = WITHIN
    """How large these are, as CSS has it: within the picture, so that it covers them."""


@lru_cache(1 << 16)  # the same names stand on many pages, and are made of values that never change
def title(words: Text, language: str) -> Words:
    """What is shown first: in the reader's language if there is such a title, else the author's own."""
    shown = words.in_(language)
    return Words(text=shown, language=_language(words, shown))


def other_titles(words: Text, language: str) -> tuple[Words, ...]:
    """The same in the other languages."""
    return tuple(Words(text=other, language=code) for code, other in words.besides(language))


def every_title(words: Text, language: str) -> tuple[Words, ...]:
    """The words in every language they are known in, the reader's first."""
    return (title(words, language), *other_titles(words, language)) if words else ()


def outward(words: Words, url: str, *, icon: str = "", note: str = "") -> Anchor:
    """A link to somewhere else, if that is somewhere a reader may be sent."""
    return Anchor(words=words, href=url if addresses.is_followable(url) else "", icon=icon, note=note)


def links(say: Wording, paper: Paper) -> Iterator[Anchor]:
    """The paper's code, project, data and so on."""
    for link in paper.links:
        label = Words(text=say.label(link.kind), language=say.language)
        yield outward(label, link.url, icon=text.slug(link.kind))


def website(say: Wording, url: str) -> Anchor | None:
    """The link to somebody's own site, if it is one to follow."""
    words = Words(text=say("website"), language=say.language)
    return outward(words, url, icon="project") if addresses.is_followable(url) else None


def picture(shelf: Shelf, page: str, paper: Paper, crop: Crop, *, eager: bool = False) -> Picture:
    """The thumbnail of a crop, as it is shown on a page."""
    return Picture(
        src=addresses.href(page, shelf.address_of(paper, crop, small=True)),
        full=addresses.href(page, shelf.address_of(paper, crop)),
        width=crop.thumbnail_width,
        height=crop.thumbnail_height,
        alt=_alt(shelf.say, paper, crop.region),
        eager=eager,
        blur=crop.blur,
        blur_size=_blur_size(crop.thumbnail_width / crop.thumbnail_height),
    )


def _blur_size(shape: float) -> str:
    """How much of a card's plate is covered by a picture of this width by its height, nearly."""
    width, height = min(1.0, shape / PLATE), min(1.0, PLATE / shape)
    return f"{COVERED * width:.0%} {COVERED * height:.0%}"


def _alt(say: Wording, paper: Paper, region: Region) -> str:
    """What a picture shows: its caption's beginning, or where that says nothing, whose figure it is."""
    if not LABEL_ALONE.fullmatch(region.caption):
        return _beginning(text.one_line(region.caption))
    title = paper.title.in_(say.language)
    if not region.number:
        return say("key-figure-of", title=title)
    return say(NUMBERED[region.kind], number=region.number, title=title)


def _beginning(caption: str) -> str:
    """As much of the caption as is read out, to the end of a word where there are spaces."""
    if len(caption) <= ALT_LENGTH:
        return caption
    cut = caption[: ALT_LENGTH + 1]
    end = cut.rfind(" ")
    return f"{cut[: end if end > ALT_LENGTH - LONGEST_WORD else ALT_LENGTH]} …"


def _language(words: Text, shown: str) -> str:
    return next((code for code, each in words.by_language if each == shown), "")
