"""The whole list → README.md as GitHub shows it, in pieces where it is too long for one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import holdings, text
from readinglist.exports.library import gather
from readinglist.exports.markdown import anchors, article_line, escape, link, paper_line
from readinglist.model import TextFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.exports.library import Library
    from readinglist.model import Catalogue, Paper, Settings

MARK = "<!-- Written by `readinglist export readme`: edit the list instead, and export it again. -->\n"
"""The first line of each file, by which the next export knows that it may write over it."""
LONGEST = 500 * 1024  # bytes; of more than that GitHub shows the beginning alone
ROOM = 4096  # bytes of a piece that its heading and the way to the next one may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Papers under one heading."""

    title: str
    name: str
    """Of its file, if it gets one: venue-cvpr."""
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Groups of one kind: venues, topics, articles."""

    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file that holds a group, or as much of one as a file may."""

    title: str
    file: str
    lines: tuple[str, ...]


def files(
    catalogue: Catalogue, settings: Settings, name: str = "README.md", longest: int = LONGEST
) -> tuple[TextFile, ...]:
    """The file of this name; where that would be longer than `longest` bytes, one more for each group."""
    library = gather(catalogue, {}, settings)
    chapters = tuple(chapter for chapter in _chapters(library) if chapter.groups)
    whole = _whole(library, chapters)
    if len(whole.encode()) <= longest:
        return (TextFile(uri=name, text=whole),)
    groups = (group for chapter in chapters for group in chapter.groups)
    pieces = {group.name: tuple(_pieces(group, name, longest)) for group in groups}
    first = TextFile(uri=name, text=_contents_of_pieces(library, chapters, pieces))
    return (first, *_linked(library, name, [piece for each in pieces.values() for piece in each]))


# ── what is in it ─────────────────────────────────────────────────────────────────────────────────────


def _chapters(library: Library) -> Iterator[Chapter]:
    say, language = library.say, library.say.language
    papers = holdings.newest_first(library.catalogue.papers)
    lines = {paper.id: paper_line(library, paper) for paper in papers}
    venues = [(venue.slug, venue.name.in_(language)) for venue in library.catalogue.venues]
    topics = [(topic.slug, topic.name.in_(language)) for topic in library.catalogue.topics]
    by_venue = holdings.gather(papers, lambda paper: paper.venue)
    by_topic = _by_topic(papers)
    yield _chapter("venue", say("venues"), [*venues, ("", say("other-venues"))], by_venue, lines)
    yield _chapter("topic", say("topics"), [*topics, ("", say("other-topics"))], by_topic, lines)
    yield Chapter(title=say("articles"), groups=tuple(_articles(library)))


def _by_topic(papers: Iterable[Paper]) -> dict[str, tuple[Paper, ...]]:
    """Papers by each of their own topics; by "" those that have none."""
    pairs = [(slug, paper) for paper in papers for slug in paper.topics or ("",)]
    found = holdings.gather(pairs, lambda pair: pair[0])
    return {slug: tuple(paper for _, paper in held) for slug, held in found.items()}


def _chapter(
    kind: str,
    title: str,
    names: Iterable[tuple[str, str]],
    papers: dict[str, tuple[Paper, ...]],
    lines: dict[str, str],
) -> Chapter:
    """A group for each slug that has papers, called by its name, in the order of the names."""
    groups = (
        Group(
            title=text.plain(name),
            name=f"{kind}-{slug}" if slug else f"no-{kind}",
            lines=tuple(lines[paper.id] for paper in papers[slug]),
        )
        for slug, name in names
        if slug in papers
    )
    return Chapter(title=title, groups=tuple(groups))


def _articles(library: Library) -> Iterator[Group]:
    """Articles by section; those without one last."""
    found = holdings.gather(library.catalogue.articles, lambda article: article.section)
    for number, section in enumerate(sorted(found, key=lambda section: not section), start=1):
        yield Group(
            title=text.plain(section) or library.say("other-articles"),
            name=f"articles-{number}",
            lines=tuple(article_line(library, article) for article in found[section]),
        )


