"""A list's text and new entries → the text with the entries added, all else as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.catalogue import nodes, source
from readinglist.catalogue.nodes import Mapping, Scalar, Sequence
from readinglist.catalogue.report import Report
from readinglist.errors import InvalidList, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.catalogue.nodes import Node
    from readinglist.errors import Place

BLANK = re.compile(r"\s*$")
END = re.compile(r"\.\.\.\s*$")


def into(text: str, file: str, items: Iterable[tuple[str, list[str]]]) -> str:
    """The text with these items at the end of the lists they belong to.

    Raises:
        InvalidList: the text is no list, or one in brackets.
    """
    for name, entries in items:
        if entries:
            text = _with_entries(text, file, name, entries)
    return text


def below(text: str, entry: Place, name: str, items: str) -> str:
    """The text with these items, as YAML, at the end of the list `name` of the entry that stands there.

    Raises:
        InvalidList: there is no such entry, or what would be added to is written in brackets.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    node, following = _entry("\n".join(lines), entry, len(lines))
    _refuse_mark("{", node.place, "the entry", lines)
    pairs = {key.text: (key, value) for key, value in node.pairs}
    added = [] if name in pairs else [" " * (node.place.column - 1) + f"{name}:"]
    where = node.place if added else _list_of(*pairs[name], lines)
    behind = [key.place.line - 1 for key, _ in node.pairs if key.place.line > where.line and not added]
    indent = where.column - 1
    end = _end_of_items(lines, min(behind, default=following), indent)
    return newline.join([*lines[:end], *added, *_lines([items], indent, gap=False), *lines[end:]])


def _with_entries(text: str, file: str, name: str, entries: list[str]) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    pairs = _pairs("\n".join(lines), file)
    keys = [key.text for key, _ in pairs]
    if name not in keys:
        return newline.join([*_without_end(lines), f"{name}:", *_lines(entries, indent=0, gap=True), ""])
    position = keys.index(name)
    following = pairs[position + 1][0].place.line - 1 if position + 1 < len(pairs) else len(lines)
    return newline.join(_inserted(lines, pairs[position], following, entries))


def _entry(text: str, place: Place, last: int) -> tuple[Mapping, int]:
    """The entry of a list that stands there, and the line where the next thing begins."""
    pairs = _pairs(text, place.file)
    starts = [key.place.line - 1 for key, _ in pairs]
    for _, value in pairs:
        items = value.items if isinstance(value, Sequence) else ()
        starts += [item.place.line - 1 for item in items]
        for item in items:
            if isinstance(item, Mapping) and item.place.line == place.line:
                return item, min((start for start in sorted(starts) if start >= place.line), default=last)
    raise InvalidList([Problem(place, "SCHEMA_TYPE", "there is no entry here", "load the list anew")])


def _pairs(text: str, file: str) -> tuple[tuple[Scalar, Node], ...]:
    """The lists in the file, by name."""
    report = Report(text)
    source.inspect(text.removeprefix("\ufeff"), file, report)
    root = nodes.parse(text.removeprefix("\ufeff"), file, report)
    if root is not None and not isinstance(root, Mapping):
        report.add(
            root.place, "SCHEMA_TYPE", "this should be fields with values", "begin with a line  papers:"
        )
    if problems := list(report):
        raise InvalidList(problems)
    return root.pairs if isinstance(root, Mapping) else ()


def _inserted(lines: list[str], pair: tuple[Scalar, Node], following: int, entries: list[str]) -> list[str]:
    """The lines with the entries behind this list's last item; `following` is where the next list begins."""
    key, value = pair
    if isinstance(value, Sequence) and value.items:
        _refuse_mark("[", value.place, key.text, lines)
        indent = value.place.column - 1
        end = _end_of_items(lines, following, indent)
        gap = _has_gaps(lines, value)
        return [*lines[:end], *([""] if gap else []), *_lines(entries, indent, gap=gap), *lines[end:]]
    start = key.place.line
    emptied = re.sub(r":\s*(?:\[\s*\]|~|null)", ":", lines[start - 1], count=1)
    return [*lines[: start - 1], emptied, *_lines(entries, indent=0, gap=True), *lines[start:]]


def _list_of(key: Scalar, value: Node, lines: list[str]) -> Place:
    """Where this list begins, if it is one that more can be put below."""
    if not isinstance(value, Sequence) or not value.items:
        hint = f"write  {key.text}:  on a line of its own, and each item below it, beginning with a dash"
        raise InvalidList([Problem(key.place, "SCHEMA_TYPE", f"{key.text} has no lines of its own", hint)])
    _refuse_mark("[", value.place, key.text, lines)
    return value.place


def _refuse_mark(bracket: str, place: Place, what: str, lines: list[str]) -> None:
    if lines[place.line - 1][place.column - 1 : place.column] == bracket:
        hint = "write one below the other, each on a line of its own"
        raise InvalidList([Problem(place, "SCHEMA_TYPE", f"{what} is written in brackets", hint)])


def _end_of_items(lines: list[str], following: int, indent: int) -> int:
    """The line behind the last item: above empty lines and comments, which belong to what follows.

    A comment stands no further right than the dashes; what does, and begins with #, is text of an entry.
    """
    comment = re.compile(rf" {{0,{indent}}}#")
    end = following
    while BLANK.match(lines[end - 1]) or comment.match(lines[end - 1]) or END.match(lines[end - 1]):
        end -= 1
    return end


def _has_gaps(lines: list[str], value: Sequence) -> bool:
    """Are entries set apart by empty lines? A single one does not tell, and they read better so."""
    above = [lines[item.place.line - 2] for item in value.items[1:]]
    return not above or any(BLANK.match(line) for line in above)


def _without_end(lines: list[str]) -> list[str]:
    """The lines up to the last that says something, and one empty line."""
    end = len(lines)
    while end and (BLANK.match(lines[end - 1]) or END.match(lines[end - 1])):
        end -= 1
    return [*lines[:end], ""] if end else []


def _lines(entries: list[str], indent: int, *, gap: bool) -> list[str]:
    """The entries' lines, moved to the right."""
    joined = ("\n" if gap else "").join(entries).rstrip("\n")
    return [" " * indent + line if line else line for line in joined.split("\n")]
