"""Makes identifiers of addresses and other spellings in the fields for identifiers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from readinglist.catalogue.fixing.spans import Scalar
from readinglist.identifiers import DOI_TAIL, PATTERNS, WRITTEN
from readinglist.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.catalogue.fixing.document import Document, Edit

PREFIX = re.compile(r"^(?:arxiv|doi|openreview|acl)\s*[:：]\s*", re.IGNORECASE)
TAIL = ".,;。，；"


def edits(document: Document) -> Iterator[Edit]:
    """`https://arxiv.org/pdf/2111.06377v2`, `arXiv:2111.06377` → `2111.06377`; so for each kind."""
    for entry in document.entries("papers"):
        for kind in WRITTEN:
            part = entry.get(kind)
            if isinstance(part, Scalar) and (value := meant(kind, one_line(part.text))):
                yield from document.respelt(part, value, f"{kind} written as {value}")


def meant(kind: str, words: str) -> str:
    """The identifier of this kind that these words are, or ""."""
    pattern, _ = WRITTEN[kind]
    candidates = (words, PREFIX.sub("", words), _in_address(kind, words))
    found = (pattern.fullmatch(candidate.rstrip(TAIL)) for candidate in candidates)
    return next((match[1] for match in found if match), "")


def _in_address(kind: str, words: str) -> str:
    """The identifier in an address of its own kind, in the case it is written in."""
    address = words if "://" in words else f"https://{words}"
    match = PATTERNS[kind].match(unquote(address))
    if not match:
        return ""
    return DOI_TAIL.sub("", match[1]) if kind == "doi" else match[1]
