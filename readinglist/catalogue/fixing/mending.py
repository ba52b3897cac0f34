"""Text that YAML cannot read, or misreads, for a reason that is plain to see → the text mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from readinglist.catalogue import entries, parts
from readinglist.catalogue.fixing.document import LISTS
from readinglist.catalogue.fixing.outcome import Mended
from readinglist.catalogue.fixing.spans import Fields, compose, values, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.catalogue.fixing.spans import Part

FIELDS = {*LISTS, *entries.PAPER_FIELDS, *entries.ARTICLE_FIELDS, *parts.LINK_KINDS}
COLON = re.compile(rf"^([ \t]*(?:-\s+)?(?:{'|'.join(sorted(FIELDS))}))(?:[ \t]*：[ \t]*|:(?=[^\s]))")
"""A field's name with a Chinese colon behind it, or with none of the space that YAML wants."""
TABS = re.compile(r"^(\t*)(?:-\t+)?(?<=\t)(?=\S)")
WIDTHS = (2, 4, 8)
"""How many spaces a tab may have stood for."""


def mended(text: str) -> tuple[str, tuple[Mended, ...]]:
    """The text with line breaks, colons behind names and tabs in front as YAML reads them."""
    unix, told = with_line_feeds(text)
    lines = unix.split("\n")
    if not any(COLON.match(line) or TABS.match(line) for line in lines):
        return unix, told
    colons = _with_colons(lines)
    for candidate in (colons, lines):
        if found := _without_tabs(candidate):
            return "\n".join(found), (*told, *_told(lines, found))
    return unix, told


def with_line_feeds(text: str) -> tuple[str, tuple[Mended, ...]]:
    """The text with line breaks as files here have them, and no mark of its encoding in front."""
    unix = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff"))
    return unix, (Mended(1, "line breaks as LF, without a mark in front"),) if unix != text else ()


def _told(before: Iterable[str], after: Iterable[str]) -> Iterator[Mended]:
    for number, (one, other) in enumerate(zip(before, after, strict=True), start=1):
        if one != other:
            is_tab = one.replace("-\t", "\t").startswith("\t")
            what = "spaces for tabs" if is_tab else "a colon and a space behind the field's name"
            yield Mended(number, what)


def _with_colons(lines: list[str]) -> list[str]:
    """The lines with colons that make fields, where they do: within a text they stay."""
    changed = {index: new for index, line in enumerate(lines) if (new := COLON.sub(r"\1: ", line)) != line}
    if not changed:
        return lines
    candidate = [changed.get(index, line) for index, line in enumerate(lines)]
    root = _root(_without_tabs(candidate) or candidate)
    named = {"\n".join(candidate).count("\n", 0, key.start) for key in _keys(root)} if root else set()
    return [changed[index] if index in changed.keys() & named else line for index, line in enumerate(lines)]


def _without_tabs(lines: list[str]) -> list[str] | None:
    """The lines with spaces for the tabs in front, where they can be read in one way only; else None."""
    if _root(lines) is not None:
        return lines
    candidates = [[_without_tab(line, width) for line in lines] for width in WIDTHS]
    readable = [(each, root) for each in candidates if each != lines and (root := _root(each)) is not None]
    if len({str(values(root)) for _, root in readable}) == 1:
        return readable[0][0]
    return None


def _without_tab(line: str, width: int) -> str:
    match = TABS.match(line)
    if not match:
        return line
    return " " * (width * len(match[1])) + ("- " if "-" in match[0] else "") + line[match.end() :]


def _root(lines: list[str]) -> Part | None:
    try:
        return compose("\n".join(lines))
    except yaml.YAMLError:
        return None


def _keys(root: Part) -> Iterator[Part]:
    for part in within(root):
        if isinstance(part, Fields):
            yield from (key for key, _ in part.pairs)
