"""Papers and articles → the text of papers.yaml: ruamel.yaml's one door."""

from __future__ import annotations

import io
from dataclasses import astuple
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from readinglist import hosts
from readinglist.catalogue import insert
from readinglist.catalogue.mistakable import is_mistakable
from readinglist.model import OwnImage
from readinglist.replacing import replace
from readinglist.text import language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from readinglist.errors import Place
    from readinglist.model import Area, Article, Citations, Commentary, FigureChoice, Link, Paper, Text

Collection = TypeVar("Collection", CommentedMap, CommentedSeq)

WIDEST_BRACKETS = 110  # characters; a longer {…} or […] is written one item a line
NEVER_FOLD = 1_000_000  # characters; folded text makes a change of one word a change of many lines

FIELDS = (
    "id", "title", "authors", "venue", "year", "presentation", "award", "topics", "tags", "arxiv", "doi",
    "openreview", "acl", "url", "pdf", "links", "commentary", "abstract", "tldr", "summary", "keywords",
    "affiliations", "published", "added", "citations", "licence", "figures", "aliases",
)  # fmt: skip
"""A paper's fields in the order in which they are written."""

COMMENTARY_FIELDS = ("title", "url", "by", "kind", "language", "date")
ARTICLE_FIELDS = ("title", "url", "section", "by", "kind", "language", "date", "added")
DATES = ("date", "added", "published")
ARTICLES_FILE = "articles.yaml"


def to_yaml(papers: Iterable[Paper], articles: Iterable[Article]) -> str:
    """A whole papers.yaml, entries set apart by an empty line; the same values are always the same text."""
    parts = items(papers, articles)
    return "\n".join(f"{name}:\n" + "\n".join(entries) for name, entries in parts if entries) or "papers:\n"


def append(path: Path, papers: Iterable[Paper], articles: Iterable[Article]) -> None:
    """Add entries to a list that people edit: what they wrote stays as it is, to the byte.

    A file is replaced at once, so that nobody ever sees half of it.

    Raises:
        InvalidList: the file cannot be read as a list, or is written so that nothing can be added.
    """
    for file, text in appended(path, papers, articles).items():
        replace(file, text.encode())


def appended(path: Path, papers: Iterable[Paper], articles: Iterable[Article]) -> dict[Path, str]:
    """The files that these entries change or begin, as they would be.

    In a folder each paper has a file of its own: two pull requests that add papers never meet in one.
    """
    if not path.is_dir():
        return {path: _with(path, papers, articles)}
    files = {file: _with(file, [paper], []) for paper in papers if (file := path / f"{paper.id}.yaml")}
    beside = list(articles)
    return files | ({file: _with(file, [], beside)} if beside and (file := path / ARTICLES_FILE) else {})


def commented(path: Path, entry: Place, comments: Iterable[Commentary]) -> dict[Path, str]:
    """The file of an entry as it would be with more commentary on it.

    Raises:
        InvalidList: the entry, or its commentary, is written in brackets.
    """
    text = _dump([_commentary(each) for each in comments])
    return {path: insert.below(path.read_bytes().decode(), entry, "commentary", text)}


def _with(path: Path, papers: Iterable[Paper], articles: Iterable[Article]) -> str:
    before = path.read_bytes().decode() if path.exists() else ""
    return insert.into(before, path.name, items(papers, articles))


def items(papers: Iterable[Paper], articles: Iterable[Article]) -> tuple[tuple[str, list[str]], ...]:
    """The two lists of a file by name, each entry as the text of one item."""
    return (
        ("papers", [_dump([_paper(paper)]) for paper in papers]),
        ("articles", [_dump([_article(article)]) for article in articles]),
    )


def _dump(value: Any) -> str:
    yaml = YAML()
    yaml.width = NEVER_FOLD
    yaml.allow_unicode = True
    out = io.StringIO()
    yaml.dump(value, out)
    return out.getvalue()


# ── values → what YAML has ────────────────────────────────────────────────────────────────────────────


def _paper(paper: Paper) -> CommentedMap:
    made = {
        "arxiv": DoubleQuotedScalarString(paper.arxiv) if paper.arxiv else "",
        "links": _links(paper.links),
        "commentary": CommentedSeq(_commentary(each) for each in paper.commentary),
        "summary": _mapping((section.kind, _text(section.words)) for section in paper.summary),
        "published": _day(paper.published),
        "added": _day(paper.added),
        "citations": _citations(paper.citations),
        "figures": _figures(paper.figures),
    }
    return _mapping((name, made[name] if name in made else _plain(getattr(paper, name))) for name in FIELDS)


