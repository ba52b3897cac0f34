"""Small values → HTML: words in a language, links, pictures.

In Python and not in templates: pages print a hundred of these each, and a macro takes three times as long,
a card of macros six times. What a page consists of, and in which order, its template says.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from markupsafe import escape

from readinglist import text
from readinglist.pages import mathml

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.pages.parts import Anchor, Picture, Words
    from readinglist.wording import Wording


SPECIAL = re.compile("[&<>'\"]")
"""What HTML gives a meaning, and most values lack: looking for it takes a third of escaping."""

IN_FORMULAS = re.compile(r"[$\\]")
"""What no formula is without, and nearly no title has."""


def escaped(value: str) -> str:
    """The value as text or within an attribute, on one line."""
    shown = text.plain(value)
    return str(escape(shown)) if SPECIAL.search(shown) else shown


def with_math(value: str) -> str:
    """The same with each formula as MathML."""
    if not IN_FORMULAS.search(value):
        return escaped(value)
    return mathml.in_words(text.plain(value), html.escape)


def markdown_with_math(value: str) -> str:
    """The value as Markdown that shows it literally, with each formula as MathML."""
    if not IN_FORMULAS.search(value):
        return text.escape_markdown(text.plain(value))
    return mathml.in_words(text.plain(value), _escaped_between)


def lang(say: Wording, words: Words) -> str:
    """The attribute for words that are not in the page's language."""
    return f' lang="{escaped(words.language)}"' if words.language not in {"", say.language} else ""


def words(say: Wording, words: Words) -> str:
    """The words, marked where they are not in the page's language."""
    return _marked(lang(say, words), with_math(words.text))


def in_markdown(say: Wording, words: Words) -> str:
    """The same within a line of Markdown."""
    return _marked(lang(say, words), markdown_with_math(words.text))


def icon(_say: Wording, name: str) -> str:
    """A small picture, drawn by the stylesheet."""
    return f'<span class="rl-icon rl-icon--{escaped(name)}" aria-hidden="true"></span>' if name else ""


def anchor(say: Wording, link: Anchor) -> str:
    """The link, or its words where it leads nowhere."""
    note = f" <small>{escaped(link.note)}</small>" if link.note else ""
    told = f"{icon(say, link.icon)}{words(say, link.words)}{note}"
    if not link.href:
        return f"<span>{told}</span>"
    here = ' aria-current="page"' if link.href == "./" else ""
    return f'<a href="{escaped(link.href)}"{here}>{told}</a>'


def anchors(say: Wording, links: Iterable[Anchor], around: str = "{}") -> str:
    """The links, each on a line, within what is to be around each."""
    return "".join(f"{around.format(anchor(say, link))}\n" for link in links)


def ways(say: Wording, links: Iterable[Anchor]) -> str:
    """The ways on from a page."""
    return f'<nav class="rl-ways" aria-label="{escaped(say("take-along"))}">\n{anchors(say, links)}</nav>'


def heading(say: Wording, title: Words, anchor: str = "", count: object = "", href: str = "") -> str:
    """What a heading in Markdown says; `href` is the Markdown file of the page about what it names."""
    here = f'<span id="{escaped(anchor)}" class="rl-here"></span>' if anchor else ""
    name = in_markdown(say, title)
    linked = f"[{name}]({escaped(href)})" if href else name
    return f"{here}{linked} <small>{escaped(str(count))}</small>" if count else f"{here}{linked}"


def image(_say: Wording, picture: Picture) -> str:
    """The picture, with its place kept until it comes."""
    srcset = f' srcset="{escaped(picture.srcset)}" sizes="{escaped(picture.sizes)}"' if picture.srcset else ""
    when = ' fetchpriority="high"' if picture.eager else ' loading="lazy"'
    return (
        f'<img src="{escaped(picture.src)}"{srcset} width="{picture.width}" height="{picture.height}"'
        f' alt="{escaped(picture.alt)}"{_style(picture)}{when} decoding="async">'
    )


def _style(picture: Picture) -> str:
    width = f"width:{picture.shown_px}px;" if picture.shown_px else ""
    blur = (
        f"background-image:url(data:image/webp;base64,{escaped(picture.blur)});"
        f"background-size:{escaped(picture.blur_size)}"
        if picture.blur
        else ""
    )
    return f' style="{width}{blur}"' if width or blur else ""


def _marked(attribute: str, shown: str) -> str:
    return f"<span{attribute}>{shown}</span>" if attribute else shown


def _escaped_between(words: str) -> str:
    # Escaping makes one line of the words, and would take the spaces beside a formula with it.
    before, after = words[:1].isspace(), words[-1:].isspace()
    return f"{' ' * before}{text.escape_markdown(words)}{' ' * (after and bool(words.strip()))}"
