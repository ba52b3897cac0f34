"""Options of the command line → what a build may use of the world."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import figures, net
from readinglist.build import Means
from readinglist.cli import screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Settings

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


def with_folders(settings: Settings, folders: tuple[Path, ...]) -> Settings:
    """The settings with these folders of PDFs before their own."""
    return replace(settings, pdf_folders=(*folders, *settings.pdf_folders))


@contextmanager
def gathered(settings: Settings, *, offline: bool, workers: int) -> Iterator[Means]:
    """Workers, the network and the screen, all given back at the end."""
    with ExitStack() as end:
        tell = end.enter_context(screen.progress())
        executor = end.enter_context(figures.workers(workers))
        client = None if offline else end.enter_context(net.Client(settings.contact, settings.mirrors))
        yield Means(executor=executor, client=client, tell=tell)
