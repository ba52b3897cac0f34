"""Any web page: a paper's at the CVF or another publisher, or a commentary, of which the title is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.identifiers import Identifier
from readinglist.lookup import ask, paper_page, subject
from readinglist.model import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "the page itself"
KINDS = ("page",)
MOST = 1


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """What each page, by its address, says of its paper, or else what it is called."""
    for url in (value for value in values if not subject.is_pdf(value)):
        html = ask.page(url, services)
        asked = Identifier("page", url)
        paper = paper_page.to_record(html, url, asked, NAME)
        title = paper_page.title_of(html)
        if paper or title:
            yield paper or Record(asked=asked, source=NAME, title=title, url=url)
