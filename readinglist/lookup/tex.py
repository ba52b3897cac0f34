"""TeX in a title or a name → the letters it stands for; formulas stay as they are."""

from __future__ import annotations

import re
import unicodedata

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "r": "\u030a", "c": "\u0327", "k": "\u0328", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
"""A command and the mark that it puts on the letter behind it."""

LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—",
}  # fmt: skip

FORMULA = re.compile(r"(\$[^$]*\$)")
ACCENT = re.compile(
    r"\\(?:([`'^~\"=.])\s*|([uvHrckdb])(?=[\s{\\]))\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))"
)
LETTER = re.compile(rf"\\({'|'.join(sorted(LETTERS, key=len, reverse=True))})(?![A-Za-z])(?:\{{\}}|\s)?")
STYLE = re.compile(r"\\(?:emph|text(?:bf|it|sc|rm|tt|sf)|mbox|textsuperscript)\s*(?=\{)")
ESCAPED = re.compile(r"\\([&%#_$])")
BRACES = re.compile(r"[{}]")
DASHES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))


def shown(words: str) -> str:
    r"""The words as a reader writes them: Erd\H{o}s → Erdős, {BERT} → BERT; $k$ stays $k$."""
    if not re.search(r"[\\{}]|--|``", words):
        return words
    pieces = FORMULA.split(words)
    return "".join(piece if index % 2 else _letters(piece) for index, piece in enumerate(pieces))


def _letters(words: str) -> str:
    accented = LETTER.sub(lambda match: LETTERS[match[1]], ACCENT.sub(_accented, words))
    plain = BRACES.sub("", ESCAPED.sub(r"\1", STYLE.sub("", accented)))
    for written, meant in DASHES:
        plain = plain.replace(written, meant)
    return plain


def _accented(match: re.Match[str]) -> str:
    letter = match[3] or match[4]
    return unicodedata.normalize("NFC", letter + ACCENTS[match[1] or match[2]])
