"""The beginning of a row that was read from a scan → the same with a caption's label as it was printed.

Programs that read scans take one letter for another: Flg. 3, Tabie 1, FIG. l, F i g . 4.
"""

from __future__ import annotations

import re

from readinglist.figures import labels

FIGURE = r"F\s?[iIl1|!jt]\s?[gGqy9s6](?P<long>\s?[uUvni]\s?[rRti]\s?[eEcoa0])?"
TABLE = r"[T7]\s?[aAou4]\s?[bB6h8]\s?[lLI1i|!]\s?[eEcoa0]"
FIRST = ("F", "T", "7")
BEFORE = "\"'`.,-_ "  # specks, read as signs
DIGITS = str.maketrans("lI|!OoSsZzB", "11110055228")
GARBLED = re.compile(
    rf"\W{{0,2}}(?:(?P<figure>{FIGURE})|(?P<table>{TABLE}))\s?[.,:;]?\s*"
    r"(?:(?P<roman>[IVX]{1,5})|(?P<number>(?=[\dl|!I])[\dlI|!OoSsZzB]{1,2}))"
    r"\s?(?:(?P<separator>[.,:;])(?=\s+[\W\d]?[A-Z(]|\s*$)|(?=\s+[A-Z(]|\s*$))"
)


def mended(text: str) -> str:
    """The text with the label that it seems to begin with; any other as it is."""
    if text.lstrip(BEFORE)[:1] not in FIRST or labels.parse(text):
        return text
    found = GARBLED.match(text)
    if not found:
        return text
    word = "Table" if found["table"] else "Figure" if found["long"] else "Fig."
    number = found["roman"] or found["number"].translate(DIGITS)
    separator = "." if found["separator"] else ""
    return f"{word} {number}{separator}{text[found.end() :]}"
