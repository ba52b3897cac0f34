"""Words → LaTeX within a BibTeX field, which gives the same words back."""

from __future__ import annotations

import re

ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "%": r"\%",
    "#": r"\#",
    "$": r"\$",
    "&": r"\&",
    "_": r"\_",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
}
"""Braces by name: BibTeX counts them even behind a backslash."""

TABLE = str.maketrans(ESCAPES)
SPECIAL = re.compile(r"[\\{}%#$&_~^]")
WORD = re.compile(r"\S+")
INNER_CAPITAL = re.compile(r"[^\W\d_].*[A-Z]|\d[A-Z]")
"""Of a word that is more than capitalised: CLIP, iPhone, 3D."""
EDGES = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)


def escape(words: str) -> str:
    """The words for a field that LaTeX sets."""
    return words.translate(TABLE) if SPECIAL.search(words) else words


def title(words: str) -> str:
    """The words of a title, with braces around those whose capitals no style may take away."""
    return WORD.sub(_protected, words)


def verbatim(address: str) -> str:
    """An address or identifier for a field that is taken as it stands, braces in it as percent codes."""
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _protected(match: re.Match[str]) -> str:
    word = match[0]
    if not INNER_CAPITAL.search(word):
        return escape(word)
    before, middle, after = EDGES.fullmatch(word).groups()  # type: ignore[union-attr]  # it matches any word
    return f"{escape(before)}{{{escape(middle)}}}{escape(after)}"
