"""`readinglist pages`: the site's source as plain Markdown, for any site engine."""

from __future__ import annotations

from pathlib import Path

import click

from readinglist import build, site
from readinglist.catalogue.settings import read_settings
from readinglist.cli import means, screen


@click.command(
    short_help="Write the site as plain Markdown, for any site engine.",
    epilog="Example: readinglist pages --to build/docs",
)
@click.option(
    "--to",
    required=True,
    type=click.Path(file_okay=False, resolve_path=True, path_type=Path),
    help="The folder to fill; what this command once wrote there and makes no more is removed.",
)
@means.pdfs
@click.pass_obj
def command(config: Path, *, to: Path, pdfs: tuple[Path, ...]) -> None:
    """Write all pages, pictures and the hand-written content to a folder of plain Markdown.

    The same pages as the MkDocs plugin makes. Nothing is fetched. Two engines need less than this:
    MkDocs has the plugin, and `readinglist build --engine zensical` runs Zensical.
    """
    settings = means.with_folders(read_settings(config), pdfs)
    made = build.make_offline(settings)
    written = site.write(build.documents(made, settings), to)
    screen.say(f"{to}: {written.changed} files written, {written.same} as before, {written.removed} removed")
