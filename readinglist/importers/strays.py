"""Lines that no entry was made of → remarks, so that no address is lost in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.importers import clean
from readinglist.model import Remark

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from readinglist.importers.markdown import Line


def strays(lines: Iterable[Line], used: Container[int]) -> Iterator[Remark]:
    """One remark for each line that holds an address and is none of the lines used."""
    for line in lines:
        if line.number not in used and clean.address(line.text):
            yield Remark(line=line.number, verb="unused", reason="an address in running text")
