"""Pages typeset by hand, as layouts: two columns of body text, captions, pictures and tables."""

from readinglist.figures.layout import Ink, Layout, Line
from readinglist.model import Box

LEFT, RIGHT, COLUMN, LEADING = 50, 310, 240, 12
WORDS = "words of a paragraph that fill the line from edge to edge"


def box(x0, y0, x1, y1):
    return Box(x0=x0, y0=y0, x1=x1, y1=y1)


def line(text, x0, y, width=COLUMN, size=10, **more):
    return Line(text=text, box=box(x0, y, x0 + width, y + size), size=size, font="Roman", **more)


def paragraph(x0, y, rows, width=COLUMN):
    """Rows of body text from y downwards."""
    return [line(WORDS, x0, y + LEADING * row, width) for row in range(rows)]


def picture(x0, y0, x1, y1):
    return Ink(box=box(x0, y0, x1, y1), kind="image")


def rule(x0, y, x1):
    return Ink(box=box(x0, y, x1, y), kind="stroke")


def table(x0, y, rows):
    """Cells in three columns between three rules, and the rules."""
    cells = [line("12.5", x0 + 80 * k, y + 4 + LEADING * r, 30, 8) for r in range(rows) for k in range(3)]
    last = y + 8 + LEADING * rows
    return cells, [rule(x0, y, x0 + 200), rule(x0, y + LEADING + 4, x0 + 200), rule(x0, last, x0 + 200)]


def page(lines=(), ink=(), number=1, **more):
    return Layout(page=number, width=600, height=800, lines=tuple(lines), ink=tuple(ink), **more)
