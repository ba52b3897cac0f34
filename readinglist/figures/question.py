"""What a child is to do → the line that asks it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from readinglist.figures import shown

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.model import FigureChoice


def figures(pdf: Path, choice: FigureChoice) -> bytes:
    """Find the figures of this PDF, and cut those that may be shown."""
    return _line(do="figures", pdf=str(pdf.absolute()), wanted=choice.key, marked=_marked(choice))


def explain(pdf: Path, choice: FigureChoice) -> bytes:
    """Find the figures of this PDF, and draw each page with them."""
    return _line(do="explain", pdf=str(pdf.absolute()), marked=_marked(choice))


def picture(path: Path) -> bytes:
    """Decode this picture, and encode it as those of a PDF are."""
    return _line(do="picture", path=str(path.absolute()))


def heading(pdf: Path) -> bytes:
    """Read the title, the authors and the identifiers on the first page of this PDF."""
    return _line(do="heading", pdf=str(pdf.absolute()))


def _marked(choice: FigureChoice) -> list[dict[str, object]]:
    return [asdict(region) for region in shown.marked(choice)]


def _line(**asked: object) -> bytes:
    return json.dumps(asked).encode()
