"""Template and values → text. The door to jinja2."""

from __future__ import annotations

import html
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from readinglist import text
from readinglist.pages import mathml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readinglist.wording import Wording

MACROS = {"w": "words.html", "m": "marks.html", "c": "cards.html", "g": "charts.html"}
"""What every template may call, by the name it has there; each may call those before it."""


def fill(template: str, *, say: Wording, **values: object) -> str:
    """The template with these values, each of them escaped and on one line."""
    return TEMPLATES.get_template(template).render(_macros(say), **values)


@cache
def _macros(say: Wording) -> Mapping[str, object]:
    """The macros in one language, made once: a template that imports them makes them anew for each page."""
    found: dict[str, object] = {"say": say}
    for name, file in MACROS.items():
        found[name] = TEMPLATES.get_template(file).make_module(found)
    return found


def _shown(value: object) -> object:
    # A line break within a value would let it start a line, where Markdown looks for fences and HTML ends.
    return text.plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _in_markdown(words: str) -> Markup:
    return Markup(text.escape_markdown(text.plain(words)))  # noqa: S704 - escaped by the call within


def _in_code(words: str) -> Markup:
    # Line breaks and indents stay, for within <pre> no line is Markdown.
    return Markup(html.escape(words, quote=False))  # noqa: S704 - escaped by the call within


def _with_math(words: str) -> str | Markup:
    plain = text.plain(words)
    if not mathml.has_formula(plain):
        return plain
    return Markup(mathml.in_words(plain, html.escape))  # noqa: S704 - escaped by the call within, or built there


def _in_markdown_with_math(words: str) -> Markup:
    if not mathml.has_formula(words):
        return _in_markdown(words)
    return Markup(mathml.in_words(text.plain(words), _escaped_between))  # noqa: S704 - as above


def _escaped_between(words: str) -> str:
    # Escaping makes one line of the words, and would take the spaces beside a formula with it.
    before, after = words[:1].isspace(), words[-1:].isspace()
    return f"{' ' * before}{text.escape_markdown(words)}{' ' * (after and bool(words.strip()))}"


def _as_written(markdown: str) -> Markup:
    return Markup(markdown)  # noqa: S704 - a curator's own Markdown, from content/


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("readinglist.pages"),
        auto_reload=False,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "in_markdown": _in_markdown,
        "with_math": _with_math,
        "in_markdown_with_math": _in_markdown_with_math,
        "in_code": _in_code,
        "as_written": _as_written,
    }
    return environment


TEMPLATES = _environment()
