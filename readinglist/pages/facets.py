"""The list → what its papers can be filtered by: each facet, its values, and which papers have them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, holdings, text
from readinglist.pages import parts, remarks
from readinglist.pages.parts import Words
from readinglist.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from readinglist.model import Paper
    from readinglist.pages.shelf import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One thing to filter by: a venue, a year, a tag."""

    key: str
    """How the address names it."""
    words: Words
    parent: str = ""
    """The key of the wider value; its papers are also that one's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A kind of value to filter by."""

    name: str
    title: str
    many: bool
    """May a paper have several of its values?"""
    values: tuple[Value, ...]
    of_papers: tuple[tuple[int, ...], ...]
    """For each paper the positions of its values, in the paper's own order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """How a facet is made: what the list says of a paper, what that is called, in which order it stands."""

    phrase: str
    many: bool
    words: Callable[[Shelf, Paper], Iterable[str]]
    name: Callable[[Shelf, str], Words]
    order: Callable[[Shelf, Counter[str]], Iterable[str]]
    key: Callable[[str], str] = str
    parent: Callable[[Shelf, str], str] = lambda _, __: ""


def facets(shelf: Shelf, papers: Sequence[Paper]) -> tuple[Facet, ...]:
    """What these papers can be filtered by; a facet that none of them has is left out."""
    made = (_facet(shelf, name, row, papers) for name, row in ROWS.items())
    return tuple(facet for facet in made if facet.values)


def _facet(shelf: Shelf, name: str, row: Row, papers: Sequence[Paper]) -> Facet:
    spelled: dict[str, str] = {}
    for word in (word for paper in papers for word in row.words(shelf, paper)):
        spelled.setdefault(row.key(word), word)
    keys = [tuple(dict.fromkeys(map(row.key, row.words(shelf, paper)))) for paper in papers]
    ordered = tuple(row.order(shelf, Counter(key for each in keys for key in each)))
    positions = {key: position for position, key in enumerate(ordered)}
    return Facet(
        name=name,
        title=shelf.say(row.phrase),
        many=row.many,
        values=tuple(
            Value(key=key, words=row.name(shelf, spelled.get(key, key)), parent=row.parent(shelf, key))
            for key in ordered
        ),
        of_papers=tuple(tuple(positions[key] for key in each) for each in keys),
    )


# What the list says of a paper


def _has(shelf: Shelf, paper: Paper) -> Iterator[str]:
    if shelf.crops_of(paper):
        yield "figure"
    if paper.commentary:
        yield "commentary"
    if addresses.paper(paper.id) in shelf.notes_by_page:
        yield "notes"
    yield from (link.kind for link in paper.links)


def _year(_shelf: Shelf, paper: Paper) -> Iterator[str]:
    if year := holdings.year_of(paper):
        yield str(year)


# What that is called


def _venue(shelf: Shelf, slug: str) -> Words:
    return parts.title(shelf.venues[slug].name, shelf.say.language)


def _topic(shelf: Shelf, slug: str) -> Words:
    return parts.title(shelf.topics[slug].name, shelf.say.language)


def _tag(shelf: Shelf, tag: str) -> Words:
    words = shelf.tags_by_page[addresses.tag(tag)].words
    return Words(text=words, language=text.language_of(words))


def _comes_with(shelf: Shelf, kind: str) -> Words:
    return Words(text=shelf.say(OWN_NAMES[kind]) if kind in OWN_NAMES else shelf.say.label(kind))


def _distinction(shelf: Shelf, word: str) -> Words:
    label = shelf.say.label(word)
    return Words(text=label, language="" if label != word else text.language_of(word))


# In which order it stands


def _by_count(_shelf: Shelf, counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda key: (-counts[key], key))


def _latest_first(_shelf: Shelf, counts: Counter[str]) -> list[str]:
    return sorted(counts, key=int, reverse=True)


def _as_listed(shelf: Shelf, _counts: Counter[str]) -> Iterable[str]:
    """Topics in the list's order, narrower ones below the wider; those in a circle of parents last."""
    tree = _below(shelf, "")
    return dict.fromkeys((*tree, *sorted(shelf.papers_by_topic)))


def _below(shelf: Shelf, parent: str) -> Iterator[str]:
    for topic in shelf.sub_topics(parent):
        if topic.slug in shelf.papers_by_topic:
            yield topic.slug
            yield from _below(shelf, topic.slug)


def _slug(word: str) -> str:
    return text.slug(word, han=True)


OWN_NAMES = {"figure": "key-figure", "commentary": "commentary", "notes": "notes"}
"""What a paper may come with besides links, and the phrase for it."""

ROWS = {
    "topic": Row(
        phrase="topics",
        many=True,
        words=lambda _, paper: paper.topics,
        name=_topic,
        order=_as_listed,
        parent=lambda shelf, slug: shelf.topics[slug].parent,
    ),
    "venue": Row(
        phrase="venues",
        many=False,
        words=lambda _, paper: filter(None, (paper.venue,)),
        name=_venue,
        order=_by_count,
    ),
    "year": Row(
        phrase="years",
        many=False,
        words=_year,
        name=lambda _, year: Words(text=year),
        order=_latest_first,
    ),
    "has": Row(phrase="comes-with", many=True, words=_has, name=_comes_with, order=_by_count, key=_slug),
    "award": Row(
        phrase="distinctions",
        many=True,
        words=lambda _, paper: filter(None, (paper.award, paper.presentation)),
        name=_distinction,
        order=_by_count,
        key=_slug,
    ),
    "kind": Row(
        phrase="commentary-kinds",
        many=True,
        words=lambda _, paper: (entry.kind for entry in paper.commentary),
        name=lambda shelf, kind: Words(text=remarks.kind_name(shelf.say, kind)),
        order=_by_count,
    ),
    "language": Row(
        phrase="commentary-languages",
        many=True,
        words=lambda _, paper: (entry.language for entry in paper.commentary if entry.language),
        name=lambda _, code: Words(text=language_name(code), language=code),
        order=_by_count,
    ),
    "tag": Row(
        phrase="tags", many=True, words=lambda _, paper: paper.tags, name=_tag, order=_by_count, key=_slug
    ),
}
"""Every facet, by the name that addresses give it, in the order in which they are shown."""