# ── in one file ───────────────────────────────────────────────────────────────────────────────────────


def _whole(library: Library, chapters: Sequence[Chapter]) -> str:
    """Heading, contents, and every group below its own heading."""
    contents = library.say("contents")
    titles = [each for chapter in chapters for each in (chapter.title, *_titles(chapter))]
    named = iter(anchors([_name(library), contents, *titles])[2:])
    to_groups = "".join(
        _contents(chapter, [f"#{next(named)}" for _ in ("", *chapter.groups)]) for chapter in chapters
    )
    body = "".join(_body(chapter) for chapter in chapters)
    return f"{_head(library)}## {contents}\n\n{to_groups}{body}"


def _contents(chapter: Chapter, targets: Sequence[str]) -> str:
    """A chapter's lines in the contents; the first target is its own, or "" where it has none."""
    own, *others = targets
    groups = zip(chapter.groups, others, strict=True)
    below = (f"  - {link(group.title, target)} ({len(group.lines)})\n" for group, target in groups)
    return f"- {link(chapter.title, own)}\n{''.join(below)}"


def _body(chapter: Chapter) -> str:
    groups = (f"\n### {escape(group.title)}\n\n{''.join(group.lines)}" for group in chapter.groups)
    return f"\n## {escape(chapter.title)}\n{''.join(groups)}"


def _titles(chapter: Chapter) -> Iterator[str]:
    return (group.title for group in chapter.groups)


def _name(library: Library) -> str:
    return text.plain(library.settings.site_name) or library.say("home")


def _head(library: Library) -> str:
    """The list's name, its address, and how much it holds."""
    say, catalogue = library.say, library.catalogue
    counts = [say("count-papers", count=len(catalogue.papers))]
    counts += [say("count-articles", count=len(catalogue.articles))] if catalogue.articles else []
    site = [link(library.site, library.site)] if library.site else []
    return f"{MARK}# {escape(_name(library))}\n\n{' · '.join((*counts, *site))}\n\n"


# ── in several ────────────────────────────────────────────────────────────────────────────────────────


def _pieces(group: Group, name: str, longest: int) -> Iterator[Piece]:
    """The group's files: README-venue-cvpr.md, README-venue-cvpr--2.md …"""
    stem = name.removesuffix(".md")
    for number, lines in enumerate(_packed(group.lines, longest - ROOM), start=1):
        title, file = group.title, f"{stem}-{group.name}"
        if number > 1:  # no slug holds two hyphens
            title, file = f"{title} ({number})", f"{file}--{number}"
        yield Piece(title=title, file=f"{file}.md", lines=lines)


def _packed(lines: Iterable[str], longest: int) -> Iterator[tuple[str, ...]]:
    """The lines in as many runs as it takes for none to be longer."""
    run: list[str] = []
    size = 0
    for line in lines:
        length = len(line.encode())
        if run and size + length > longest:
            yield tuple(run)
            run, size = [], 0
        run.append(line)
        size += length
    yield tuple(run)


def _contents_of_pieces(
    library: Library, chapters: Sequence[Chapter], pieces: dict[str, tuple[Piece, ...]]
) -> str:
    """The first file: the heading, and contents that lead to the others."""
    lines = (
        _contents(chapter, ["", *(pieces[group.name][0].file for group in chapter.groups)])
        for chapter in chapters
    )
    return f"{_head(library)}## {library.say('contents')}\n\n{''.join(lines)}"


def _linked(library: Library, name: str, pieces: Sequence[Piece]) -> Iterator[TextFile]:
    """Each piece, with the ways to the first file, to the piece before it and to the one behind it."""
    for before, piece, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        ways = [link(_name(library), name)]
        ways += [f"← {link(before.title, before.file)}"] if before else []
        ways += [f"{link(after.title, after.file)} →"] if after else []
        head = f"{MARK}# {escape(piece.title)}\n\n{' · '.join(ways)}\n\n"
        yield TextFile(uri=piece.file, text=head + "".join(piece.lines))
