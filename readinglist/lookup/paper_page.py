"""A paper's page and its address → Record, by the tags that publishers write for search engines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from readinglist.identifiers import identify
from readinglist.lookup import tags, words
from readinglist.model import Record

if TYPE_CHECKING:
    from readinglist.identifiers import Identifier
    from readinglist.lookup.tags import Tags

TITLES = ("citation_title", "dc.title")
DATES = ("citation_publication_date", "citation_date", "citation_online_date", "citation_year", "dc.date")
VENUES = (
    "citation_conference_title",
    "citation_journal_title",
    "citation_conference",
    "citation_inbook_title",
)
PAGE_TITLES = ("og:title", "twitter:title", "title")
HOST = re.compile(
    r"(?:\s*[-_|–—·]\s*(?:知乎|哔哩哔哩|bilibili|YouTube|Medium|CSDN博客|博客园|简书|掘金|机器之心))+\s*$",
    re.IGNORECASE,
)
"""What hosts put behind every title."""


def to_record(html: str, url: str, asked: Identifier, source: str) -> Record | None:
    """What the page says of its paper; nothing where it says nothing of one."""
    found = tags.read(html)
    if not tags.first(found, *TITLES):
        return None
    published = words.day(tags.first(found, *DATES))
    doi = identify(f"https://doi.org/{tags.first(found, 'citation_doi').removeprefix('https://doi.org/')}")
    pdf = tags.first(found, "citation_pdf_url")
    return Record(
        asked=asked,
        source=source,
        title=words.title(tags.first(found, *TITLES)),
        authors=_authors(found),
        year=words.year(published),
        venue=tags.first(found, *VENUES),
        published=published,
        arxiv=words.identifier("arxiv", tags.first(found, "citation_arxiv_id")),
        doi=words.identifier("doi", doi.value) if doi.kind == "doi" else "",
        url=url,
        pdf=words.address(urljoin(url, pdf)) if pdf else "",
        abstract=words.paragraph(words.untagged(tags.first(found, "citation_abstract"))),
    )


def title_of(html: str) -> str:
    """What a page that is about no paper is called."""
    return HOST.sub("", words.title(words.untagged(tags.first(tags.read(html), *PAGE_TITLES))))


def _authors(found: Tags) -> tuple[str, ...]:
    """A tag for each, or one tag for all."""
    names = found.get("citation_author", ()) or found.get("citation_authors", ())
    return words.people(name for each in names for name in each.split(";"))
