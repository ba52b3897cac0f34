"""Markdown → HTML, by one fixed set of extensions whatever mkdocs.yml names. The door to markdown.

None of them takes attributes from a text or files from a disk. What comes out is not safe yet: clean it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import markdown  # type: ignore[import-untyped]  # it has no types, so nor have its classes below
from markdown.extensions import Extension  # type: ignore[import-untyped]
from markdown.treeprocessors import Treeprocessor  # type: ignore[import-untyped]

from readinglist import addresses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree import ElementTree as ET

EXTENSIONS = (
    "tables",
    "footnotes",
    "def_list",
    "admonition",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tasklist",
)
OPTIONS: dict[str, dict[str, object]] = {
    "tables": {"use_align_attribute": True},
    "pymdownx.superfences": {"custom_fences": []},
    "pymdownx.tasklist": {"custom_checkbox": True},
}

UNREADABLE = {code: None for code in range(0x20) if chr(code) not in "\t\n"}
"""Characters by which the converter marks places in its own work."""


def to_html(text: str) -> str:
    """The text as HTML, with whatever its author wrote into it."""
    converter = _converter()
    converter.reset()
    return str(converter.convert(text.translate(UNREADABLE)))


class _PicturesFromElsewhere(Treeprocessor):  # type: ignore[misc]
    """Makes a link of a picture that another host would send: whoever reads the page would be seen there."""

    def run(self, root: ET.Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        for picture in [each for each in root.iter("img") if addresses.is_remote(each.get("src", ""))]:
            is_linked = any(above.tag == "a" for above in _above(picture, parents))
            _become_words(picture, "span" if is_linked else "a")


class _Ours(Extension):  # type: ignore[misc]
    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the library's name
        md.treeprocessors.register(_PicturesFromElsewhere(md), "pictures-from-elsewhere", 1)


@cache
def _converter() -> markdown.Markdown:
    """Made once: that takes longer than most texts."""
    return markdown.Markdown(
        extensions=[*EXTENSIONS, _Ours()], extension_configs=OPTIONS, output_format="html"
    )


def _above(element: ET.Element, parents: dict[ET.Element, ET.Element]) -> Iterator[ET.Element]:
    while element in parents:
        element = parents[element]
        yield element


def _become_words(picture: ET.Element, tag: str) -> None:
    address, words, tail = picture.get("src", ""), picture.get("alt", ""), picture.tail
    picture.clear()
    picture.tag, picture.text, picture.tail = tag, words or address, tail
    if tag == "a":
        picture.set("href", address)
