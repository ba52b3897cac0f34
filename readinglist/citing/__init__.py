"""Paper and venue → how the paper is cited, in every form a reader or a program asks for.

A form that readers copy or download is a module here that has `NAME`, `SUFFIX`, `MEDIA_TYPE` and
`write(references)`; it is found by its presence.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol, cast

from readinglist import registry
from readinglist.citing.keys import keys
from readinglist.citing.reference import Reference, refer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Catalogue

__all__ = ["Form", "Reference", "forms", "references"]


class Form(Protocol):
    """A module that writes references for readers to take along."""

    NAME: str
    """As readers know it."""
    SUFFIX: str
    """Of a file's name."""
    MEDIA_TYPE: str

    def write(self, references: Iterable[Reference]) -> str:
        """The references as one text, which is a whole file."""


def references(catalogue: Catalogue) -> dict[str, Reference]:
    """Every paper as it is cited, by its id."""
    venues = {venue.slug: venue for venue in catalogue.venues}
    key_by_id = keys(catalogue.papers)
    return {
        paper.id: refer(paper, venues.get(paper.venue), key_by_id[paper.id]) for paper in catalogue.papers
    }


def forms() -> tuple[Form, ...]:
    """The forms that readers take along, by name of module."""
    found = registry.modules(sys.modules[__name__], having="MEDIA_TYPE").values()
    return tuple(cast("Form", module) for module in found)
