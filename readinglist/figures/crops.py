"""A region and what was cut of it → a Crop, whose pictures lie in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.figures.store import picture
from readinglist.model import Crop

if TYPE_CHECKING:
    from readinglist.figures.files import Folder
    from readinglist.figures.report import Cut
    from readinglist.model import Region


def crop(region: Region, cut: Cut, home: Folder) -> Crop:
    """The region with its two pictures, which were kept in this folder."""
    return Crop(
        region=region,
        image=home.path(picture(cut.image)),
        width=cut.width,
        height=cut.height,
        thumbnail=home.path(picture(cut.thumbnail)),
        thumbnail_width=cut.thumbnail_width,
        thumbnail_height=cut.thumbnail_height,
        blur=cut.blur,
    )
