"""Catalogue and figures → the Markdown pages of the site, its crops and its style.

A page type is a file here that has `pages(shelf)`; it is found by its presence.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import registry
from readinglist.model import Asset
from readinglist.pages import addresses
from readinglist.pages.shelf import arrange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readinglist.model import Catalogue, Figures, Page, Settings
    from readinglist.pages.shelf import Shelf

STYLESHEET = addresses.STYLESHEET
STYLE = Path(__file__).parent / "assets" / "readinglist.css"
OVERRIDES = Path(__file__).parent / "overrides"
"""Templates that take the place of the theme's, or extend them."""


def render(
    catalogue: Catalogue, figures_by_paper: Mapping[str, Figures], settings: Settings
) -> Iterator[Page | Asset]:
    """Every page and every file it shows; the same list gives the same bytes."""
    shelf = arrange(catalogue, figures_by_paper, settings)
    for page_type in registry.modules(sys.modules[__name__], having="pages").values():
        yield from page_type.pages(shelf)
    yield from _crops(shelf)
    yield Asset(uri=STYLESHEET, source=STYLE)


def _crops(shelf: Shelf) -> Iterator[Asset]:
    """Each figure that a page shows, large and small."""
    shown = ((paper, crop) for paper in shelf.catalogue.papers for crop in shelf.crops_of(paper))
    for paper, crop in shown:
        yield Asset(uri=shelf.address_of(paper, crop), source=crop.image)
        yield Asset(uri=shelf.address_of(paper, crop, small=True), source=crop.thumbnail)
