"""PDFs, what was found in them, and why there was nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A stage had nothing for this paper, and why; never an exception."""

    paper_id: str
    stage: str
    """fetch or figures."""
    code: str
    """A stable name such as `not-a-pdf`, under which the documentation explains it."""
    reason: str
    """One sentence: what happened and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A paper's PDF on this machine, seen to be whole."""

    paper_id: str
    path: Path
    digest: str
    """SHA-256 of its bytes, hexadecimal."""
    source: str = ""
    """Where it came from: an address, or the folder's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in PDF points on the displayed page, origin top left, x0 < x1 and y0 < y1."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One figure, table or algorithm found on a page, without its caption's area."""

    number: str
    """As captioned, without a dot at the end: "3", "A.2", "S1"; "" for a teaser without a caption."""
    kind: str
    """figure, table or algorithm."""
    page: int
    """Counted from 1; 0 for a curator's own picture."""
    box: Box
    caption: str = ""
    caption_box: Box | None = None
    score: float = 1.0
    """How sure the finder is, from 0 to 1."""
    found_by: str = "caption"
    """caption; neighbour: by one on the page before or after; position: a picture above the abstract;
    looks: where no text can be read; page: all of it."""
    turn: int = 0
    """By how many degrees, clockwise, it is to be turned to stand upright: 0, 90 or 270."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """A region cut out of its page as two WebP files of known size."""

    region: Region
    image: Path
    width: int
    height: int
    thumbnail: Path
    thumbnail_width: int
    thumbnail_height: int
    blur: str = ""
    """A WebP picture of a few pixels in base64, to stand there until the thumbnail comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What one paper's PDF gave: everything found, and the crops to show, the key figure first."""

    paper_id: str
    digest: str
    pages: int
    """How many pages the PDF has."""
    regions: tuple[Region, ...] = ()
    key: tuple[str, ...] = ()
    """Numbers of the figures ranked, the best key figure first."""
    crops: tuple[Crop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a stage has come, for whoever waits."""

    stage: str
    """fetch or figures."""
    done: int
    total: int
