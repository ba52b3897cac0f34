"""YAML text → nodes that know their place. The only module that reads YAML.

A safe subset: text, lists and mappings. Scalars stay text (so `2305.10600` and `no` are themselves), nesting
is shallow, and anchors, aliases, tags, directives and duplicate keys are refused: none of them helps a list,
and each has been used to break a loader. Works on parser events, without recursion, so that no input can
exhaust the stack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from readinglist.catalogue import advice
from readinglist.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.report import Report

DEEPEST = 8  # a paper's commentary's title per language is at 7
MOST_KEYS = 100  # three times the fields there are
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text."""

    text: str
    place: Place
    is_plain: bool = False
    """Written without quotes."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their nodes, in the order written."""

    pairs: tuple[tuple[Scalar, Node], ...]
    place: Place


Node = Scalar | Sequence | Mapping


class _Unreadable(Exception):
    """The rest of the file cannot be understood; the report says why."""


def parse(text: str, file: str, report: Report) -> Node | None:
    """The document in this text; None where it is empty or cannot be read, which the report then tells."""
    try:
        return _build(yaml.parse(text, Loader=LOADER), _Reader(file, report))
    except yaml.MarkedYAMLError as error:
        _tell(error, text, file, report)
    except yaml.YAMLError as error:
        if not any(each.code in EXPLAIN for each in report):
            report.add(Place(file), "YAML_SYNTAX", f"this is not YAML: {error}", CANNOT_SAY)
    except _Unreadable:
        pass
    return None


def _place(mark: Any, file: str) -> Place:
    """PyYAML counts from 0; where it has no mark, the whole file is meant."""
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


CANNOT_SAY = "compare indentation, quotes and brackets with the entry above"


def _tell(error: yaml.MarkedYAMLError, text: str, file: str, report: Report) -> None:
    """Tell of the slip behind a syntax error, unless what was told already explains it."""
    place = _place(error.problem_mark or error.context_mark, file)
    if any(each.code in EXPLAIN or each.place.line == place.line for each in report):
        return
    if "Unicode character escape" in str(error.problem):
        report.add(place, "SCHEMA_CHARACTER", "this escape stands for no character", "delete it")
        return
    begun = error.context_mark.line + 1 if error.context in UNCLOSED and error.context_mark else 0
    if found := advice.find(text, place.line, begun):
        at = Place(file, found.line, found.column)
        report.add(at, "YAML_SYNTAX", f"this is not YAML: {found.message}", found.hint)
    else:
        report.add(place, "YAML_SYNTAX", f"this is not YAML: {error.problem}", CANNOT_SAY)


EXPLAIN = ("YAML_SYNTAX", "YAML_CHARACTER", "SCHEMA_BIDI")
"""After a merge conflict and characters that nobody sees, the rest of a file may be anything."""
UNCLOSED = ("while scanning a quoted scalar", "while parsing a flow sequence", "while parsing a flow mapping")
"""What the reader of YAML was at when it found no end."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Where the events come from and where trouble goes."""

    file: str
    report: Report

    def place(self, event: yaml.Event) -> Place:
        return _place(event.start_mark, self.file)

    def refuse(self, event: yaml.Event, code: str, message: str, hint: str) -> None:
        self.report.add(self.place(event), code, message, hint)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    place: Place
    is_mapping: bool
    nodes: list[Node]
    """A mapping's keys and values take turns."""


def _build(events: Iterator[yaml.Event], reader: _Reader) -> Node | None:
    """One tree from a stream of events, kept on a stack of our own."""
    stack: list[_Open] = []
    root: Node | None = None
    for event in _one_document(events, reader):
        node = _step(event, stack, reader)
        if node is None:
            continue
        if stack:
            stack[-1].nodes.append(node)
        else:
            root = node
    return root


def _step(event: yaml.Event, stack: list[_Open], reader: _Reader) -> Node | None:
    """What this event completes: a scalar, a closed list or mapping, or nothing yet."""
    _refuse_cleverness(event, reader)
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, stack, reader)
    if isinstance(event, yaml.AliasEvent):
        return Scalar("", reader.place(event))
    if isinstance(event, yaml.CollectionStartEvent):
        _open(event, stack, reader)
        return None
    return _close(stack.pop(), reader) if isinstance(event, yaml.CollectionEndEvent) else None


