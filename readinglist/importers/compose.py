"""All drafts of one paper → the paper, in this list's vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from readinglist import names
from readinglist.identifiers import WRITTEN, identify
from readinglist.importers import clean
from readinglist.model import Citations, Link, Paper, Remark, Text
from readinglist.text import free_slug, language_of, to_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from readinglist.model import Catalogue, Commentary, Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What names of venues and topics mean in this list."""

    venues: dict[str, str]
    """Slugs by folded name."""
    topics: dict[str, str]
    """Slugs by folded name."""
    preprints: frozenset[str]
    """Slugs of the venues that publish before any other does."""

    @classmethod
    def of(cls, catalogue: Catalogue) -> Vocabulary:
        """The catalogue's."""
        return cls(
            venues=names.index(catalogue.venues),
            topics=names.index(catalogue.topics),
            preprints=frozenset(venue.slug for venue in catalogue.venues if venue.kind == "preprint"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Appearance:
    """Where a paper appeared: a venue's slug, a year, or neither."""

    venue: str = ""
    year: int = 0


def compose(drafts: list[Draft], vocabulary: Vocabulary, taken: Collection[str], added: str) -> Paper:
    """One paper of all its drafts; `taken` are the ids that other papers have."""
    title = _title(drafts)
    topics, tags = _subjects(drafts, vocabulary)
    appearance = _appearance(drafts, vocabulary)
    paper = Paper(
        id=free_slug(title.in_("en"), taken),
        title=title,
        authors=next((draft.authors for draft in drafts if draft.authors), ()),
        affiliations=next((draft.affiliations for draft in drafts if draft.affiliations), ()),
        venue=appearance.venue,
        year=appearance.year,
        presentation=next((draft.presentation for draft in drafts if draft.presentation), ""),
        award=next((draft.award for draft in drafts if draft.award), ""),
        topics=topics,
        tags=tags,
        links=tuple(Link(kind="code", url=url) for url in _code(drafts)),
        commentary=tuple(_commentary(drafts)),
        keywords=next((draft.keywords for draft in drafts if draft.keywords), ()),
        published=next((draft.date for draft in drafts if draft.date), ""),
        added=added,
        citations=next((draft.citations for draft in drafts if draft.citations.count), Citations(count=0)),
    )
    addressed = _with_addresses(paper, drafts)
    return replace(addressed, year=addressed.year or _year_of_preprint(addressed, vocabulary))


def oddities(draft: Draft, vocabulary: Vocabulary) -> Iterator[Remark]:
    """What composing could not use of a draft, or took from elsewhere."""
    if draft.venue and not names.resolve(draft.venue, vocabulary.venues):
        reason = f"no venue is called {draft.venue}: a new one is a file in content/venues"
        yield Remark(line=draft.line, verb="unused", reason=reason)
    if draft.topic_path and not _topic((draft.topic_path[-1],), vocabulary):
        reason = f"as a tag: no topic is called {_heading(draft.topic_path[-1])}"
        yield Remark(line=draft.line, verb="kept", reason=reason)
    found = _said_by_address(draft, vocabulary)
    if found.venue and _said(draft, vocabulary).venue in ("", *vocabulary.preprints):
        reason = f"venue, by the paper's address: {found.venue} {found.year}"
        yield Remark(line=draft.line, verb="repaired", reason=reason)


def _title(drafts: Iterable[Draft]) -> Text:
    """The first draft's title, and the first translation."""
    titles = [draft.title for draft in drafts]
    translated = next((draft.title_zh for draft in drafts if draft.title_zh), "")
    if not translated or language_of(titles[0]) == "zh":
        return to_text(titles[0])
    return Text((("en", titles[0]), ("zh", translated)))


# ── addresses ─────────────────────────────────────────────────────────────────────────────────────────


def _with_addresses(paper: Paper, drafts: Iterable[Draft]) -> Paper:
    """Each draft's address as an identifier where it has one, else as the page or the PDF that it is."""
    found: dict[str, str] = {}
    for url in (draft.paper_url for draft in drafts if draft.paper_url):
        kind, value = _written(url)
        found.setdefault(kind, value)
    # A dictionary of fields cannot show the checker that each of them is text.
    return replace(paper, **cast("dict[str, Any]", found))


def _written(url: str) -> tuple[str, str]:
    """The field that an entry has for this address, and how it is written there."""
    found = identify(url)
    value = re.sub(r"\.[a-z]{2}(?=/)", "", found.value) if found.kind == "arxiv" else found.value
    value = value.upper() if found.kind == "acl" and not value[:1].isdigit() else value
    if found.kind in WRITTEN and WRITTEN[found.kind][0].fullmatch(value):
        return found.kind, value
    return ("pdf" if url.lower().endswith(".pdf") else "url"), url


def _code(drafts: Iterable[Draft]) -> Iterable[str]:
    """Every address of code, each once."""
    by_identity = {identify(draft.code_url): draft.code_url for draft in drafts if draft.code_url}
    return by_identity.values()


def _commentary(drafts: Iterable[Draft]) -> Iterator[Commentary]:
    """Every commentary, each once."""
    seen = set()
    for each in (each for draft in drafts for each in draft.commentary):
        if identify(each.url) not in seen:
            seen.add(identify(each.url))
            yield each


# ── where it appeared ─────────────────────────────────────────────────────────────────────────────────


def _appearance(drafts: Iterable[Draft], vocabulary: Vocabulary) -> _Appearance:
    """The first venue that is no preprint server; a publisher's address speaks where no draft does."""
    said = [_said(draft, vocabulary) for draft in drafts]
    by_address = [_said_by_address(draft, vocabulary) for draft in drafts]
    final = (each for each in (*said, *by_address) if each.venue and each.venue not in vocabulary.preprints)
    preprint = (each for each in said if each.venue)
    year_alone = (each for each in said if each.year)
    return next(final, None) or next(preprint, None) or next(year_alone, None) or _Appearance()


def _said(draft: Draft, vocabulary: Vocabulary) -> _Appearance:
    return _Appearance(venue=names.resolve(draft.venue, vocabulary.venues), year=draft.year)


def _said_by_address(draft: Draft, vocabulary: Vocabulary) -> _Appearance:
    venue, year = clean.venue_in(draft.paper_url)
    return _Appearance(venue=names.resolve(venue, vocabulary.venues), year=year)


def _year_of_preprint(paper: Paper, vocabulary: Vocabulary) -> int:
    """The year in which an arXiv number of a preprint was given: 2106.13112 is of 2021."""
    is_numbered = paper.venue in vocabulary.preprints and re.match(r"\d{4}\.", paper.arxiv)
    return 2000 + int(paper.arxiv[:2]) if is_numbered else 0


# ── what it is about ──────────────────────────────────────────────────────────────────────────────────

NUMBERING = re.compile(r"^\W*(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)?[\s.、:：)）]+(?=\S)|^\W+")


def _subjects(drafts: Iterable[Draft], vocabulary: Vocabulary) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Topics, and as tags the subjects that this list knows no topic for."""
    paths = [draft.topic_path for draft in drafts if draft.topic_path]
    topics = [_topic(path, vocabulary) for path in paths]
    tags = [_heading(path[-1]) for path in paths if not _topic((path[-1],), vocabulary)]
    return tuple(dict.fromkeys(filter(None, topics))), tuple(dict.fromkeys(filter(None, tags)))


def _topic(path: tuple[str, ...], vocabulary: Vocabulary) -> str:
    """The narrowest heading that is a topic of this list; "" where none is."""
    slugs = (
        names.resolve(words, vocabulary.topics) for each in reversed(path) for words in (each, _heading(each))
    )
    return next((found for found in slugs if found), "")


def _heading(words: str) -> str:
    """A heading without its number and ornaments."""
    return clean.words(NUMBERING.sub("", words))
