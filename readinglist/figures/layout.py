"""A page of a PDF as plain values: where its text and its ink are, and nothing of how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readinglist.model import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words that the PDF sets as one piece: a line of a paragraph, a cell of a table, a label."""

    text: str
    box: Box
    """From the height of a capital to the depth of a g: tighter than the font's own box."""
    size: float
    """Of most of its letters, in points."""
    font: str = ""
    bold: bool = False
    """Its first letters are bold."""
    block: int = 0
    """Lines of one block were set one after the other, without a gap."""
    upright: bool = True
    """Reads from left to right."""
    turn: int = 0
    """By how many degrees, clockwise, the page is to be turned so that it does: 90 where it runs upwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Something drawn: an image, or a path that is filled or stroked."""

    box: Box
    """As far as it shows: clipped, and cut at the page's edge."""
    kind: str
    """image, fill or stroke."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One page as it is displayed: origin top left, in points."""

    page: int
    """Counted from 1."""
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    ink: tuple[Ink, ...] = ()
    """Without what cannot be seen: white fills, empty paths, what covers the whole page."""
    is_scan: bool = False
    """An image covers the whole page."""
    is_silent: bool = False
    """The page has hardly any words: its ink is what shows of it from afar."""
    turn: int = 0
    """By how many degrees, clockwise, the paper was turned to be read like this."""
    turned: tuple[Layout, ...] = ()
    """The page again, turned so that captions which run upwards or downwards read from left to right."""
