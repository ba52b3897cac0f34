"""A paper's crops → the plates of its page: picture, caption, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from readinglist.pages import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Crop, Paper, Region
    from readinglist.pages.parts import Picture
    from readinglist.pages.shelf import Shelf
    from readinglist.pages.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """A figure as a paper's own page shows it."""

    picture: Picture
    label: str
    """Figure 2 of the paper."""
    caption: str
    credit: str


def plates(shelf: Shelf, page: str, paper: Paper) -> tuple[Plate, ...]:
    """The paper's figures, the key figure first and large, the others as thumbnails."""
    shown = shelf.crops_of(paper)
    return tuple(_plate(shelf, page, paper, crop, large=crop is shown[0]) for crop in shown)


def _plate(shelf: Shelf, page: str, paper: Paper, crop: Crop, *, large: bool) -> Plate:
    picture = parts.picture(shelf, page, paper, crop)
    if large:
        picture = replace(picture, src=picture.full, width=crop.width, height=crop.height, eager=True)
    return Plate(
        picture=picture,
        label=_label(shelf.say, crop.region),
        caption=crop.region.caption,
        credit=" · ".join(_credit(shelf.say, paper, crop.region)),
    )


def _label(say: Wording, region: Region) -> str:
    return say(region.kind, number=region.number) if region.number else say("figure-unnumbered")


def _credit(say: Wording, paper: Paper, region: Region) -> Iterator[str]:
    yield _label(say, region)
    yield say("copyright-authors")
    if paper.licence:
        yield paper.licence
    yield say("page", number=region.page)
