"""Template and values → page: front matter, breadcrumbs, heading and the curator's own words around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.model import NOWHERE, Page
from readinglist.pages import parts, templates, written
from readinglist.pages.parts import Anchor, Words
from readinglist.wording import wording_in

if TYPE_CHECKING:
    from readinglist.errors import Place
    from readinglist.model import Text
    from readinglist.pages.shelf import Shelf

OWN_HEADING = re.compile(r"\A\s*#[ \t]+([^\n]+?)[ \t]*(?:\n|\Z)")
"""A heading of the first level with which a curator's text begins."""

QUOTATION = "\x02"
"""Stands for the curator's text while a template is filled: no value has such a character."""

MAX_DESCRIPTION = 200  # what search engines show of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What a page says of itself to programs: a `<meta>` of the built page's head."""

    name: str
    content: str
    is_property: bool = False
    """Told as `property`, as Open Graph wants it, instead of as `name`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The page's contents in another form, for feed readers and reference managers to find."""

    href: str
    """Relative to the built page."""
    kind: str
    """A media type: application/atom+xml."""
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How a page presents itself."""

    uri: str
    title: Text
    description: str
    trail: tuple[Anchor, ...] = ()
    """The pages above this one, the widest first."""
    subtitles: tuple[Words, ...] = ()
    place: Place = NOWHERE
    """Where what the page is about was written."""
    is_named: bool = False
    """About something that readers search by name, so found before pages that only mention it."""
    wide: bool = False
    """Without a column of contents at the side."""
    metas: tuple[Meta, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    found_as: tuple[str, ...] = ()
    """What search results say of the page besides its title, such as venue and year."""


def page(shelf: Shelf, head: Head, template: str, **values: object) -> Page:
    """The page: the head, then what the template makes of the values."""
    note = shelf.notes_by_page.get(head.uri)
    heading, intro = _split(written.markdown_of(note, head.uri) if note else "")
    language = shelf.say.language
    title = parts.title(head.title, language)
    body = templates.fill(
        template,
        say=shelf.say,
        head=head,
        title=title,
        heading=heading,
        subtitles=(*parts.other_titles(head.title, language), *head.subtitles),
        intro=QUOTATION if intro else "",
        edit_url=addresses.edit(shelf.settings, head.place),
        **values,
    )
    before, _, after = body.strip().partition(QUOTATION)
    return Page(
        uri=head.uri,
        matter=_matter(
            head, title.text, language if language != wording_in(shelf.settings.language).language else ""
        ),
        body=f"{before}{intro if after else ''}{after}".rstrip() + "\n",
        quoted=(len(before), len(before) + len(intro)) if after else (0, 0),
    )


def matter(title: str, description: str, *, wide: bool = False) -> dict[str, object]:
    """The front matter that every page has."""
    return {
        "title": text.escape_metadata(text.plain(title)),
        "description": text.escape_metadata(text.plain(cut(description))),
        "hide": ["navigation", *(["toc"] if wide else [])],
    }


def _matter(head: Head, title: str, language: str) -> dict[str, object]:
    further = {
        "search": {"boost": 2} if head.is_named else {},
        "tags": [text.escape_metadata(text.plain(each)) for each in head.found_as],
        "language": language,
        "metas": [_meta(each) for each in head.metas],
        "alternates": [_alternate(each) for each in head.alternates],
    }
    said = {key: value for key, value in further.items() if value}
    return matter(title, head.description, wide=head.wide) | said


def _meta(meta: Meta) -> dict[str, str]:
    # Whoever prints it escapes it: the template of the page's head.
    kind = "property" if meta.is_property else "name"
    return {kind: text.plain(meta.name), "content": text.plain(meta.content)}


def _alternate(alternate: Alternate) -> dict[str, str]:
    return {
        "href": text.plain(alternate.href),
        "type": text.plain(alternate.kind),
        "title": text.plain(alternate.title),
    }


def trail(shelf: Shelf, uri: str, *above: str) -> tuple[Anchor, ...]:
    """Breadcrumbs: home, then one of the interface's places by its phrase and page, such as `venues`."""
    return tuple(_crumb(shelf, uri, place) for place in ("home", *above))


PLACES = {
    "home": addresses.HOME,
    "venues": addresses.VENUES,
    "topics": addresses.TOPICS,
    "tags": addresses.TAGS,
}


def _crumb(shelf: Shelf, uri: str, place: str) -> Anchor:
    words = Words(text=shelf.say(place), language=shelf.say.language)
    return Anchor(words=words, href=addresses.href(uri, PLACES[place]))


def _split(note: str) -> tuple[str, str]:
    """A text as its own first heading, if it has one, and the rest."""
    match = OWN_HEADING.match(note)
    return (match[1], note[match.end() :].strip()) if match else ("", note.strip())


def cut(words: str) -> str:
    """As much of a description as is shown of it elsewhere."""
    return words if len(words) <= MAX_DESCRIPTION else f"{words[:MAX_DESCRIPTION].rstrip()}…"
