"""papers.yaml + content/ → every page and picture of the site. Alone knows the order of the stages."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import catalogue, exports, fetch, figures, history, pages, site
from readinglist.catalogue import schema
from readinglist.model import Asset, Figures, Progress, Skipped
from readinglist.prose import slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from concurrent.futures import Executor

    from readinglist.errors import Problem
    from readinglist.figures import Files
    from readinglist.model import Article, Catalogue, FigureChoice, Paper, Part, Pdf, Settings
    from readinglist.net import Client

LONG_AGO = "1970-01-01"
"""Stands in for what a list does not say of its dates: today would make every build another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a build may use of the world."""

    executor: Executor
    """Does the work on PDFs."""
    depot: Files | None = None
    """Where PDFs and pictures go through if workers cannot see the cache."""
    client: Client | None = None
    """The network; without one, PDFs come from folders and the cache alone."""
    tell: Callable[[Progress], None] = lambda _progress: None
    """Is told how far a stage has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Everything the site consists of, before a site engine sees it."""

    catalogue: Catalogue
    figures: tuple[Figures, ...]
    skipped: tuple[Skipped, ...]
    """What is missing, and why."""
    parts: tuple[Part, ...]

    @property
    def newest(self) -> str:
        """The latest day on which anything came into the list, as far as the list says."""
        entries: tuple[Paper | Article, ...] = (*self.catalogue.papers, *self.catalogue.articles)
        day = max((entry.added for entry in entries), default="")
        return day + LONG_AGO[len(day) :]  # 2022-11 is a date in a list, but not in a sitemap


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """What makes a site of Markdown."""

    run: Callable[[Made, Path], None]
    """Makes the site in this empty folder; raises BuildFailed if it cannot."""
    distributions: tuple[str, ...]
    """What the site's bytes depend on besides its source."""


def make(settings: Settings, means: Means) -> Made:
    """Make every page and asset; writes into the cache alone.

    Raises:
        InvalidList: with every problem of the list; nothing was fetched or made.
    """
    listed = catalogue.load(settings)
    collected = fetch.collect(listed.papers, settings, means.client, means.tell)
    looked_at = tuple(_figures(listed, collected.pdfs, settings, means))
    found = tuple(each for each in looked_at if isinstance(each, Figures))
    by_paper = {each.paper_id: each for each in found}
    people = history.contributors(settings.root, (settings.list_path, settings.content))
    return Made(
        catalogue=listed,
        figures=found,
        skipped=(*collected.skipped, *(each for each in looked_at if isinstance(each, Skipped))),
        parts=(
            *pages.render(listed, by_paper, settings, people),
            *exports.render(listed, by_paper, settings),
            *schema.files(listed),
        ),
    )


def make_offline(settings: Settings) -> Made:
    """Make everything on this machine alone."""
    with figures.workers(os.cpu_count() or 1) as executor:
        return make(settings, Means(executor=executor))


def documents(made: Made, settings: Settings) -> tuple[Part, ...]:
    """All that a site engine needs: what was made, and the pictures that people put beside their texts."""
    ours = {part.uri for part in made.parts}
    theirs = (Asset(uri=uri, source=settings.content / uri) for uri in made.catalogue.pictures)
    return (*made.parts, *(file for file in theirs if file.uri not in ours))


def dangling(made: Made) -> Iterator[Problem]:
    """Links in texts that lead to nothing of the site."""
    uris = {part.uri for part in made.parts} | set(made.catalogue.pictures)
    return chain.from_iterable(slips.dangling(note, uris.__contains__) for note in made.catalogue.notes)


def publish(made: Made, settings: Settings, engine: Engine) -> site.Written | None:
    """Let the engine make a site, and make settings.site_dir the same; None where nothing had changed.

    The engine works in a folder of its own: the old site stands untouched until the new one is whole.

    Raises:
        BuildFailed: the engine could not.
    """
    mark = _mark(made, settings, engine)
    if site.mark_of(settings.site_dir) == mark:
        return None
    settings.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.cache, prefix="site-") as new:
        engine.run(made, Path(new))
        return site.write(site.folder(Path(new)), settings.site_dir, mark=mark, overwrite=True, take=True)


def _figures(
    listed: Catalogue, pdfs: Iterable[Pdf], settings: Settings, means: Means
) -> Iterator[Figures | Skipped]:
    """What each paper shows, from its PDF or from its curator's own pictures."""
    kept = settings.cache / "figures"
    choices = {paper.id: paper.figures for paper in listed.papers}
    jobs = [
        figures.Job(pdf=pdf, choice=choices[pdf.paper_id]) for pdf in pdfs if choices[pdf.paper_id].needs_pdf
    ]
    _forget(choices, pdfs, settings)
    found: dict[str, Figures | Skipped] = {}
    for done, each in enumerate(figures.extract(jobs, kept, means.executor, means.depot), start=1):
        means.tell(Progress(stage="figures", done=done, total=len(jobs)))
        found[each.paper_id] = each
    for paper in listed.papers:
        yield from _with_own(paper, found.get(paper.id), settings)


def _with_own(
    paper: Paper, found: Figures | Skipped | None, settings: Settings
) -> Iterator[Figures | Skipped]:
    """What was found for a paper, with its curator's own pictures among it."""
    if found and (isinstance(found, Skipped) or not paper.figures.images):
        yield found
    if paper.figures.images:
        begun = found if isinstance(found, Figures) else Figures(paper_id=paper.id, digest="", pages=0)
        yield from figures.with_own(begun, paper.figures, settings.content, settings.cache / "figures")


def _forget(choices: Mapping[str, FigureChoice], pdfs: Iterable[Pdf], settings: Settings) -> None:
    """Remove from the cache what the list shows no more; what has no PDF today may have one tomorrow."""
    digests = {pdf.paper_id: pdf.digest for pdf in pdfs}
    used = {
        paper: figures.digests_of(choice, settings.content)
        | ({digests[paper]} if paper in digests else set())
        for paper, choice in choices.items()
        if not choice.none
    }
    taken_down = [digest for paper, digest in digests.items() if choices[paper].none]
    figures.forget(settings.cache / "figures", str(settings.list_path), used, taken_down)


def _mark(made: Made, settings: Settings, engine: Engine) -> str:
    """One digest of everything that the site's bytes depend on."""
    asked = (Asset(uri=f"/{n}", source=path) for n, path in enumerate(settings.engine_files))
    theme = site.folder(pages.OVERRIDES)
    versions = (f"{name} {version(name)}" for name in ("readinglist", *engine.distributions))
    return site.fingerprint((*documents(made, settings), *asked, *theme), made.newest, *versions)
