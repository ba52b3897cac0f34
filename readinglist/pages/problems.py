"""The kinds of problems → a page for each, and one that lists them: for people who mend a list.

No reader looks for them, so they are neither in the navigation nor found by the site's search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from readinglist import addresses, text
from readinglist.model import Text
from readinglist.pages import document
from readinglist.pages.document import Head
from readinglist.pages.parts import Anchor, Words
from readinglist.problems import ERROR, KINDS
from readinglist.problems.shown import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf
    from readinglist.problems import Kind

PAGE = addresses.PROBLEMS
LANGUAGE = "en"
"""In which the kinds are described, whatever the site speaks."""
HEADINGS = {"wrong": "problem-wrong", "right": "problem-right"}
UNSEARCHED = {"search": {"exclude": True}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A kind of problem in the list of all."""

    link: Anchor
    title: Markup


def pages(shelf: Shelf) -> Iterator[Page]:
    """The same for every list."""
    yield _index(shelf.at(PAGE))
    for kind in KINDS.values():
        yield _page(shelf.at(addresses.problem(kind.code)), kind)


def _index(shelf: Shelf) -> Page:
    head = Head(
        uri=PAGE,
        title=shelf.say.text("problems"),
        description=shelf.say("problems-description"),
        trail=document.trail(shelf, PAGE),
    )
    kinds = tuple(_listed(shelf, KINDS[code]) for code in sorted(KINDS))
    return _unsearched(
        document.page(shelf, head, "problems.md", kinds=kinds, lang=_lang(shelf), about=head.description)
    )


def _listed(shelf: Shelf, kind: Kind) -> Listed:
    link = Anchor(
        words=Words(text=kind.code),
        href=addresses.href(PAGE, addresses.problem(kind.code)),
        note=_severity(shelf, kind),
    )
    return Listed(link=link, title=told(kind.title))


def _page(shelf: Shelf, kind: Kind) -> Page:
    uri = addresses.problem(kind.code)
    above = Anchor(
        words=Words(text=shelf.say("problems"), language=shelf.say.language), href=addresses.href(uri, PAGE)
    )
    head = Head(
        uri=uri,
        title=Text(((LANGUAGE, kind.code),)),
        subtitles=(Words(text=_severity(shelf, kind)),),
        description=re.sub("[`*]", "", kind.title),
        trail=(*document.trail(shelf, uri), above),
    )
    values = {
        "examples": tuple(_examples(shelf, kind)),
        "lang": _lang(shelf),
        "title_told": told(kind.title),
        "why": told(kind.why),
    }
    return _unsearched(document.page(shelf, head, "problem.md", **values))


def _examples(shelf: Shelf, kind: Kind) -> Iterator[tuple[str, str]]:
    """Headings, each with the example below it."""
    for name, example in examples(kind):
        yield shelf.say(HEADINGS[name], file=kind.file), example


LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
"""Its words stay without it: what it leads to is not on every list's site."""
MARKS = {"`": Markup("<code>{}</code>"), "*": Markup("<em>{}</em>")}


def told(words: str) -> Markup:
    """A sentence of Markdown as HTML; all that such sentences hold is code and emphasis within the words."""
    pieces = re.split(r"(`[^`]*`|\*[^*]+\*)", LINK.sub(r"\1", text.one_line(words)))
    return Markup("").join(
        MARKS[piece[0]].format(piece[1:-1]) if nth % 2 else escape(piece) for nth, piece in enumerate(pieces)
    )


def _severity(shelf: Shelf, kind: Kind) -> str:
    return shelf.say("problem-error") if kind.severity == ERROR else shelf.say("problem-warning")


def _lang(shelf: Shelf) -> str:
    """The language of what is said of a kind, where that is not the page's own."""
    return LANGUAGE if shelf.say.language != LANGUAGE else ""


def _unsearched(page: Page) -> Page:
    return replace(page, matter={**page.matter, **UNSEARCHED})
