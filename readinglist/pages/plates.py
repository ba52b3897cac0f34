"""A paper's crops → the plates of its page: picture, caption, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist import identifiers
from readinglist.pages import parts
from readinglist.pages.parts import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Crop, Paper, Region
    from readinglist.pages.parts import Anchor, Picture
    from readinglist.pages.shelf import Shelf
    from readinglist.wording import Wording


TALLEST_PX = 520  # of the key figure: max-height in the style, at the theme's own type size
MARGINS_PX = 48  # beside it on a phone: the page's and the plate's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """A figure as a paper's own page shows it."""

    picture: Picture
    width: int
    """Of the large image."""
    height: int
    source: Anchor
    """Figure 2 of the paper, leading to that."""
    caption: str
    credit: str
    """Whose it is, under which licence, and on which page."""


def plates(shelf: Shelf, page: str, paper: Paper) -> tuple[Plate, ...]:
    """The paper's figures, the key figure first and large, the others as thumbnails."""
    shown = shelf.crops_of(paper)
    return tuple(_plate(shelf, page, paper, crop, large=crop is shown[0]) for crop in shown)


def _plate(shelf: Shelf, page: str, paper: Paper, crop: Crop, *, large: bool) -> Plate:
    picture = parts.picture(shelf, page, paper, crop)
    return Plate(
        picture=_large(picture, crop) if large else picture,
        width=crop.width,
        height=crop.height,
        source=_source(shelf.say, paper, crop.region),
        caption=crop.region.caption,
        credit=" · ".join(_credit(shelf.say, paper, crop.region)),
    )


def _large(picture: Picture, crop: Crop) -> Picture:
    """The same over the width of the page, where a small screen is content with the thumbnail."""
    shown_px = min(crop.width, round(TALLEST_PX * crop.width / crop.height))
    return replace(
        picture,
        src=picture.full,
        srcset=f"{picture.src} {crop.thumbnail_width}w, {picture.full} {crop.width}w",
        sizes=f"min(100vw - {MARGINS_PX}px, {shown_px}px)",
        width=crop.width,
        height=crop.height,
        shown_px=shown_px,
        eager=True,
        blur_size=parts.WITHIN,
    )


def _source(say: Wording, paper: Paper, region: Region) -> Anchor:
    label = Words(text=_label(say, region), language=say.language)
    return parts.outward(label, "" if _is_own(region) else identifiers.page_of(paper))


def _label(say: Wording, region: Region) -> str:
    if _is_own(region):
        return say("own-picture")
    if region.found_by == "page":
        return say("whole-page", number=region.page)
    return say(region.kind, number=region.number) if region.number else say("figure-unnumbered")


def _credit(say: Wording, paper: Paper, region: Region) -> Iterator[str]:
    if _is_own(region):
        return
    yield say("copyright-authors")
    if paper.licence:
        yield paper.licence
    if region.page and region.found_by != "page":
        yield say("page", number=region.page)


def _is_own(region: Region) -> bool:
    """Is this no figure of the paper, but the curators' own?"""
    return not (region.page or region.number)
