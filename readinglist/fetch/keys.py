"""Paper → the names under which its PDF may be found, the surest first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.identifiers import ARXIV_ID, Identifier, identifiers_of, identify
from readinglist.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper

ARXIV_IN_NAME = re.compile(r"(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)")
DOI_IN_NAME = re.compile(r"(?<!\d)10\.\d{4,9}[_\-:+ ]")

BARE = (
    (re.compile(rf"(?:arxiv:\s*)?({ARXIV_ID})(?:v\d+)?", re.IGNORECASE), "https://arxiv.org/abs/{}"),
    (re.compile(r"(?:doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE), "https://doi.org/{}"),
    (re.compile(r"(https?://\S+)", re.IGNORECASE), "{}"),
)
"""How people write an identifier by itself, and the address that it stands for."""


def identifiers(paper: Paper) -> tuple[Identifier, ...]:
    """The paper's identifiers, with a DOI of arXiv told as what it is."""
    settled = (
        from_words(each.value) or each if each.kind == "doi" else each for each in identifiers_of(paper)
    )
    return tuple(dict.fromkeys(settled))


def of_paper(paper: Paper) -> tuple[str, ...]:
    """Everything by which a file may be this paper's."""
    known = identifiers(paper)
    names = (
        *(each.value for each in known if each.kind != "url"),
        *(f"{each.value}_paper" for each in known if each.kind == "cvf"),  # as the CVF names its files
        *(title for _, title in paper.title.by_language),
        paper.id,
    )
    return (*map(of_identifier, known), *(of_name(name) for name in names if fold(name)))


def of_file(stem: str) -> Iterator[str]:
    """Everything that a file's name, without its suffix, says of the paper in it."""
    yield of_name(stem)
    yield from (of_identifier(Identifier("arxiv", found)) for found in ARXIV_IN_NAME.findall(stem))
    if " - " in stem:  # Author - Year - Title, as reference managers name files
        yield of_name(stem.rpartition(" - ")[2])
    if found := DOI_IN_NAME.search(stem):
        yield from _beginnings(stem[found.start() :], found.end() - found.start())


def of_identifier(identifier: Identifier) -> str:
    """The key for this identifier."""
    value = identifier.value if identifier.kind == "openreview" else identifier.value.lower()
    return f"{identifier.kind}:{value}"


def of_name(words: str) -> str:
    """The key for a title, or for a file name that may be one."""
    return f"name:{fold(words)}"


def from_words(words: str) -> Identifier | None:
    """The identifier that is written here by itself, if it is one."""
    matches = ((pattern.fullmatch(words.strip()), address) for pattern, address in BARE)
    return next((identify(address.format(match[1])) for match, address in matches if match), None)


def _beginnings(name: str, start: int) -> Iterator[str]:
    """A DOI may have words behind it in a file's name: every beginning that ends where a word does."""
    ends = [found.start() for found in re.finditer(r"[^0-9A-Za-z]", name) if found.start() > start]
    yield from (of_name(name[:end]) for end in reversed(ends))
