"""What an invented paper consists of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from drawing.canvas import Box, Canvas


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A drawing with its number and caption."""

    number: str
    caption: str
    draw: Callable[[Canvas, Box], None]
    height: float
    wide: bool = False
    """Across all columns; the first wide figure of a paper with `teaser` stands below its title."""
    teaser: bool = False


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of cells below a header, between three rules."""

    number: str
    caption: str
    rows: tuple[tuple[str, ...], ...]
    """The header first; the last row is the paper's own and stands out."""


@dataclass(frozen=True)
class Heading:
    """A section's name."""

    words: str


Part = str | Heading | Figure | Table


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One paper, ready to be printed."""

    name: str
    """Its file's name, without a suffix."""
    style: str
    """A key of `styles.STYLES`."""
    title: str
    authors: tuple[str, ...]
    affiliation: str
    venue: str
    year: int
    abstract: str
    body: tuple[Part, ...]
    """A str is a paragraph; **bold** and *italic* words are marked as in Markdown."""
    key: tuple[tuple[str, ...], ...]
    """Numbers of the figures that show best what the paper is about, in groups, the best first."""
