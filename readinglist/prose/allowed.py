"""What of HTML may come out of texts that people wrote: elements, attributes, classes."""

from __future__ import annotations

import re

ELEMENTS = frozenset(
    re.findall(
        r"\w+",
        "a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure"
        " h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q rp rt ruby s samp small span"
        " strong sub summary sup table tbody td tfoot th thead tr u ul var wbr",
    )
)
"""None that runs, loads, sends or draws over the page; `input` becomes a box that nobody can tick."""

EMPTIED = frozenset({"script", "style", "template", "noscript", "textarea", "title", "svg", "math", "iframe"})
"""Elements that go with all that is in them, for it was never meant to be read."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "*": frozenset({"lang", "dir", "title"}),
    "a": frozenset({"href"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "input": frozenset({"checked"}),
    "details": frozenset({"open"}),
    "ol": frozenset({"start", "reversed"}),
    "td": frozenset({"colspan", "rowspan", "align"}),
    "th": frozenset({"colspan", "rowspan", "align", "scope"}),
    "li": frozenset({"id"}),
    "sup": frozenset({"id"}),
}
"""By element; those of "*" on every one."""

ADDRESSES = frozenset({"href", "src"})
"""Attributes that lead somewhere."""

FOOTNOTE = re.compile(r"fn(?:ref\d*)?:[^\s\"'<>&]{1,80}")
"""The only anchors within texts; those of headings are made by the site engine."""

KINDS = frozenset(
    re.findall(
        r"\w+",
        "note abstract info tip success question warning failure danger bug example quote seealso summary"
        " tldr todo hint important check done help faq caution attention fail missing error cite inline end",
    )
)
"""What the theme knows of boxes."""

LETTERS = frozenset(re.findall(r"\S+", "hll err filename normal special linenos md-code__content"))
TOKENS = re.compile(r"[a-z]{1,2}[a-z0-9]?")
"""Names of kinds of words in code that is coloured: k, nf, s2."""

CLASSES: dict[str, frozenset[str]] = {
    "a": frozenset({"footnote-ref", "footnote-backref"}),
    "div": KINDS | {"admonition", "footnote", "highlight", "linenodiv"},
    "details": KINDS,
    "p": frozenset({"admonition-title"}),
    "ul": frozenset({"task-list"}),
    "li": frozenset({"task-list-item"}),
    "label": frozenset({"task-list-control"}),
    "span": LETTERS | {"task-list-indicator"},
    "table": frozenset({"highlighttable"}),
    "td": frozenset({"linenos", "code"}),
    "th": frozenset({"filename"}),
}
"""By element: what our own converter puts there, so that a text cannot dress up as the page around it."""


def is_attribute(element: str, name: str) -> bool:
    """May this element have this attribute, whatever its value?"""
    return name in ATTRIBUTES["*"] or name in ATTRIBUTES.get(element, ())


def classes(element: str, names: str) -> str:
    """Those of the names that this element may have."""
    known = CLASSES.get(element, frozenset())
    kept = (name for name in names.split() if name in known or (element == "span" and TOKENS.fullmatch(name)))
    return " ".join(kept)
