"""Options of the command line → what a build may use of the world."""

from __future__ import annotations

import functools
import os
import re
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import figures
from readinglist.build import Means
from readinglist.cli import screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readinglist.model import Figures, Settings, Skipped
    from readinglist.net import Client

    Extract = Callable[[Iterable[figures.Job]], Iterator[Figures | Skipped]]

SCHEDULER = re.compile(r"dask://[^/\s]+:\d{1,5}")
FOLDER = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)

pdfs = click.option(
    "--pdfs", multiple=True, type=FOLDER, help="A folder of PDFs that you have; may be repeated."
)
offline = click.option(
    "--offline", is_flag=True, help="Fetch nothing: use PDFs of folders and the cache alone."
)
workers = click.option(
    "--workers",
    type=click.IntRange(1, 256),
    default=os.cpu_count() or 1,
    show_default="one for each processor",
    help="How many PDFs to look at at once.",
)


def _executor(_context: click.Context, _option: click.Parameter, name: str) -> str:
    if name != "local" and not SCHEDULER.fullmatch(name):
        raise click.BadParameter("write local, or the scheduler's address as dask://HOST:PORT")
    return name


executor = click.option(
    "--executor",
    default="local",
    show_default=True,
    metavar="local|dask://HOST:PORT",
    callback=_executor,
    help="Who looks at the PDFs: this machine, or the workers of a Dask cluster, which need a --store.",
)
store = click.option(
    "--store",
    default="",
    metavar="FOLDER|ADDRESS",
    help="Keep pictures and results in this folder or at this address, such as s3://bucket/prefix, "
    "and use those that lie there.",
)
engine = click.option(
    "--engine",
    "name",
    type=click.Choice(("mkdocs", "zensical")),
    default="mkdocs",
    show_default=True,
    help="What makes the site of the pages: both read the same mkdocs.yml and make the same pages.",
)


def with_folders(settings: Settings, folders: tuple[Path, ...]) -> Settings:
    """The settings with these folders of PDFs before their own."""
    return replace(settings, pdf_folders=(*folders, *settings.pdf_folders))


@contextmanager
def gathered(
    settings: Settings, *, offline: bool, workers: int, executor: str = "local", store: str = ""
) -> Iterator[Means]:
    """Workers, the network and the screen, all given back at the end."""
    depot = _depot(executor, store)
    with ExitStack() as end:
        tell = end.enter_context(screen.progress())
        workforce = end.enter_context(figures.executor(executor, workers))
        client = None if offline else end.enter_context(_client(settings))
        yield Means(executor=workforce, depot=depot, client=client, tell=tell)


def _client(settings: Settings) -> Client:
    from readinglist.net import Client  # noqa: PLC0415 -- 0.05 s, which a build offline need not wait for

    return Client(settings.contact, settings.mirrors)


@contextmanager
def extracting(executor: str, store: str, workers: int) -> Iterator[Extract]:
    """What finds the figures of jobs, with these workers and this store."""
    depot = _depot(executor, store)
    is_ours = executor == "local" and store and "://" not in store
    with ExitStack() as end:
        workforce = end.enter_context(figures.executor(executor, workers))
        if is_ours:
            yield functools.partial(figures.extract, kept=Path(store), executor=workforce)
        else:
            kept = end.enter_context(figures.scratch())
            yield functools.partial(figures.extract, kept=kept, executor=workforce, depot=depot)


def _depot(executor: str, store: str) -> figures.Files | None:
    """The store, as what PDFs and pictures go through; nothing if none is named."""
    if executor != "local" and not store:
        raise click.UsageError("workers elsewhere need a --store that they can reach, as s3://bucket/prefix")
    return figures.at(store) if store else None
