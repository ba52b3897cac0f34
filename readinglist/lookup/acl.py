"""ACL Anthology: a paper's page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist.identifiers import Identifier
from readinglist.lookup import ask, paper_page, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services
    from readinglist.model import Record

NAME = "ACL Anthology"
KINDS = ("acl",)
MOST = 1


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """The record of each paper."""
    for value in values:
        written = words.identifier("acl", spelt(value))
        if not written:
            continue
        url = f"https://aclanthology.org/{written}/"
        found = paper_page.to_record(ask.page(url, services), url, Identifier("acl", value), NAME)
        if not found:
            raise ask.Unreadable("the page names no paper")
        yield replace(found, acl=written)


def spelt(value: str) -> str:
    """The identifier as the Anthology's addresses have it: P18-1001, 2021.acl-long.42."""
    return value if value[:1].isdigit() else value.upper()
