"""An entry → a card, or a line, in GitHub's Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, hosts, identifiers
from readinglist.model import Article, Note, Paper, Topic, Venue
from readinglist.text import escape_markdown
from readinglist.wording import language_name, wording_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from readinglist.changes import Entry
    from readinglist.errors import Place
    from readinglist.model import Catalogue, Commentary, Figures

MOST_AUTHORS = 6
SAY = wording_in("en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What cards say of what entries name by slug or id."""

    venues: Mapping[str, str]
    topics: Mapping[str, str]
    figures: Mapping[str, Figures]
    """By paper; empty where nobody looked for them."""


def names_in(catalogue: Catalogue, figures: Sequence[Figures] = ()) -> Names:
    """The names of this list."""
    return Names(
        venues={venue.slug: venue.name.in_("en") for venue in catalogue.venues},
        topics={topic.slug: topic.name.in_("en") for topic in catalogue.topics},
        figures={each.paper_id: each for each in figures},
    )


def card(entry: Entry, names: Names) -> str:
    """All that a reader would see of an entry, a row a line."""
    rows = (f"#### {line(entry)}", *(ROWS[type(entry)](entry, names)))
    return "  \n".join(row for row in rows if row)


def line(entry: Entry) -> str:
    """What an entry is called, leading to where it leads."""
    return LINES[type(entry)](entry)


def place(written: Place) -> str:
    """Where something stands, without the column."""
    return escape_markdown(f"{written.file}:{written.line}")


# ── a line ────────────────────────────────────────────────────────────────────────────────────────────


def _titled(entry: Paper | Article) -> str:
    url = entry.url if isinstance(entry, Article) else identifiers.page_of(entry)
    return _link(str(entry.title), url)


def _named(entry: Venue | Topic) -> str:
    return f"{type(entry).__name__}: {escape_markdown(str(entry.name))}"


def _page(note: Note) -> str:
    return f"Page: {escape_markdown(note.uri)}"


LINES: dict[type, Callable[[Any], str]] = {
    Paper: _titled,
    Article: _titled,
    Venue: _named,
    Topic: _named,
    Note: _page,
}


# ── the rest of a card ────────────────────────────────────────────────────────────────────────────────


def _paper(paper: Paper, names: Names) -> Iterator[str]:
    yield from (escape_markdown(words) for _, words in paper.title.by_language[1:])
    yield escape_markdown(_people(paper.authors))
    yield _row(_facts(paper, names))
    yield " · ".join(_link(SAY.label(each.kind), each.url) for each in paper.links)
    yield from (_commentary(each) for each in paper.commentary)
    yield _pictures(paper, names)
    yield place(paper.place)


def _facts(paper: Paper, names: Names) -> Iterator[str]:
    yield f"{names.venues.get(paper.venue, '')} {paper.year or ''}".strip()
    yield from (SAY.label(paper.presentation), paper.award)
    yield from (names.topics.get(slug, slug) for slug in paper.topics)
    yield from (f"#{tag}" for tag in paper.tags)


def _pictures(paper: Paper, names: Names) -> str:
    """Which figures the page will show."""
    crops = names.figures[paper.id].crops if paper.id in names.figures else ()
    shown = (f"{crop.region.kind} {crop.region.number} of page {crop.region.page}" for crop in crops)
    return f"Shown: {escape_markdown(', '.join(shown))}" if crops else ""


def _article(article: Article, _names: Names) -> Iterator[str]:
    yield _row((article.by, article.section, *_sort(article), article.date))
    yield place(article.place)


def _vocabulary(entry: Venue | Topic, _names: Names) -> Iterator[str]:
    yield _row((*(words for _, words in entry.name.by_language[1:]), *entry.aliases))
    yield place(entry.place)


def _note(note: Note, _names: Names) -> Iterator[str]:
    yield f"{len(note.markdown.split())} words"


ROWS: dict[type, Callable[[Any, Names], Iterator[str]]] = {
    Paper: _paper,
    Article: _article,
    Venue: _vocabulary,
    Topic: _vocabulary,
    Note: _note,
}


def _commentary(each: Commentary) -> str:
    sort = escape_markdown(", ".join(part for part in (*_sort(each), each.date) if part))
    by = f"{escape_markdown(each.by)}: " if each.by else ""
    return f"{by}{_link(str(each.title) or each.url, each.url)} ({sort})"


def _sort(each: Commentary | Article) -> tuple[str, str]:
    """Kind and language."""
    kind = hosts.kind_name(each.kind, SAY.language) or each.kind
    return kind.lower(), language_name(each.language)


def _people(names: Sequence[str]) -> str:
    more = f" + {len(names) - MOST_AUTHORS}" if len(names) > MOST_AUTHORS else ""
    return ", ".join(names[:MOST_AUTHORS]) + more


def _row(parts: Iterable[str]) -> str:
    return " · ".join(escape_markdown(part) for part in parts if part)


def _link(words: str, url: str) -> str:
    if not addresses.is_followable(url):
        return escape_markdown(words)
    return f"[{escape_markdown(words)}]({addresses.in_link(url)})"