def _article(article: Article) -> CommentedMap:
    return _mapping(_without_inferred(article, ARTICLE_FIELDS))


def _commentary(each: Commentary) -> CommentedMap:
    return _mapping(_without_inferred(each, COMMENTARY_FIELDS))


def _without_inferred(each: Commentary | Article, names: Sequence[str]) -> Iterable[tuple[str, Any]]:
    """The fields, without the kind and language that loading infers again."""
    kind, language = hosts.infer(each.url, each.title)
    inferred = {"kind": kind, "language": language}
    values = ((name, getattr(each, name)) for name in names)
    said = ((name, value) for name, value in values if inferred.get(name) != value)
    return [(name, _day(value) if name in DATES else _plain(value)) for name, value in said]


def _links(links: Iterable[Link]) -> CommentedMap:
    """Addresses by kind; several of one kind as a list."""
    by_kind: dict[str, list[str]] = {}
    for link in links:
        by_kind.setdefault(link.kind, []).append(link.url)
    pairs = ((kind, urls[0] if len(urls) == 1 else _listed(urls)) for kind, urls in by_kind.items())
    return _bracketed(_mapping(pairs))


def _citations(citations: Citations) -> CommentedMap:
    fields = (("count", citations.count), ("as_of", _day(citations.as_of)), ("source", citations.source))
    return _bracketed(_mapping(fields)) if citations.count else CommentedMap()


def _figures(figures: FigureChoice) -> CommentedMap | CommentedSeq | str:
    if figures.instead:
        return CommentedSeq(_bracketed(_mapping(_instead(each))) for each in figures.instead)
    return "none" if figures.none else _bracketed(_mapping([("key", _listed(figures.key))]))


def _instead(each: Area | OwnImage) -> Iterable[tuple[str, Any]]:
    """An area of a page or a picture of content/, as the list has it."""
    if isinstance(each, OwnImage):
        yield "image", _quoted(each.uri)
    else:
        yield "page", each.page
        yield "box", _bracketed(CommentedSeq(map(_number, astuple(each.box))))
    yield "number", _quoted(each.number)
    yield "caption", _quoted(each.caption)


def _number(edge: float) -> float | int:
    return int(edge) if edge == int(edge) else edge


def _plain(value: Any) -> Any:
    """A field's value as YAML has it: text in its own language as such, lists in brackets."""
    if isinstance(value, tuple):
        return _listed(value)
    if isinstance(value, str):
        return _quoted(value)
    return _text(value) if hasattr(value, "by_language") else value


def _day(written: str) -> date | int | str:
    """A date as YAML's own kind, so that it needs no quotes."""
    if len(written) == len("2022-11-30"):
        return date.fromisoformat(written)
    return int(written) if written.isdecimal() else written


def _text(text: Text) -> Any:
    """Words in the one language that their script shows as they are, else by language."""
    pairs = [(language, _block(words)) for language, words in text.by_language]
    if len(pairs) == 1 and pairs[0][0] == language_of(pairs[0][1]):
        return pairs[0][1]
    return _bracketed(_mapping(pairs))


def _block(words: str) -> str:
    """Text of several lines as a block that keeps them."""
    return LiteralScalarString(words) if "\n" in words else _quoted(words)


def _mapping(pairs: Iterable[tuple[str, Any]]) -> CommentedMap:
    """The pairs that say something."""
    return CommentedMap((name, value) for name, value in pairs if value)


def _listed(parts: Iterable[str]) -> CommentedSeq:
    return _bracketed(CommentedSeq(_quoted(part) for part in parts))


def _quoted(words: str) -> str:
    """Words in quotes, where some reader of YAML would take them for something else than text."""
    is_syntax = words.startswith(("?", "-", ":"))  # to PyYAML; ruamel.yaml takes it for text in brackets
    return DoubleQuotedScalarString(words) if is_syntax or is_mistakable(words) else words


def _bracketed(made: Collection) -> Collection:
    """A list or mapping in brackets, if that fits on a line."""
    made.fa.set_flow_style()
    parts = made.values() if isinstance(made, CommentedMap) else made
    if any(isinstance(part, LiteralScalarString) for part in parts) or len(_dump(made)) > WIDEST_BRACKETS:
        made.fa.set_block_style()
    return made
