"""Commentary and articles: what a reader is to know of a link, and that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault
from readinglist.identifiers import identify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Place, Problem
    from readinglist.model import Commentary, Paper, Written

PAPERS = ("arxiv.org", "aclanthology.org", "thecvf.com")
"""Hosts that carry papers and nothing that is said about them."""

NO_TITLE = Fault("COMMENTARY_TITLE", "a reader sees only an address", "add  title: …  as it is called there")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of commentary without title or language, of papers among it, and of what stands there twice."""
    del today
    for paper in written.catalogue.papers:
        for index, each in enumerate(paper.commentary):
            path = f"commentary.{index}"
            if fault := _fault(each):
                yield finding.of(paper.place, f"{path}.url", written, fault)
        yield from _twice(paper, written)
    yield from _articles(written)


def _fault(each: Commentary) -> Fault | None:
    """Code, message and hint."""
    if values.is_at(each.url, *PAPERS) and identify(each.url).kind != "url":
        hint = "write it as  arxiv:,  acl:,  url:  or  pdf:  of the entry, or as an entry of its own"
        return Fault(
            "COMMENTARY_IS_PAPER", "this address is that of a paper, not of something about one", hint
        )
    if not each.language:
        hint = "add  language: en  or  language: zh  below it, and a title"
        return Fault("COMMENTARY_LANGUAGE", "neither host nor title tell in what language this is", hint)
    if not each.title or str(each.title).startswith(("http://", "https://")):
        return NO_TITLE
    return None


def _twice(paper: Paper, written: Written) -> Iterator[Problem]:
    first: dict[object, int] = {}
    for index, each in enumerate(paper.commentary):
        if first.setdefault(identify(each.url), index) != index:
            message = "this address stands under the same paper already"
            fault = Fault("DUPLICATE_COMMENTARY", message, "delete one of the two")
            yield finding.of(paper.place, f"commentary.{index}.url", written, fault)


def _articles(written: Written) -> Iterator[Problem]:
    """Articles that are listed twice, among themselves or as a paper's commentary, or without a title."""
    owners: dict[object, Place] = {
        identify(each.url): paper.place for paper in written.catalogue.papers for each in paper.commentary
    }
    for article in written.catalogue.articles:
        owner = owners.setdefault(identify(article.url), article.place)
        if owner != article.place:
            message = f"this address stands in the entry at {owner} already"
            hint = "keep it in one of the two places"
            yield finding.of(article.place, "url", written, Fault("DUPLICATE_ARTICLE", message, hint))
        if str(article.title) == article.url:
            hint = "add  title: …  as it is called there"
            yield finding.of(article.place, "url", written, NO_TITLE)
