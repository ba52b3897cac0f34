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
    marked = [asdict(region) for region in shown.marked(choice)]
    return _line(do="figures", pdf=str(pdf.absolute()), wanted=choice.key, marked=marked)


def picture(path: Path) -> bytes:
    """Decode this picture, and encode it as those of a PDF are."""
    return _line(do="picture", path=str(path.absolute()))


def _line(**asked: object) -> bytes:
    return json.dumps(asked).encode()
