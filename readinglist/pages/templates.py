"""Template and values → text. The door to jinja2."""

from __future__ import annotations

import json
import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from readinglist import text

UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Control characters, what YAML refuses to read, and marks that turn the direction of words around them."""


def fill(template: str, **values: object) -> str:
    """The template with these values, each of them escaped and on one line."""
    return TEMPLATES.get_template(template).render(values)


def plain(words: str) -> str:
    """The words on one line, without characters that no page may carry."""
    return UNSHOWABLE.sub("", text.one_line(words))


def _shown(value: object) -> object:
    # A line break within a value would let it start a line, where Markdown looks for fences and HTML ends.
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _in_markdown(words: str) -> Markup:
    return Markup(text.escape_markdown(plain(words)))  # noqa: S704 - escaped by the call within


def _in_front_matter(words: str) -> Markup:
    # A JSON string is a YAML string, whatever it holds.
    return Markup(json.dumps(text.escape_metadata(plain(words)), ensure_ascii=False))  # noqa: S704 - as above


def _in_yaml(words: str) -> Markup:
    # Whoever prints it escapes it: the template of the page's head.
    return Markup(json.dumps(plain(words), ensure_ascii=False))  # noqa: S704 - no HTML, but front matter


def _as_written(markdown: str) -> Markup:
    return Markup(markdown)  # noqa: S704 - a curator's own Markdown, from content/


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("readinglist.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "in_markdown": _in_markdown,
        "in_front_matter": _in_front_matter,
        "in_yaml": _in_yaml,
        "as_written": _as_written,
    }
    return environment


TEMPLATES = _environment()
