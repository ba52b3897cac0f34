"""The beginning of a row of text → the label of a caption: what it names, and by which number."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# A gap after the first letter is what small capitals leave: "T ABLE 1".
KINDS = {
    "figure": r"f\s?ig(?:ure|\.)?|scheme|chart|插?图",
    "table": r"t\s?ab(?:le|\.)?|表格?",
    "algorithm": r"a\s?lgorithm|alg\.|listing|procedure|算法",
}
NUMBER = r"(?!0)(?:[A-Z]{1,2}[.\-]?)?\d{1,3}(?:[.\-]\d{1,3}){0,2}|[IVXL]{1,6}(?![a-z])|[A-H](?![A-Za-z])"
BEGIN = re.compile(
    rf"(?:(?:supplementary|supplemental|extended\s+data|appendix)\s+)?"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in KINDS.items())})\s*(?P<number>{NUMBER})"
    rf"(?P<letter>[a-z](?![a-z]))?\s*(?P<separator>[:.|．。、：—–]|-(?=\s)|(?=\s|$|[\u3400-\u9fff(]))",
    re.IGNORECASE,
)
QUICK = re.compile(
    r"(?:supplement|extended|appendix|f ?ig|t ?ab|scheme|chart|a ?lg|listing|proc|插|图|表|算)",
    re.IGNORECASE,
)
LONGEST = 24  # letters of a label: Supplementary Figure 12
HAN = re.compile("[\u3400-\u9fff]")
LEADERS = re.compile(r"(?:\.\s?){5,}\d*$")  # of a list of figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The label of a caption, as "Fig. 3: "."""

    kind: str
    """figure, table or algorithm."""
    number: str
    word: str
    """As written: Figure, Fig., FIG or 图."""
    separator: str
    """What sets the label off from the caption's words; empty for a mere space."""
    runs_on: bool
    """The words follow without a space, as in a Chinese sentence about a figure."""
    rest: str
    """The first words of the caption itself."""


def may_begin(text: str) -> bool:
    """Could a caption begin with this piece of text, be it only the word "Figure" of one?"""
    return bool(QUICK.match(text)) and (len(text) < LONGEST or parse(text) is not None)


def parse(text: str) -> Label | None:
    """The label that this text begins with, or nothing."""
    match = BEGIN.match(unicodedata.normalize("NFKC", text)[:60]) if QUICK.match(text) else None
    if not match or LEADERS.search(text):
        return None
    number = match["number"]
    if not number[0].isdigit() and number != number.upper():
        return None  # "table a", "fig is": words, not Roman numbers
    return Label(
        kind=next(kind for kind in KINDS if match[kind]),
        number=number.rstrip("."),
        word=match[0][: match.start("number")].strip(),
        separator=match["separator"],
        runs_on=not match["separator"] and bool(HAN.match(match.string, match.end())) and match[0][-1] != " ",
        rest=match.string[match.end() :].strip(),
    )


def is_whole(text: str) -> bool:
    """Is the text a label and nothing more?"""
    label = parse(text)
    return bool(label and not label.rest)
