"""GitHub: what a repository says of itself, and the one paper that its words lead to.

A repository's licence is its code's, so it is left out: a record's is the paper's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.errors import NetworkError
from readinglist.identifiers import BEST_KNOWN, Identifier, identify
from readinglist.lookup import ask, words
from readinglist.lookup.acl import spelt
from readinglist.lookup.links import addresses
from readinglist.model import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.lookup.ask import Services

NAME = "GitHub"
KINDS = ("github",)
MOST = 1

REPOSITORY = "https://api.github.com/repos/{}"
README = "https://api.github.com/repos/{}/readme"
MEDIA_TYPE = "application/vnd.github+json"
RAW = "application/vnd.github.raw+json"

OWNER_AND_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\.+$)[A-Za-z0-9._-]{1,100}")


def records(values: tuple[str, ...], services: Services) -> Iterator[Record]:
    """The record of each repository, by its owner and name; it has a title if only GitHub gave one."""
    for value in values:
        if OWNER_AND_NAME.fullmatch(value):
            yield _record(value, services)


def _record(value: str, services: Services) -> Record:
    said = ask.read_json(REPOSITORY.format(value), services, MEDIA_TYPE)
    name = words.line(said.get("full_name"))
    if not OWNER_AND_NAME.fullmatch(name):
        raise ask.Unreadable("it describes no repository")
    description, homepage = words.paragraph(said.get("description")), words.address(said.get("homepage"))
    paper = _paper(f"{homepage} {description}") or _paper(_readme(value, services))
    links = [Link(kind="code", url=f"https://github.com/{name}")]
    if homepage and identify(homepage).kind == "url":
        links.append(Link(kind="project", url=homepage))
    leads_to = {paper.kind: paper.value} if paper else {}
    return Record(
        asked=Identifier("github", value),
        source=NAME,
        abstract=description,
        links=tuple(links),
        arxiv=leads_to.get("arxiv", ""),
        openreview=leads_to.get("openreview", ""),
        acl=spelt(leads_to.get("acl", "")),
        doi=leads_to.get("doi", ""),
    )


def _readme(value: str, services: Services) -> str:
    """The text that the repository shows first; none is no trouble."""
    try:
        return ask.text(README.format(value), services, RAW)
    except NetworkError as error:
        if error.code != "not-found":
            raise
        return ""


def _paper(text: str) -> Identifier | None:
    """The paper that these words lead to, if they lead to one alone: of several nobody knows which it is."""
    named = {found for url in addresses(text) if (found := identify(url)).kind in BEST_KNOWN}
    for kind in BEST_KNOWN:
        if len(of_kind := [each for each in named if each.kind == kind]) == 1:
            return of_kind[0]
    return None
