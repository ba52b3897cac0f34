"""The field `figures` of an entry → what its curator says about the paper's figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist import pictures
from readinglist.catalogue.fields import items, line, short
from readinglist.catalogue.nodes import Mapping, Node, Scalar, Sequence
from readinglist.catalogue.parts import meant, pairs
from readinglist.model import Area, Box, FigureChoice, OwnImage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readinglist.catalogue.desk import Desk

LONGEST_NUMBER = 16  # characters: "A.12", "S3"
MOST_INSTEAD = 12  # figures; a page shows the key figure and a strip of others
FARTHEST_PT = 20_000.0  # PDF's own limit for a page's side is 14,400
IN_A_LIST = ("page", "box", "image", "number", "caption")
HOW = "write  none,  {key: [3, 1]},  {page: 4, box: [72, 90, 540, 300]}  or  {image: figures/mine.png}"


def figures(node: Node, desk: Desk) -> FigureChoice:
    """`none`; {key: [3, 1]}; or what to show instead: areas of pages, pictures of content/."""
    if isinstance(node, Scalar):
        if node.text != "none":
            desk.refuse(node.place, "SCHEMA_TYPE", "figures says which are shown", HOW)
        return FigureChoice(none=node.text == "none")
    if isinstance(node, Mapping) and "key" in meant(node, ("key", *IN_A_LIST)):
        return FigureChoice(key=tuple(_key(node, desk)))
    given = items(node, desk)
    if given and all(isinstance(each, Scalar) for each in given):
        message = "in a list each figure has a page and a box, or an image"
        desk.refuse(node.place, "SCHEMA_TYPE", message, "for figures by number write  {key: [3, 1]}")
        return FigureChoice()
    if len(given) > MOST_INSTEAD:
        message = f"{len(given)} figures; at most {MOST_INSTEAD} are shown"
        desk.refuse(node.place, "SCHEMA_LENGTH", message, "keep those that say most")
    return FigureChoice(instead=tuple(filter(None, (_instead(item, desk) for item in given))))


def _key(node: Mapping, desk: Desk) -> Iterator[str]:
    for _, part in pairs(node, desk, ("key",)):
        for item in items(part, desk):
            if (text := line(item, desk)) and _is_number(text, item, desk):
                yield text


NUMBER = re.compile(
    r"(?:[A-Z]{1,3}[.-]?)?[1-9]\d{0,2}(?:[.-][1-9]?\d{1,2})?[a-z]?|[IVX]{1,6}", re.ASCII | re.IGNORECASE
)


def _is_number(text: str, node: Node, desk: Desk) -> bool:
    is_number = bool(NUMBER.fullmatch(text)) and len(text) <= LONGEST_NUMBER
    if not is_number:
        digits = re.findall(r"[1-9]\d{0,2}", text, re.ASCII)
        hint = f"write  {', '.join(digits)}" if digits else 'write it as captioned: 3, "A.2" or S1'
        desk.refuse(node.place, "SCHEMA_FIGURE", f'"{short(text)}" is no number of a figure', hint)
    return is_number


def _instead(node: Node, desk: Desk) -> Area | OwnImage | None:
    """One figure of a list: an area of a page, or a picture of content/."""
    parts = dict(pairs(node, desk, IN_A_LIST))
    number = line(parts["number"], desk) if "number" in parts else ""
    caption = line(parts["caption"], desk) if "caption" in parts else ""
    if number and not _is_number(number, parts["number"], desk):
        return None
    if "image" in parts:
        return _own(node, parts, desk, number, caption)
    return _area(node, parts, desk, number, caption)


# ── an area of a page ─────────────────────────────────────────────────────────────────────────────────


def _area(node: Node, parts: dict[str, Node], desk: Desk, number: str, caption: str) -> Area | None:
    if missing := {"page", "box"} - parts.keys():
        if isinstance(node, Mapping) and missing.isdisjoint(meant(node, IN_A_LIST)):
            message = "a figure given by its place needs a page and a box; one given as a picture, an image"
            desk.refuse(node.place, "SCHEMA_MISSING", message, HOW)
        return None
    page, box = _page(parts["page"], desk), _box(parts["box"], desk)
    return Area(page=page, box=box, number=number, caption=caption) if page and box else None


def _page(node: Node, desk: Desk) -> int:
    text = line(node, desk)
    if re.fullmatch(r"[1-9]\d{0,3}", text, re.ASCII):
        return int(text)
    message = f'page should be a number from 1 on, not "{short(text)}"'
    desk.refuse(
        node.place, "SCHEMA_TYPE", message, "count the PDF's pages from 1, whatever is printed on them"
    )
    return 0


def _box(node: Node, desk: Desk) -> Box | None:
    """Left, top, right and bottom edge, in points from the page's upper left corner."""
    edges = node.items if isinstance(node, Sequence) else ()
    numbers = [_edge(edge) for edge in edges]
    if len(numbers) != 4 or None in numbers:
        message = "a box is four numbers: left, top, right and bottom edge, in points from the upper left"
        desk.refuse(node.place, "SCHEMA_TYPE", message, "write  box: [72, 90, 540, 300]")
        return None
    x0, y0, x1, y1 = (number or 0.0 for number in numbers)
    if not (0 <= x0 < x1 <= FARTHEST_PT and 0 <= y0 < y1 <= FARTHEST_PT):
        message = "this box has no area: the left edge comes before the right one, the top before the bottom"
        desk.refuse(node.place, "SCHEMA_RANGE", message, "write  box: [left, top, right, bottom]")
        return None
    return Box(x0=x0, y0=y0, x1=x1, y1=y1)


