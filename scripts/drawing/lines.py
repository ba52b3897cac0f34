"""Words → justified lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drawing.canvas import width_of
from drawing.colours import INK, Colour

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drawing.canvas import Canvas

MARKED = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|([^*]+)")
HAN_WORD = re.compile(
    r"[\u4e00-\u9fff][，。；：、）”」]*|[（“「]+[\u4e00-\u9fff]?|[^\s\u4e00-\u9fff（“「]+|\s+"
)
MOST_SPREAD = 3.0  # times a space; a line with wider gaps stays ragged


@dataclass(frozen=True, slots=True)
class Word:
    """What stays together at the end of a line."""

    text: str
    font: str
    spaced: bool
    """A space stands before it."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side, and the width left over."""

    words: tuple[Word, ...]
    slack: float
    is_last: bool = False


def words_of(marked: str, fonts: tuple[str, str, str]) -> list[Word]:
    """The words of a text in which **bold** and *italic* are marked."""
    regular, bold, italic = fonts
    found: list[Word] = []
    spaced = False
    for strong, slanted, plain in MARKED.findall(marked):
        font = bold if strong else italic if slanted else regular
        for piece in HAN_WORD.findall(strong or slanted or plain):
            if piece.isspace():
                spaced = True
            else:
                found.append(Word(piece, font, spaced))
                spaced = False
    return found


def broken(words: Sequence[Word], size: float, width: float, indent: float = 0.0) -> Iterator[Line]:
    """The words in lines of this width, the first of them indented."""
    line: list[Word] = []
    left = width - indent
    for word in words:
        needed = width_of(_shown(word, first=not line), word.font, size)
        if line and needed > left:
            yield Line(tuple(line), left)
            line, left = [], width
            needed = width_of(word.text, word.font, size)
        line.append(word)
        left -= needed
    if line:
        yield Line(tuple(line), left, is_last=True)


def set_line(
    canvas: Canvas, line: Line, x: float, y: float, size: float, *, anchor: float = -1.0, colour: Colour = INK
) -> None:
    """Draw a line: justified, or for an anchor from 0 to 1 as it is, shifted by that share of its slack."""
    x += max(anchor, 0.0) * line.slack
    is_justified = anchor < 0 and not line.is_last
    spaces = sum(word.spaced for word in line.words[1:])
    spread = line.slack / spaces if is_justified and spaces else 0.0
    if spread > MOST_SPREAD * size:
        spread = 0.0
    step = line.slack / (len(line.words) - 1) if is_justified and not spaces and len(line.words) > 1 else 0.0
    for run, font in _runs(line.words, apart=bool(step)):
        canvas.text(x, y, run, font=font, size=size, spread=spread, colour=colour)
        x += width_of(run, font, size) + spread * run.count(" ") + step


def _runs(words: Sequence[Word], *, apart: bool) -> Iterator[tuple[str, str]]:
    """Neighbours of one font as one string; each word by itself where they are set `apart`."""
    text, font = "", ""
    for place, word in enumerate(words):
        shown = _shown(word, first=not place)
        if text and (apart or word.font != font):
            yield text, font
            text = ""
        text, font = text + shown, word.font
    yield text, font


def _shown(word: Word, *, first: bool) -> str:
    return f" {word.text}" if word.spaced and not first else word.text
