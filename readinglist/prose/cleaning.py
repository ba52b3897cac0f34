"""HTML that may hold anything → HTML of what is allowed. The door to nh3, which reads as browsers do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import nh3

from readinglist.addresses import SCHEMES
from readinglist.prose.allowed import ADDRESSES, ATTRIBUTES, CLASSES, ELEMENTS, EMPTIED, FOOTNOTE, classes

if TYPE_CHECKING:
    from collections.abc import Callable

    Lead = Callable[[str, str], str]
    """The attribute, href or src, and an address as it was written → the address on the site, or ""."""

KEPT = {element: set(names) for element, names in ATTRIBUTES.items()}
for _element in CLASSES:
    KEPT.setdefault(_element, set()).add("class")

BOX = re.compile(r"<input(?P<checked> checked)?[^>]*>")
"""Whatever field somebody writes becomes a task's box, which takes no words."""

NUMBERS = {"width", "height", "start", "colspan", "rowspan"}
NUMBER = re.compile(r"\d{1,4}")

ALIGNMENTS = {"left", "right", "center"}

NO_PICTURE = re.compile(r"<img(?![^>]* src=)[^>]*>")


def clean(page: str, lead: Lead) -> str:
    """The HTML without what is not allowed; `lead` says where links and pictures lead."""

    def kept(element: str, name: str, value: str) -> str | None:
        if name in ADDRESSES:
            return lead(name, value) or None
        return _value(element, name, value) or (
            "" if name in {"alt", "checked", "open", "reversed"} else None
        )

    safe = nh3.clean(
        page,
        tags=set(ELEMENTS),
        clean_content_tags=set(EMPTIED),
        attributes=KEPT,
        attribute_filter=kept,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    return BOX.sub(_box, NO_PICTURE.sub("", safe))


def _box(match: re.Match[str]) -> str:
    return f'<input type="checkbox" disabled{match["checked"] or ""}>'


def _value(element: str, name: str, value: str) -> str:
    """The attribute's value, if it is one that it may have."""
    if name == "class":
        return classes(element, value)
    if name == "id":
        return value if FOOTNOTE.fullmatch(value) else ""
    if name in NUMBERS:
        return value if NUMBER.fullmatch(value) else ""
    if name == "align":
        return value if value in ALIGNMENTS else ""
    return value