def _edge(node: Node) -> float | None:
    is_number = isinstance(node, Scalar) and re.fullmatch(r"-?\d{1,6}(?:\.\d{1,6})?", node.text, re.ASCII)
    return float(is_number[0]) if is_number else None


# ── a picture of content/ ─────────────────────────────────────────────────────────────────────────────


def _own(node: Node, parts: dict[str, Node], desk: Desk, number: str, caption: str) -> OwnImage | None:
    if parts.keys() & {"page", "box"}:
        message = "an own image has no page and no box"
        desk.refuse(node.place, "SCHEMA_UNKNOWN_KEY", message, "keep the image, or page and box")
        return None
    uri, place = line(parts["image"], desk), parts["image"].place
    if fault := _fault(uri, desk.content) if uri else ("", "", ""):
        if uri:
            desk.refuse(place, *fault)
        return None
    return OwnImage(uri=uri, number=number, caption=caption)


def _fault(uri: str, content: Path) -> tuple[str, str, str] | None:
    """Why this file can be no figure: code, message and hint."""
    try:
        return _fault_of_path(uri, content.resolve(), content / uri)
    except (OSError, RuntimeError, ValueError):
        return "PICTURE_MISSING", f'"{short(uri)}" cannot be read', "put another picture there"


def _fault_of_path(uri: str, folder: Path, path: Path) -> tuple[str, str, str] | None:
    if uri.startswith("/") or "\\" in uri or not path.resolve().is_relative_to(folder):
        hint = "write  image: figures/mine.png  for content/figures/mine.png"
        return "PATH_ESCAPE", f'"{short(uri)}" lies outside content/', hint
    if path.resolve() != folder / uri or not path.is_file():
        hint = "put the picture there, or mend the name; capitals count"
        return "PICTURE_MISSING", f'there is no plain file "{short(uri)}" in content/', hint
    return _fault_of_picture(uri, path)


def _fault_of_picture(uri: str, path: Path) -> tuple[str, str, str] | None:
    size = path.stat().st_size
    if size > pictures.LARGEST:
        message = f'"{short(uri)}" has {size:,} bytes; at most {pictures.LARGEST:,} are read'
        return "PICTURE_SIZE", message, "save it smaller: 1,600 pixels are shown"
    with path.open("rb") as file:
        found = pictures.look(file.read(pictures.HEAD))
    if not found:
        message = f'"{short(uri)}" is no PNG, JPEG or WebP, whatever its name says'
        return "PICTURE_KIND", message, "save it as one of these"
    if found.width * found.height > pictures.MOST_PIXELS:
        message = f'"{short(uri)}" has {found.width:,} × {found.height:,} pixels'
        return "PICTURE_SIZE", message, "save it smaller: 1,600 pixels are shown"
    return None
