"""YAML text → parts that know where they begin and end, so that one can be rewritten and the rest stay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from readinglist.catalogue.nodes import DEEPEST, LOADER

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT_END = re.compile(r"[|>]\d?\+")
"""The head of a block whose empty lines at the end are part of the text."""
BLOCK = ("|", ">")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text."""

    start: int
    end: int
    text: str
    style: str
    """How it is written: a quotation mark, | or >, "" where it is plain, * where it stands elsewhere."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    start: int
    end: int
    in_brackets: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping, with every pair as it was written, repeated ones too."""

    start: int
    end: int
    in_brackets: bool
    pairs: tuple[tuple[Scalar, Part], ...]

    def get(self, name: str) -> Part | None:
        """The value of the first field of this name."""
        return next((value for key, value in self.pairs if key.text == name), None)


Part = Scalar | Items | Fields


@dataclass(slots=True)
class _Open:
    start: int
    in_brackets: bool
    parts: list[Part]


def compose(text: str) -> Part | None:
    """The document as parts; None where there is none. Expects what `nodes.parse` has nothing against.

    Raises:
        yaml.YAMLError: this is not YAML, or nested so deep that it is none of ours.
    """
    stack = [_Open(0, in_brackets=False, parts=[])]
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.ScalarEvent):
            stack[-1].parts.append(_scalar(event, text))
        elif isinstance(event, yaml.AliasEvent):
            stack[-1].parts.append(Scalar(_index(event.start_mark), _index(event.end_mark), "", "*"))
        elif isinstance(event, yaml.CollectionStartEvent) and len(stack) > DEEPEST:
            raise yaml.YAMLError("nested deeper than anything in a list")
        elif isinstance(event, yaml.CollectionStartEvent):
            stack.append(_Open(_index(event.start_mark), bool(event.flow_style), []))
        elif isinstance(event, yaml.CollectionEndEvent):
            closed = _closed(stack.pop(), event)
            stack[-1].parts.append(closed)
    return stack[0].parts[0] if stack[0].parts else None


def within(part: Part) -> Iterator[Part]:
    """The part and all that is in it, in the order of the text."""
    stack = [part]
    while stack:
        current = stack.pop()
        yield current
        if isinstance(current, Items):
            stack += current.parts[::-1]
        elif isinstance(current, Fields):
            stack += [each for pair in current.pairs[::-1] for each in pair[::-1]]


def listed(part: Part | None) -> tuple[Part, ...]:
    """The items of a list; a single one may stand without it."""
    if isinstance(part, Items):
        return part.parts
    return (part,) if part else ()


def values(part: Part | None) -> object:
    """What is said, whichever way it is written: the order of fields, quotes and places do not count."""
    if isinstance(part, Scalar):
        return part.text
    if isinstance(part, Items):
        return [values(item) for item in part.parts]
    if isinstance(part, Fields):
        return sorted(
            ((key.text, values(value)) for key, value in part.pairs), key=lambda pair: (pair[0], str(pair[1]))
        )
    return None


def _scalar(event: yaml.ScalarEvent, text: str) -> Scalar:
    start, end = _index(event.start_mark), _index(event.end_mark)
    if event.style in BLOCK and not KEPT_END.match(text, start):
        end = start + len(text[start:end].rstrip("\n"))
    return Scalar(start, end, event.value, event.style or "")


def _index(mark: Any) -> int:
    """How many characters stand before a mark."""
    return int(mark.index)


def _closed(opened: _Open, event: yaml.CollectionEndEvent) -> Part:
    """The collection; one without brackets ends where its last part does."""
    last = opened.parts[-1].end if opened.parts else opened.start
    end = _index(event.end_mark) if opened.in_brackets else last
    if isinstance(event, yaml.SequenceEndEvent):
        return Items(opened.start, end, opened.in_brackets, tuple(opened.parts))
    keys, found = opened.parts[::2], opened.parts[1::2]
    pairs = tuple((key, value) for key, value in zip(keys, found, strict=True) if isinstance(key, Scalar))
    return Fields(opened.start, end, opened.in_brackets, pairs)
