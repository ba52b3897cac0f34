"""A paper → what is said of it in prose: in short, its abstract, and its curators' summary by section."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper, Text
    from readinglist.wording import Wording

LONG = 600  # characters in one language: about what a screen shows besides a figure

BETWEEN_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text in one language."""

    language: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text about the paper in each of its languages, the reader's first."""

    heading: str
    versions: tuple[Version, ...]
    is_folded: bool = False
    """Shown when asked for, because it is long."""


def passages(say: Wording, paper: Paper) -> Iterator[Passage]:
    """What the paper is about, the shortest first."""
    for phrase, words in (("summary", paper.tldr), ("abstract", paper.abstract)):
        if words:
            yield Passage(heading=say(phrase), versions=_versions(words, say.language))


def sections(say: Wording, paper: Paper) -> Iterator[Passage]:
    """The curators' summary, section by section."""
    for section in paper.summary:
        yield Passage(
            heading=say.label(section.kind),
            versions=_versions(section.words, say.language),
            is_folded=any(len(words) > LONG for _, words in section.words.by_language),
        )


def _versions(words: Text, language: str) -> tuple[Version, ...]:
    others = words.besides(language)
    first = next(pair for pair in words.by_language if pair not in others)
    return tuple(
        Version(language=code, paragraphs=tuple(BETWEEN_PARAGRAPHS.split(text.strip())))
        for code, text in (first, *others)
    )
