"""Catalogue and figures → the Markdown pages of the site, its crops and its style.

A page type is a file here that has `pages(shelf)`; it is found by its presence.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import addresses, registry
from readinglist.model import Asset, TextFile
from readinglist.pages import written
from readinglist.pages.shelf import arrange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readinglist.model import Catalogue, Contributor, Figures, Part, Settings
    from readinglist.pages.shelf import Shelf

STYLESHEET = addresses.STYLESHEET
STYLE = Path(__file__).parent / "style"
"""Parts of the one stylesheet, each for what its name says, joined in the order of their names."""
SCRIPTS = Path(__file__).parent / "scripts"
"""What pages load; each page names those it needs."""
OVERRIDES = Path(__file__).parent / "overrides"
"""Templates that take the place of the theme's, or extend them."""


def render(
    catalogue: Catalogue,
    figures_by_paper: Mapping[str, Figures],
    settings: Settings,
    contributors: tuple[Contributor, ...] = (),
) -> Iterator[Part]:
    """Every page, those that people wrote among them, and what they show; the same list, the same bytes."""
    shelf = arrange(catalogue, figures_by_paper, settings, contributors)
    generated = tuple(_generated(shelf))
    yield from generated
    yield from written.besides(shelf, {page.uri for page in generated})
    yield from _crops(shelf)
    yield TextFile(
        uri=STYLESHEET, text="\n".join(part.read_text("utf-8") for part in sorted(STYLE.glob("*.css")))
    )
    for script in sorted(SCRIPTS.glob("*.js")):
        yield Asset(uri=addresses.script(script.name), source=script)


def _generated(shelf: Shelf) -> Iterator[Part]:
    for page_type in registry.modules(sys.modules[__name__], having="pages").values():
        yield from page_type.pages(shelf)


def _crops(shelf: Shelf) -> Iterator[Asset]:
    """Each figure that a page shows, large and small."""
    shown = ((paper, crop) for paper in shelf.catalogue.papers for crop in shelf.crops_of(paper))
    for paper, crop in shown:
        yield Asset(uri=shelf.address_of(paper, crop), source=crop.image)
        yield Asset(uri=shelf.address_of(paper, crop, small=True), source=crop.thumbnail)
