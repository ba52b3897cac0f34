"""What a child says about one PDF ↔ JSON, believed only where it has the right shape."""

from __future__ import annotations

import base64
import json
import math
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NoReturn

from readinglist.model import Box, Region
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_CAPTION = 4000  # characters; the longest captions of printed papers have about 2,500
MOST_PAGES = 100_000  # of any PDF; a curator may mark an area of a page that is not there
LONGEST_NUMBER = 16  # characters: "A.12", "S3"
DIGEST = re.compile(r"[0-9a-f]{64}")
LONGEST_BLUR = 276  # characters: with what a page needs before it, a picture's share of the page is 300
CODE = re.compile(r"[a-z][a-z-]{0,31}")
KINDS = frozenset({"figure", "table", "algorithm"})
TURNS = frozenset({0, 90, 270})
WAYS = frozenset({"caption", "neighbour", "position", "looks", "page"})


class Garbled(ValueError):
    """The JSON is not what a child should say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A region's two pictures; each is named by the SHA-256 of its bytes."""

    region: int
    """Its position among the report's regions, those found before those marked."""
    image: str
    width: int
    height: int
    thumbnail: str
    thumbnail_width: int
    thumbnail_height: int
    blur: str = ""
    """The smallest WebP picture of it, in base64."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything found in a PDF."""

    pages: int
    regions: tuple[Region, ...] = ()
    key: tuple[str, ...] = ()
    """Numbers of figures, the best key figure first."""
    cuts: tuple[Cut, ...] = ()
    """Of those figures that may be shown: the curator's choice, then the best by `key`."""
    wanted: tuple[str, ...] = ()
    """The numbers of the curator's choice that the cuts were made for."""
    marked: tuple[Region, ...] = ()
    """The areas of that choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a PDF gave nothing: a stable name and a sentence."""

    code: str
    reason: str


def to_json(said: Report | Refusal) -> str:
    """One line of JSON, the same for the same values."""
    return json.dumps(asdict(said), separators=(",", ":"), allow_nan=False)


def from_json(written: str | bytes) -> Report | Refusal:
    """The value behind the JSON; raises Garbled for anything that `to_json` cannot have written."""
    try:
        document = json.loads(written, parse_constant=_refuse_constant)
        return _said(document)
    except (ValueError, RecursionError) as error:
        raise Garbled(str(error)) from error


def regions_from(items: Iterable[object], pages: int) -> tuple[Region, ...]:
    """Regions on the first so many pages, as `to_json` writes them; raises Garbled."""
    return tuple(_region(item, pages) for item in items)


def pictures(said: Report) -> Iterator[str]:
    """Digests of all the pictures that this report names."""
    return (name for cut in said.cuts for name in (cut.image, cut.thumbnail))


def _refuse_constant(name: str) -> NoReturn:
    raise Garbled(f"{name} is no number")


def _said(document: object) -> Report | Refusal:
    match document:
        case {"code": str(code), "reason": str(reason)} if CODE.fullmatch(code):
            return Refusal(code=code, reason=_words(reason))
        case {
            "pages": int(pages),
            "regions": list(regions),
            "key": list(key),
            "cuts": list(cuts),
            "wanted": list(wanted),
            "marked": list(marked),
        }:
            found, named = regions_from(regions, pages), regions_from(marked, MOST_PAGES)
            return Report(
                pages=pages,
                regions=found,
                key=tuple(_number(item) for item in key),
                cuts=tuple(_cut(item, len(found) + len(named)) for item in cuts),
                wanted=tuple(_number(item) for item in wanted),
                marked=named,
            )
    raise Garbled("neither a report nor a refusal")


def _region(item: object, pages: int) -> Region:
    match item:
        case {
            "number": number,
            "kind": str(kind),
            "page": int(page),
            "box": box,
            "caption": str(caption),
            "caption_box": caption_box,
            "score": float(score) | int(score),
            "found_by": str(found_by),
            "turn": int(turn),
        } if kind in KINDS and 1 <= page <= pages and found_by in WAYS and turn in TURNS:
            return Region(
                number=_number(number),
                kind=kind,
                page=page,
                box=_box(box),
                caption=_words(caption),
                caption_box=None if caption_box is None else _box(caption_box),
                score=float(score),
                found_by=found_by,
                turn=turn,
            )
    raise Garbled("a region of the wrong shape")


def _box(item: object) -> Box:
    match item:
        case {"x0": x0, "y0": y0, "x1": x1, "y1": y1} if (
            _are_finite((x0, y0, x1, y1)) and x0 < x1 and y0 < y1
        ):
            return Box(x0=x0, y0=y0, x1=x1, y1=y1)
    raise Garbled("a box of the wrong shape")


def _are_finite(numbers: Iterable[object]) -> bool:
    return all(isinstance(number, int | float) and math.isfinite(number) for number in numbers)


def _cut(item: object, regions: int) -> Cut:
    match item:
        case {
            "region": int(region),
            "image": str(image),
            "width": int(width),
            "height": int(height),
            "thumbnail": str(thumbnail),
            "thumbnail_width": int(thumbnail_width),
            "thumbnail_height": int(thumbnail_height),
            "blur": str(blur),
        } if (
            0 <= region < regions
            and DIGEST.fullmatch(image)
            and DIGEST.fullmatch(thumbnail)
            and min(width, height, thumbnail_width, thumbnail_height) > 0
            and _is_blur(blur)
        ):
            return Cut(
                region=region,
                image=image,
                width=width,
                height=height,
                thumbnail=thumbnail,
                thumbnail_width=thumbnail_width,
                thumbnail_height=thumbnail_height,
                blur=blur,
            )
    raise Garbled("a cut of the wrong shape")


def _is_blur(written: str) -> bool:
    """Is this nothing, or a small WebP picture in base64 and no other character?"""
    if len(written) > LONGEST_BLUR or not written.isascii():
        return False
    return not written or base64.b64decode(written, validate=True)[8:12] == b"WEBP"


def _number(item: object) -> str:
    match item:
        case str() if len(item) <= LONGEST_NUMBER:
            return _words(item)
    raise Garbled("a figure's number of the wrong shape")


def _words(written: str) -> str:
    """One line that every file, terminal and page can hold: no lone surrogates, no control characters."""
    whole = written.encode("utf-8", "replace").decode()
    shown = "".join(char if char.isprintable() else " " for char in whole)
    return one_line(shown)[:LONGEST_CAPTION]
