"""Paper → the buttons with which a reader marks it as read or to be read; a script keeps what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses

if TYPE_CHECKING:
    from readinglist.model import Paper
    from readinglist.pages.shelf import Shelf

KINDS = {"want": "mark-want", "read": "mark-read"}
"""What a paper can be marked as, and the phrase that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Buttons for one paper, which show nothing until the script is there."""

    paper: str
    kinds: tuple[tuple[str, str], ...]
    """Each mark and its words."""
    script: str
    imported: str
    """What the script imports, for a browser to ask for both at once."""


def marks(shelf: Shelf, page: str, paper: Paper) -> Marks:
    """The paper's buttons, on this page."""
    return Marks(
        paper=paper.id,
        kinds=tuple((kind, shelf.say(phrase)) for kind, phrase in KINDS.items()),
        script=addresses.href(page, addresses.script("mark-paper.js")),
        imported=addresses.href(page, addresses.script("marks.js")),
    )
