"""Drafts of one or more foreign lists → papers and articles of this list, each paper once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from readinglist.identifiers import Identifier, identifiers_of, identify
from readinglist.importers.compose import Vocabulary, compose, oddities
from readinglist.model import Article, Remark
from readinglist.text import fold, to_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.model import Catalogue, Draft, Imported, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What foreign lists add to this one."""

    papers: tuple[Paper, ...]
    articles: tuple[Article, ...]
    remarks: tuple[tuple[Remark, ...], ...]
    """For each of the foreign lists in turn, by line: what was kept, merged, repaired or unused."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A draft and which of the foreign lists it is from."""

    source: int
    draft: Draft


def papers(imported: Iterable[Imported], catalogue: Catalogue, added: str = "") -> Merged:
    """The papers and articles that are new to this catalogue, in whose vocabulary venues and topics are read.

    The same paper, by identifier or by title, in several drafts is one paper. Of facts that differ, the
    first list's count; commentary, topics and links add up.
    """
    lists = tuple(imported)
    rows = [_Row(source, draft) for source, each in enumerate(lists) for draft in each.drafts]
    desk = _Desk(remarks=[[] for _ in lists], vocabulary=Vocabulary.of(catalogue), added=added)
    groups = _groups([row for row in rows if not row.draft.section and _is_usable(row, desk)])
    found = tuple(_new_papers(groups, catalogue, desk))
    articles = tuple(_new_articles([row for row in rows if row.draft.section], catalogue, desk))
    by_line = (tuple(sorted(each, key=lambda remark: remark.line)) for each in desk.remarks)
    return Merged(papers=found, articles=articles, remarks=tuple(by_line))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What merging needs at hand: where remarks go, what names mean, and the day."""

    remarks: list[list[Remark]]
    vocabulary: Vocabulary
    added: str

    def note(self, row: _Row, verb: str, reason: str) -> None:
        self.remarks[row.source].append(Remark(line=row.draft.line, verb=verb, reason=reason))


# ── papers ────────────────────────────────────────────────────────────────────────────────────────────


def _groups(rows: Iterable[_Row]) -> list[list[_Row]]:
    """The rows about each paper, papers in the order in which they first occur."""
    groups: list[list[_Row]] = []
    owners: dict[Identifier | str, int] = {}
    for row in rows:
        keys = list(_keys(row.draft))
        owner = next(
            (owners[key] for key in keys if key in owners and _may_join(row, groups[owners[key]])), -1
        )
        if owner < 0:
            owner = len(groups)
            groups.append([])
        groups[owner].append(row)
        for key in keys:
            owners.setdefault(key, owner)
    return groups


def _is_usable(row: _Row, desk: _Desk) -> bool:
    """Has the draft what a list asks of a paper: a title and a way to it?"""
    if not row.draft.title:
        desk.note(row, "unused", "an entry without a title")
    elif not row.draft.paper_url and not row.draft.commentary:
        desk.note(row, "unused", f"nothing leads to this paper: {row.draft.title}")
    else:
        return True
    return False


def _keys(draft: Draft) -> Iterator[Identifier | str]:
    """What a paper is known by: its identifier, then its title."""
    if draft.paper_url:
        yield identify(draft.paper_url)
    if fold(draft.title):
        yield fold(draft.title)


def _may_join(row: _Row, group: list[_Row]) -> bool:
    """Two arXiv numbers are two papers, whatever their titles."""
    numbers = {_arxiv(each.draft) for each in (row, *group)} - {""}
    return len(numbers) <= 1


def _arxiv(draft: Draft) -> str:
    found = identify(draft.paper_url)
    return found.value if found.kind == "arxiv" else ""


def _new_papers(groups: Iterable[list[_Row]], catalogue: Catalogue, desk: _Desk) -> Iterator[Paper]:
    known = {key: paper for paper in catalogue.papers for key in _keys_of(paper)}
    taken = {name for paper in catalogue.papers for name in (paper.id, *paper.aliases)}
    for group in groups:
        keys = chain.from_iterable(_keys(row.draft) for row in group)
        if old := next((known[key] for key in keys if key in known), None):
            for row in group:
                desk.note(
                    row, "unused", f"the list has this paper already, at {old.place}: {row.draft.title}"
                )
            continue
        paper = compose([row.draft for row in group], desk.vocabulary, taken, desk.added)
        taken.add(paper.id)
        _note_group(group, desk)
        yield paper


def _keys_of(paper: Paper) -> Iterator[Identifier | str]:
    yield from identifiers_of(paper)
    yield from (fold(words) for _, words in paper.title.by_language)


def _note_group(group: list[_Row], desk: _Desk) -> None:
    """Tell of each row what became of it, and what was odd about it."""
    first, *others = group
    desk.note(first, "kept", first.draft.title)
    for row in others:
        where = f"line {first.draft.line}" if row.source == first.source else "an earlier list"
        title = (
            "" if fold(row.draft.title) == fold(first.draft.title) else f", there called {first.draft.title}"
        )
        desk.note(row, "merged", f"with {where}{title}: {row.draft.title}")
    for row in group:
        desk.remarks[row.source].extend(oddities(row.draft, desk.vocabulary))


# ── articles ──────────────────────────────────────────────────────────────────────────────────────────


def _new_articles(rows: Iterable[_Row], catalogue: Catalogue, desk: _Desk) -> Iterator[Article]:
    seen = {identify(article.url) for article in catalogue.articles}
    for row in rows:
        for each in row.draft.commentary:
            title = each.title or to_text(row.draft.title)
            if identify(each.url) in seen:
                desk.note(row, "unused", f"the list has this article already: {title}")
                continue
            seen.add(identify(each.url))
            desk.note(row, "kept", f"{title}, under {row.draft.section}")
            yield Article(
                title=title,
                url=each.url,
                section=row.draft.section,
                by=each.by,
                kind=each.kind,
                language=each.language,
                added=desk.added,
            )
