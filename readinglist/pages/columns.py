"""The list → the data of the page for browsing: columns for its filters, rows for its cards, words to search.

Columns hold what every filter and every order need, of all papers. What only a card shows lies in files of a
hundred papers each, and a browser asks for those whose papers it shows. The words that only the search for
words needs are a file of their own, which is asked for last.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from readinglist import holdings, text
from readinglist.model import TextFile
from readinglist.pages.cards import card
from readinglist.pages.facets import facets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readinglist.model import Paper
    from readinglist.pages.cards import Card
    from readinglist.pages.facets import Facet
    from readinglist.pages.parts import Anchor, Picture
    from readinglist.pages.shelf import Shelf

    Json = str | int | bool | Sequence["Json"] | Mapping[str, "Json"]

FOLDER = "assets/readinglist/browse"
COLUMNS = f"{FOLDER}/papers.json"
WORDS = f"{FOLDER}/words.json"
ROWS = f"{FOLDER}/cards-%d.json"
FIRST_ROWS = ROWS % 0
ROWS_A_FILE = 100  # 10 kB compressed: a screen of papers from all over the list asks for few and small files
NO_VALUE = -1
VERSION_LENGTH = 12  # hexadecimal digits; two versions of one list differ


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    """The files, and where the first of them is found."""

    files: tuple[TextFile, ...]
    version: str
    """Differs when anything in the files does, so that a browser never mixes two builds."""


def data(shelf: Shelf, page: str, phrases: Mapping[str, Json]) -> Data:
    """What the page at this address needs to be browsed; `phrases` are the words of its interface."""
    papers = holdings.newest_first(shelf.catalogue.papers)
    rows = tuple(_rows(shelf, page, papers))
    words = TextFile(uri=WORDS, text=_lines([_words(paper) for paper in papers]))
    columns = {
        "phrases": phrases,
        "rows": ROWS_A_FILE,
        **_columns(shelf, papers),
        "facets": [_facet(each) for each in facets(shelf, papers)],
    }
    version = _digest(*(file.text for file in (*rows, words)), _line(columns))
    first = TextFile(uri=COLUMNS, text=_members({"version": version} | columns))
    return Data(files=(first, words, *rows), version=version)


def _columns(shelf: Shelf, papers: Sequence[Paper]) -> dict[str, Json]:
    language = shelf.say.language
    titles = [paper.title.in_(language) for paper in papers]
    days = sorted({paper.added for paper in papers})
    day = {each: position for position, each in enumerate(days)}
    return {
        "titles": titles,
        "languages": {
            str(position): own
            for position, title in enumerate(titles)
            if (own := text.language_of(title)) != language
        },
        "ids": [
            "" if _is_told(paper.id, title) else paper.id for paper, title in zip(papers, titles, strict=True)
        ],
        "days": [day[paper.added] for paper in papers],
        "citations": [paper.citations.count for paper in papers],
    }


def _is_told(paper_id: str, title: str) -> bool:
    """Does the title tell the id, by the one rule that the script knows, too?"""
    return title.isascii() and paper_id == text.slug(title) and not paper_id.startswith("x-")


def _facet(facet: Facet) -> Json:
    return {
        "name": facet.name,
        "title": facet.title,
        "many": facet.many,
        "values": [
            _value(value.key, value.words.text, value.words.language, value.parent) for value in facet.values
        ],
        "papers": [list(each) if facet.many else next(iter(each), NO_VALUE) for each in facet.of_papers],
    }


def _value(*members: str) -> list[Json]:
    """Its key, name, language and wider value, as far as there is something to say."""
    filled = [position for position, member in enumerate(members) if member]
    return list(members[: filled[-1] + 1] if filled else ())


def _rows(shelf: Shelf, page: str, papers: Sequence[Paper]) -> Iterator[TextFile]:
    for start in range(0, len(papers), ROWS_A_FILE):
        cards = (card(shelf, page, paper) for paper in papers[start : start + ROWS_A_FILE])
        yield TextFile(uri=ROWS % (start // ROWS_A_FILE), text=_lines([_row(each) for each in cards]))


def _row(shown: Card) -> Json:
    """What a card says that no column does."""
    return [
        shown.authors,
        shown.authors_more,
        [[each.language, each.text] for each in shown.other_titles],
        [_link(each) for each in shown.links],
        _picture(shown.picture) if shown.picture else [],
    ]


def _link(link: Anchor) -> Json:
    return [link.href, link.words.text, link.icon, link.words.language, link.note]


def _picture(picture: Picture) -> Json:
    return [picture.src, picture.width, picture.height, picture.alt]


def _words(paper: Paper) -> str:
    """What a search for words looks through besides the title that is shown."""
    titles = (words for each in (paper.title, paper.tldr) for _, words in each.by_language)
    return text.one_line(" ".join((*titles, *paper.authors, *paper.tags, *paper.keywords)))


def _digest(*texts: str) -> str:
    digest = sha256()
    for each in texts:
        digest.update(each.encode())
    return digest.hexdigest()[:VERSION_LENGTH]


def _line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lines(values: Sequence[Json]) -> str:
    """A list, each member on a line of its own, so that two builds can be compared."""
    return "[\n" + ",\n".join(map(_line, values)) + "\n]\n"


def _members(values: Mapping[str, Json]) -> str:
    """A mapping, each member on a line of its own."""
    return "{\n" + ",\n".join(f"{_line(name)}:{_line(value)}" for name, value in values.items()) + "\n}\n"
