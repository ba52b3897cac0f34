"""A file of the list as text with its parts, and what can be done to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.spans import Fields, Items, Scalar, compose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readinglist.catalogue.fixing.spans import Part

LISTS = ("papers", "articles")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What names mean in this list."""

    venues: Mapping[str, str] = field(default_factory=dict)
    """Slugs by folded name."""
    topics: Mapping[str, str] = field(default_factory=dict)
    """Slugs by folded name."""
    ids: Mapping[str, int] = field(default_factory=dict)
    """How many entries claim a name as their id or alias, or will once their id is made from their title."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Other text for a stretch of the file."""

    start: int
    end: int
    text: str
    what: str
    """What is done, for people; "" where another edit tells it."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text and what YAML sees in it."""

    text: str
    root: Part | None
    names: Names

    def lists(self) -> Iterator[tuple[Scalar, Items]]:
        """The lists of papers and articles, with their names."""
        for key, value in self.root.pairs if isinstance(self.root, Fields) else ():
            if key.text in LISTS and isinstance(value, Items):
                yield key, value

    def entries(self, *names: str) -> Iterator[Fields]:
        """The entries of these lists."""
        for key, items in self.lists():
            if key.text in (names or LISTS):
                yield from (item for item in items.parts if isinstance(item, Fields))

    def line_start(self, index: int) -> int:
        """Where the line of this character begins."""
        return self.text.rfind("\n", 0, index) + 1

    def line_end(self, index: int) -> int:
        """Where the line of this character ends, before its line break."""
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end

    def lines(self, start: int, end: int) -> Iterator[int]:
        """Where each line begins, from the one that begins at `start` to the last before `end`."""
        while start < end:
            yield start
            start = self.line_end(start) + 1

    def indent(self, start: int) -> int:
        """How many spaces stand at the beginning of the line that begins here."""
        line = self.text[start : self.line_end(start)]
        return len(line) - len(line.lstrip(" "))

    def column(self, index: int) -> int:
        """How many characters stand before this one on its line."""
        return index - self.line_start(index)

    def is_on_one_line(self, part: Part) -> bool:
        """Is there no line break in this part?"""
        return "\n" not in self.text[part.start : part.end]

    def respelt(self, part: Part | None, words: str, what: str) -> Iterator[Edit]:
        """The edit that makes a text of one line say these words, its quotes kept."""
        if isinstance(part, Scalar) and words != part.text and self.is_on_one_line(part):
            yield Edit(part.start, part.end, quoted(words, part.style), what)


def read(text: str, names: Names) -> Document:
    """The text with its parts.

    Raises:
        yaml.YAMLError: this is not YAML.
    """
    return Document(text, compose(text), names)


def quoted(words: str, style: str) -> str:
    """Words as YAML, between quotation marks of this style or, for "", as they are."""
    if style == "'":
        return "'" + words.replace("'", "''") + "'"
    if style == '"':
        return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return words
