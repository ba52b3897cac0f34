"""Template and values → text. The door to jinja2."""

from __future__ import annotations

import html
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from readinglist import text
from readinglist.pages import printed, printed_cards

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from readinglist.wording import Wording

PRINTERS = (
    *(printed.lang, printed.words, printed.in_markdown, printed.icon, printed.anchor, printed.ways),
    *(printed.heading, printed.image, printed_cards.badges, printed_cards.subjects),
)
"""What every template may call as `w.anchor(link)`."""

MACROS = {"m": "marks.html", "c": "cards.html", "g": "charts.html"}
"""What else they may call, by the name it has there; each may call those before it."""


def fill(template: str, *, say: Wording, **values: object) -> str:
    """The template with these values, each of them escaped and on one line."""
    return TEMPLATES.get_template(template).render(_macros(say), **values)


@cache
def _macros(say: Wording) -> Mapping[str, object]:
    """The macros in one language, made once: a template that imports them makes them anew for each page."""
    printers = {printer.__name__: _bound(printer, say) for printer in PRINTERS}
    found: dict[str, object] = {"say": say, "w": SimpleNamespace(**printers)}
    for name, file in MACROS.items():
        found[name] = TEMPLATES.get_template(file).make_module(found)
    return found


def _bound(printer: Callable[..., str], say: Wording) -> Callable[..., Markup]:
    """The printer in one language; what it gives is HTML."""
    return lambda *values, **named: Markup(printer(say, *values, **named))  # noqa: S704 - escaped by the printer


def _shown(value: object) -> object:
    # A line break within a value would let it start a line, where Markdown looks for fences and HTML ends.
    return text.plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _in_markdown(words: str) -> Markup:
    return Markup(text.escape_markdown(text.plain(words)))  # noqa: S704 - escaped by the call within


def _in_code(words: str) -> Markup:
    # Line breaks and indents stay, for within <pre> no line is Markdown.
    # Zensical looks for links of Markdown everywhere, and would miss their targets.
    shown = html.escape(words, quote=False).replace("](", "]&#40;")
    return Markup(shown)  # noqa: S704 - escaped by the call above


def _with_math(words: str) -> Markup:
    return Markup(printed.with_math(words))  # noqa: S704 - escaped by the call within


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
        "in_code": _in_code,
        "as_written": _as_written,
    }
    return environment


TEMPLATES = _environment()
