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

KEPT = {
    element: {*ATTRIBUTES.get(element, ()), *(["class"] if element in CLASSES else [])}
    for element in {*ATTRIBUTES, *CLASSES}
}

BOX = re.compile(r"<input(?P<checked> checked)?[^>]*>")
"""Whatever field somebody writes becomes a task's box, which takes no words."""

NUMBER = re.compile(r"\d{1,4}")
FORMS = {
    "id": FOOTNOTE,
    "align": re.compile("left|right|center"),
    **dict.fromkeys(("width", "height", "start", "colspan", "rowspan"), NUMBER),
}
"""What the values of some attributes have to look like."""
MAY_BE_EMPTY = {"alt", "checked", "open", "reversed"}

NO_PICTURE = re.compile(r"<img(?![^>]* src=)[^>]*>")


def clean(page: str, lead: Lead) -> str:
    """The HTML without what is not allowed; `lead` says where links and pictures lead."""

    def kept(element: str, name: str, value: str) -> str | None:
        if name in ADDRESSES:
            return lead(name, value) or None
        return _value(element, name, value) or ("" if name in MAY_BE_EMPTY else None)

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
    return value if name not in FORMS or FORMS[name].fullmatch(value) else ""