def _one_document(events: Iterator[yaml.Event], reader: _Reader) -> Iterator[yaml.Event]:
    """The events of the first document; directives and further documents are told and left out."""
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if event.version or event.tags:
                reader.refuse(
                    event, "YAML_TAG", "YAML and TAG directives are not used here", "delete the % line"
                )
            if documents > 1:
                reader.refuse(event, "YAML_MULTIDOC", "a second document begins here", "delete the --- line")
                raise _Unreadable  # an entry may have been cut in two
        elif isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
            yield event


def _refuse_cleverness(event: yaml.Event, reader: _Reader) -> None:
    """Tell of anchors, aliases and tags."""
    if getattr(event, "anchor", None):
        reader.refuse(
            event,
            "YAML_ALIAS",
            "anchors and aliases are not used here",
            "put a text that begins with & or * in quotes, or write out what it stands for",
        )
    if tag := getattr(event, "tag", None):
        reader.refuse(
            event,
            "YAML_TAG",
            f"the tag {tag} is not used here",
            "put a text that begins with ! in quotes, or delete the word",
        )


def _scalar(event: yaml.ScalarEvent, stack: list[_Open], reader: _Reader) -> Scalar:
    is_plain = event.style is None or event.style == ""
    if is_plain and event.value == "<<" and stack and stack[-1].is_mapping and len(stack[-1].nodes) % 2 == 0:
        reader.refuse(event, "YAML_ALIAS", "merge keys are not used here", "write the fields out again")
    return Scalar(event.value, reader.place(event), is_plain)


def _open(event: yaml.CollectionStartEvent, stack: list[_Open], reader: _Reader) -> None:
    place = reader.place(event)
    if len(stack) >= DEEPEST:
        reader.report.add(
            place, "YAML_DEPTH", "lists nested this deep mean nothing here", "look for a stray [ or {"
        )
        raise _Unreadable
    stack.append(_Open(place, isinstance(event, yaml.MappingStartEvent), []))


def _close(opened: _Open, reader: _Reader) -> Node:
    if not opened.is_mapping:
        return Sequence(tuple(opened.nodes), opened.place)
    pairs = tuple(_pairs(opened, reader))
    if len(pairs) > MOST_KEYS:
        reader.report.add(
            opened.place, "SCHEMA_UNKNOWN_KEY", f"{len(pairs)} fields in one entry", "there are 30"
        )
        raise _Unreadable
    return Mapping(pairs, opened.place)


def _pairs(opened: _Open, reader: _Reader) -> Iterator[tuple[Scalar, Node]]:
    """A mapping's keys and values; a key that stands twice, or is no text, is told and left out."""
    first: dict[str, Place] = {}
    again: list[tuple[Scalar, Node]] = []
    for key, value in zip(opened.nodes[::2], opened.nodes[1::2], strict=True):
        if not isinstance(key, Scalar):
            reader.report.add(
                key.place, "YAML_SYNTAX", "a field's name must be text", "delete the ? or the bracket"
            )
        elif key.text in first:
            again.append((key, value))
        else:
            first[key.text] = key.place
            yield key, value
    _refuse_again(again, first, reader)


def _refuse_again(again: list[tuple[Scalar, Node]], first: dict[str, Place], reader: _Reader) -> None:
    """Tell of a field that stands twice; of several, that two entries have become one."""
    if not again:
        return
    key, value = again[0]
    message = f'"{key.text}" stands here a second time'
    hint = f"it is already on line {first[key.text].line}: keep one of the two"
    if len(again) > 1:
        message = f"{message}, and {len(again) - 1} more: here another entry seems to begin, without its dash"
        words = advice.quoted(value.text) if isinstance(value, Scalar) else "…"
        hint = f"write  - {key.text}: {words}"
    reader.report.add(key.place, "YAML_DUPLICATE_KEY", message, hint)
