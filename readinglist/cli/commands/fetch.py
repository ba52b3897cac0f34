"""`readinglist fetch`: the papers' PDFs, into the cache."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from readinglist import catalogue, fetch
from readinglist.catalogue.settings import read_settings
from readinglist.cli import means, screen
from readinglist.cli.summary import skipped

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    short_help="Fetch the PDFs that are not here yet.", epilog="Example: readinglist fetch --minutes 30"
)
@click.option(
    "--minutes", type=click.FloatRange(min=0), default=60, show_default=True, help="How long at most."
)
@click.pass_obj
def command(config: Path, *, minutes: float) -> None:
    """Fetch the PDFs of all papers that have none yet.

    A build does so for a minute; this takes the time that a long list needs at the pace each host allows.
    Stop it whenever you like: the next call goes on.
    """
    settings = replace(read_settings(config), fetch_seconds=minutes * 60)
    papers = catalogue.load(settings).papers
    with means.gathered(settings, offline=False, workers=1) as given:
        collected = fetch.collect(papers, settings, given.client, given.tell)
    screen.say(f"{len(collected.pdfs)} of {len(papers)} papers have a PDF in {settings.cache}")
    for line in skipped(collected.skipped):
        screen.say(line)
