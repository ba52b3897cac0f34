"""A Markdown file's text → its front matter as nodes, and the Markdown below: frontmatter's one door."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from readinglist.catalogue import nodes
from readinglist.catalogue.nodes import Mapping
from readinglist.errors import Place

if TYPE_CHECKING:
    from readinglist.catalogue.report import Report

BEGINS = re.compile(r"-{3,}[ \t]*\r?\n")


class _Nodes(YAMLHandler):
    """Front matter read by our own reader instead of PyYAML's loader: the list's rules hold there too."""

    def __init__(self, text: str, file: str, report: Report) -> None:
        super().__init__()
        self._text = text
        self._file = file
        self._report = report

    def load(self, fm: str, **_: Any) -> dict[str, Any]:
        # Empty lines in front keep the places those of the file.
        above = self._text[: self._text.index(fm)].count("\n")
        return {"nodes": nodes.parse("\n" * above + fm, self._file, self._report)}


def split(text: str, file: str, report: Report) -> tuple[Mapping, str, int]:
    """The front matter, with the file's own places, the Markdown below it, and the line where that begins."""
    if not BEGINS.match(text):  # the library would take any lines between two of dashes
        return Mapping((), Place(file)), text.strip(), _line_of(text.strip(), text)
    post = frontmatter.loads(text, handler=_Nodes(text, file, report))
    found = post.metadata.get("nodes")
    line = _line_of(post.content, text)
    if isinstance(found, Mapping):
        return found, post.content, line
    if found is not None:
        report.add(Place(file), "SCHEMA_TYPE", "front matter should be fields with values", "write  name: …")
    return Mapping((), Place(file)), post.content, line


def _line_of(end: str, text: str) -> int:
    """The line in which the last part of a text begins."""
    return text.count("\n", 0, text.rfind(end)) + 1
