"""A field's value → the words by which a person compares it with another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readinglist.model import Area, Citations, Commentary, FigureChoice, Link, OwnImage, Section, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST = 240  # characters; of an abstract the beginning tells enough


def words_of(value: Any) -> tuple[str, ...]:
    """The value as pieces of text, one for each part of it that may come or go; none for an empty one."""
    return tuple(_cut(words) for words in _pieces(value) if words)


def _pieces(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        yield from (piece for each in value for piece in _pieces(each))
    elif value:
        yield from PIECES.get(type(value), _as_it_is)(value)


def _as_it_is(value: Any) -> Iterator[str]:
    yield from str(value).splitlines()


def _text(text: Text) -> Iterator[str]:
    yield from (words for _, words in text.by_language)


def _link(link: Link) -> Iterator[str]:
    yield f"{link.kind}: {link.url}"


def _section(section: Section) -> Iterator[str]:
    yield f"{section.kind}: {section.words}"


def _commentary(each: Commentary) -> Iterator[str]:
    facts = (str(each.title), each.by, each.kind, each.language, each.date, each.url)
    yield " · ".join(fact for fact in facts if fact)


def _citations(citations: Citations) -> Iterator[str]:
    yield " · ".join(filter(None, (str(citations.count), citations.as_of, citations.source)))


def _figures(choice: FigureChoice) -> Iterator[str]:
    if choice.none:
        yield "none"
    yield from (f"figure {number}" for number in choice.key)
    yield from _pieces(choice.instead)


def _area(area: Area) -> Iterator[str]:
    box = area.box
    yield f"page {area.page}: {box.x0:g}, {box.y0:g}, {box.x1:g}, {box.y1:g} {area.caption}".rstrip()


def _image(image: OwnImage) -> Iterator[str]:
    yield f"{image.uri} {image.caption}".rstrip()


PIECES: dict[type, Callable[[Any], Iterator[str]]] = {
    Text: _text,
    Link: _link,
    Section: _section,
    Commentary: _commentary,
    Citations: _citations,
    FigureChoice: _figures,
    Area: _area,
    OwnImage: _image,
}


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
