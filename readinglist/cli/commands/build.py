"""`readinglist build`: papers.yaml → site/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from readinglist import build
from readinglist.catalogue.settings import read_settings
from readinglist.cli import garbage, means, screen
from readinglist.cli.engines import engine_of
from readinglist.cli.summary import summary

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.build import Engine, Made
    from readinglist.model import Settings


@click.command(short_help="Build the site.", epilog="Example: readinglist build --pdfs ~/papers")
@means.pdfs
@means.offline
@means.workers
@means.executor
@means.store
@means.engine
@click.option("--verbose", "-v", is_flag=True, help="Name every paper that lacks something, and why.")
@click.pass_obj
def command(config: Path, /, *, pdfs: tuple[Path, ...], name: str, verbose: bool, **given: Any) -> None:
    """Build the site: fetch PDFs, find their key figures, write the pages.

    A build without a change writes nothing. One that fails leaves the old site as it was.
    """
    settings = means.with_folders(read_settings(config), pdfs)
    engine = engine_of(name, config, settings)
    with garbage.left_alone_if_old():
        with means.gathered(settings, **given) as gathered:
            made = build.make(settings, gathered)
        outcome = _publish(made, settings, engine)
    for line in summary(made, at_length=verbose):
        screen.say(line)
    screen.say(outcome)


def _publish(made: Made, settings: Settings, engine: Engine) -> str:
    """Publish, and say what came of it."""
    written = build.publish(made, settings, engine)
    if written is None:
        return f"Nothing has changed since {settings.site_dir} was built."
    changes = f"{written.changed} files written, {written.same} as before, {written.removed} removed"
    return f"Built {settings.site_dir}: {changes}"
