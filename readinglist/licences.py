"""A paper's licence → does it let everybody show the paper's figures, and which are shown?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.text import fold

if TYPE_CHECKING:
    from readinglist.model import Crop, Figures, Paper, Settings

OPEN = (
    r"ccby(?:sa|nc|ncsa)?\d*[a-z]*",
    r"cc0\d*[a-z]*",
    r"creativecommonsattribution(?:sharealike|noncommercial|noncommercialsharealike)?\d*[a-z]*",
    r"(?:cc)?publicdomain(?:dedication|mark)?\d*",
    r"usgovernmentwork|pddl\d*",
)
"""Folded names of licences under which a figure may be shown by itself, whatever their version or country.

No licence with ND is one: a figure cut out of its paper is no verbatim copy.
"""

ADDRESSES = {
    r"creativecommons\.org/licenses/by(?:-sa|-nc|-nc-sa)?/",
    r"creativecommons\.org/publicdomain/(?:zero|mark)/",
}
"""The same licences by where they stand."""


def is_open(licence: str) -> bool:
    """May a figure of a paper under this licence be shown by everybody?"""
    if any(re.search(f"(?://|^)(?:www\\.)?{address}", licence.casefold()) for address in ADDRESSES):
        return True
    return any(re.fullmatch(name, fold(licence)) for name in OPEN)


def shown(paper: Paper, found: Figures | None, settings: Settings) -> tuple[Crop, ...]:
    """The paper's figures to show, the key figure first; none where its licence keeps them back."""
    return found.crops if found and (settings.publish == "all" or is_open(paper.licence)) else ()
