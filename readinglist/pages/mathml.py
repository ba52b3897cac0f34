"""Words with formulas in TeX → the same with MathML, made here and now. The door to latex2mathml.

What the library makes is not trusted: it is read as XML and built anew from the elements and attributes that
formulas need. A formula that is not all of those, or none that can be read, is shown as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from latex2mathml import converter, exceptions

from readinglist.prose.formulas import IN_WORDS, LONGEST
from readinglist.text import escape_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAMESPACE = "http://www.w3.org/1998/Math/MathML"
ELEMENTS = frozenset(
    re.findall(
        r"\w+",
        "math mrow mi mn mo mtext mspace msub msup msubsup mfrac msqrt mroot mover munder munderover"
        " mtable mtr mtd mstyle mpadded mphantom menclose",
    )
)
ATTRIBUTES = frozenset(
    re.findall(
        r"\w+",
        "display mathvariant stretchy fence form separator lspace rspace minsize maxsize accent accentunder"
        " width height depth voffset linethickness columnalign columnspacing columnlines rowspacing rowlines"
        " displaystyle scriptlevel movablelimits largeop symmetric notation mathcolor",
    )
)
VALUE = re.compile(r"[\w.#%+\- ]{0,40}", re.ASCII)

DEEPEST = 40  # braces within braces; far more than anybody can read
DEFINES = re.compile(r"\\(?:[gex]?def|let|(?:re|provide)?newcommand)")
"""What lets a short formula grow without end."""

UNREADABLE: tuple[type[Exception], ...] = (
    *(each for each in vars(exceptions).values() if isinstance(each, type) and issubclass(each, Exception)),
    ET.ParseError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    StopIteration,
    TypeError,
    ValueError,
)
"""What the library raises at formulas that are none: its own errors, and those it does not foresee."""

VARIANTS = {
    "bold": "BOLD",
    "italic": "ITALIC",
    "bold-italic": "BOLD ITALIC",
    "double-struck": "DOUBLE-STRUCK",
    "script": "SCRIPT",
    "fraktur": "FRAKTUR",
    "sans-serif": "SANS-SERIF",
    "monospace": "MONOSPACE",
}
"""Kinds of letters, which browsers show by letters of their own only."""


def in_words(words: str, escape: Callable[[str], str]) -> str:
    """The words with each formula as MathML; `escape` makes HTML or Markdown of what is between them."""
    return "".join(_pieces(words, escape))


def _pieces(words: str, escape: Callable[[str], str]) -> Iterator[str]:
    end = 0
    for match in IN_WORDS.finditer(words):
        yield escape(words[end : match.start()])
        yield shown(match)
        end = match.end()
    yield escape(words[end:])


def shown(match: re.Match[str]) -> str:
    """What was found where a formula may stand, as HTML."""
    if match["dollar"]:
        return "&#36;"
    formula = match["shown"] or match["bracketed"]
    if formula:
        return _formula(formula, match[0], "block")
    return _formula(match["within"] or match["dollars"], match[0], "inline")


@lru_cache(4096)  # a title's formulas stand on many pages
def _formula(tex: str, written: str, display: str) -> str:
    """One formula, within an element that no converter takes for a block of HTML."""
    made = _mathml(tex, display)
    return f'<span class="rl-math rl-math--{display}">{made}</span>' if made else _code(written)


def _code(written: str) -> str:
    """What is no formula after all, as it was written; the class tells it from a curator's code."""
    return f'<code class="rl-formula">{escape_markdown(written)}</code>'


def _mathml(tex: str, display: str) -> str:
    """The formula as MathML on one line, or ""."""
    if len(tex) > LONGEST or _depth(tex) > DEEPEST or DEFINES.search(tex):
        return ""
    try:
        made = ET.fromstring(converter.convert(tex, display=display))  # noqa: S314 - short, and no DTD begins in it
        return "".join(_built(made))
    except UNREADABLE:
        return ""


def _depth(tex: str) -> int:
    deepest = depth = 0
    for char in tex:
        depth += (char == "{") - (char == "}")
        deepest = max(deepest, depth)
    return max(deepest, tex.count(r"\left"), tex.count(r"\begin"))


def _built(element: ET.Element) -> Iterator[str]:
    """The element anew, if it and all within it are what formulas are made of.

    Raises:
        ValueError: it is not.
    """
    name = element.tag.removeprefix(f"{{{NAMESPACE}}}")
    given = {key: value for key, value in element.attrib.items() if key != "mathvariant" or value == "normal"}
    if element.tag == name or name not in ELEMENTS or not all(map(_is_harmless, given.items())):
        raise ValueError(name)
    yield f"<{name}" + "".join(f' {key}="{value}"' for key, value in given.items()) + ">"
    yield escape_markdown(_lettered(element.text or "", element.get("mathvariant", "")))
    for child in element:
        yield from _built(child)
    yield f"</{name}>"


def _is_harmless(attribute: tuple[str, str]) -> bool:
    key, value = attribute
    return key in ATTRIBUTES and bool(VALUE.fullmatch(value))


def _lettered(words: str, variant: str) -> str:
    """The words in letters of this kind, as far as there are such."""
    kind = VARIANTS.get(variant)
    return "".join(_letter(char, kind) for char in words) if kind else words


def _letter(char: str, kind: str) -> str:
    name = unicodedata.name(char, "")
    name = name.removeprefix("LATIN ").removeprefix("GREEK ").replace("LETTER ", "")
    try:
        return unicodedata.lookup(f"MATHEMATICAL {kind} {name}")
    except KeyError:
        return char
