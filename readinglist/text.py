"""Small, pure operations on words: comparing, naming files, escaping, telling languages apart."""

from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from functools import lru_cache
from itertools import chain, count
from typing import TYPE_CHECKING

from readinglist.model import Text

if TYPE_CHECKING:
    from collections.abc import Collection

HAN = "\u3400-\u9fff"
SLUG_LENGTH = 80  # a title's first dozen words; far below the 255 bytes a file name may have
DEVICE_NAMES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]", re.ASCII)
RESERVED = re.compile(
    r"index|404|sitemap|search|assets|cname|robots|feed|tags|topics|venues|papers|articles|new|browse|about"
    r"|readme|javascripts|stylesheets|figures|nojekyll|config"
)
"""Names that the site's own pages and folders have, so that no paper's id may."""
UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Control characters, what YAML refuses to read, and marks that turn the direction of words around them."""
NO_LETTER_OR_DIGIT = re.compile(r"[^a-z0-9]+")
MARKDOWN_SPECIALS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~^$:<>&=\"'])")


def fold(words: str) -> str:
    """What is left when case, accents, width, spaces and punctuation do not count.

    Two names with the same fold are one name: "Multi-Modal" and "multimodal".
    """
    if words.isascii():
        return NO_LETTER_OR_DIGIT.sub("", words.lower())
    decomposed = unicodedata.normalize("NFKD", words).casefold()
    return "".join(char for char in decomposed if char.isalnum())


@lru_cache(1 << 16)  # the same tags and titles come again and again
def slug(words: str, *, han: bool = False) -> str:
    """A name for a file and an address: lower-case ASCII letters, digits and single hyphens.

    With `han`, Chinese characters stay too. Where nothing is left, a digest stands in; a name that Windows
    keeps for a device gets a hyphen and an x.
    """
    kept = f"a-z0-9{HAN}" if han else "a-z0-9"
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", words).casefold() if not unicodedata.combining(c)
    )
    name = re.sub(f"[^{kept}]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    if len(name) > SLUG_LENGTH:
        name = name[: SLUG_LENGTH + 1].rpartition("-")[0] or name[:SLUG_LENGTH]
    if not name:
        return "x-" + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{name}-x" if DEVICE_NAMES.fullmatch(name) else name


def free_slug(words: str, taken: Collection[str]) -> str:
    """The slug of a new paper's title, with a number behind it where another paper has it."""
    first = slug(words)
    first = f"{first}-paper" if RESERVED.fullmatch(first) else first
    numbered = (f"{first}-{number}" for number in count(2))
    return next(name for name in chain([first], numbered) if name not in taken)


def language_of(words: str) -> str:
    """The language of a title, by its script alone: zh where there is a Chinese character, else en."""
    return "zh" if re.search(f"[{HAN}]", words) else "en"


def to_text(words: str) -> Text:
    """Words as a Text in the one language that their script shows; "" becomes the empty Text."""
    return Text(((language_of(words), words),)) if words else Text()


def one_line(words: str) -> str:
    """The words with every run of white space, line breaks included, as one space."""
    return " ".join(words.split())


def plain(words: str) -> str:
    """The words on one line, without characters that no page and no file may carry."""
    if words.isprintable() and "  " not in words:
        return words.strip(" ")  # nearly all words are: each page asks for hundreds
    return UNSHOWABLE.sub("", one_line(words))


def escape_html(words: str) -> str:
    """The words as HTML text or attribute value."""
    return html.escape(words, quote=True)


def escape_markdown(words: str) -> str:
    """The words as one line of Markdown that shows them literally, HTML and link syntax included."""
    return MARKDOWN_SPECIALS.sub(_entity, one_line(words))


def _entity(match: re.Match[str]) -> str:
    # An entity, not a backslash: entities survive every Markdown dialect and extension.
    return f"&#{ord(match[1])};"


def escape_metadata(words: str) -> str:
    """The words for a page's front matter, which themes print unescaped after decoding entities once.

    Angle brackets become their full-width forms: no number of decodings makes a tag of those.
    """
    return html.escape(one_line(words).replace("<", "＜").replace(">", "＞"))
