"""Two states of a list → a site of the pages alone that differ between them."""

from __future__ import annotations

import html
import posixpath
import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import addresses, pages, site
from readinglist.changes import compare
from readinglist.model import NOWHERE, Page, Paper
from readinglist.text import escape_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readinglist.build import Engine, Made
    from readinglist.changes import Changes
    from readinglist.model import Asset, Catalogue, Settings

FIRST = "preview/index.md"
"""Our own page, which leads to the others."""
ALWAYS = ("assets/", "search/", "404.html")
"""What every page of a site needs."""
PICTURE = re.compile(rb"figures/[\w./-]+?\.webp")


STRUCK = re.compile(r"~~(.+?)~~")
"""GitHub's way to strike words out, which site engines do not know; a tilde in the words is escaped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a preview shows."""

    before: Catalogue
    made: Made
    """The later state."""
    summary: str
    """Markdown about what changed, for the page that leads to the others."""


def make(difference: Difference, settings: Settings, engine: Engine, to: Path) -> int:
    """Write a site of the pages that are new or another than before, and return how many those are.

    Begin at preview/. Pages that have not changed are left out, so links to them lead nowhere.

    Raises:
        BuildFailed: the engine could not make a site.
        WouldOverwrite: the folder holds other files.
    """
    made = difference.made
    changed = sorted(set(_differing(difference.before, made, settings)))
    first = Page(
        uri=FIRST,
        body=_first(difference.summary, _titles(made, changed)),
        matter={"title": "Preview", "search": {"exclude": True}},
    )
    settings.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.cache, prefix="preview-") as whole:
        engine.run(replace(made, parts=(*made.parts, first)), Path(whole))
        site.write(_kept(Path(whole), {FIRST, *changed}), to, take=True)
    return len(changed)


def _first(summary: str, titles: Mapping[str, str]) -> str:
    """The summary, and the way to every page that changed."""
    ways = (
        f"- [{escape_markdown(title)}]({addresses.markdown_link(FIRST, uri)})"
        for uri, title in titles.items()
    )
    shown = STRUCK.sub(r"<del>\1</del>", summary)
    return f"# Preview\n\n{shown}\n\n### Pages\n\n" + "\n".join(ways) + "\n"


def _titles(made: Made, uris: Iterable[str]) -> dict[str, str]:
    """What these pages are called, in this order."""
    known = {
        part.uri: html.unescape(str(part.matter.get("title", "")))
        for part in made.parts
        if isinstance(part, Page)
    }
    return {uri: known[uri] or addresses.from_root(uri) or "Home" for uri in uris if uri in known}


# ── which pages ───────────────────────────────────────────────────────────────────────────────────────


def _differing(before: Catalogue, made: Made, settings: Settings) -> Iterator[str]:
    """The pages that say something else than before, wherever in its file an entry stands."""
    found = {each.paper_id: each for each in made.figures}
    earlier, later = (
        {part.uri: part for part in pages.render(_unplaced(state), found, settings) if isinstance(part, Page)}
        for state in (before, made.catalogue)
    )
    yield from (uri for uri, page in later.items() if earlier.get(uri) != page)
    yield from _own_pages(compare(before, made.catalogue))


def _own_pages(changes: Changes) -> Iterator[str]:
    """Those of papers that changed: a curator's other choice of figures shows only once it was made."""
    yield from (addresses.paper(each.after.id) for each in changes.changed if isinstance(each.after, Paper))


def _unplaced(catalogue: Catalogue) -> Catalogue:
    """The list, with nothing in it that a line added elsewhere would change."""
    return replace(
        catalogue,
        papers=tuple(replace(paper, place=NOWHERE) for paper in catalogue.papers),
        articles=tuple(replace(article, place=NOWHERE) for article in catalogue.articles),
    )


# ── which files ───────────────────────────────────────────────────────────────────────────────────────


def _kept(whole: Path, changed: Iterable[str]) -> Iterator[Asset]:
    """Of the whole site: these pages, the pictures on them, and what all pages need."""
    wanted = {posixpath.join(addresses.from_root(uri), "index.html") for uri in changed}
    pictures = {
        match.decode()
        for uri in wanted
        if (whole / uri).is_file()
        for match in PICTURE.findall((whole / uri).read_bytes())
    }
    for file in site.folder(whole):
        if file.uri.startswith(ALWAYS) or file.uri in wanted or file.uri in pictures:
            yield file
