"""`readinglist diff`: what a branch changes in the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import build, catalogue, changes, checks, preview
from readinglist.catalogue.settings import read_settings
from readinglist.changes import cards, summary
from readinglist.cli import means, screen
from readinglist.cli.earlier import earlier
from readinglist.cli.engines import engine_of
from readinglist.cli.today import today

if TYPE_CHECKING:
    from readinglist.build import Made
    from readinglist.model import Settings

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command(
    short_help="Tell what a branch changes in the list.", epilog="Example: readinglist diff origin/main"
)
@click.argument("base")
@click.option("--html", type=FOLDER, help="Write a site of the pages alone that differ into this folder.")
@means.pdfs
@means.workers
@means.engine
@click.pass_obj
def command(  # noqa: PLR0913 -- one for each option
    config: Path, /, *, base: str, html: Path | None, pdfs: tuple[Path, ...], workers: int, name: str
) -> None:
    """Tell what has changed in the list since BASE, a branch or commit, as Markdown.

    Cards of what was added, what became of changed entries, and the problems that were not there before.
    Changes that are not committed yet count. What came into BASE since this branch left it does not.
    A terminal shows it without the escapes that Markdown wants. The pages' figures are those of PDFs that are
    here already: nothing is fetched.
    """
    settings = read_settings(config)
    if html and _is_written_by_people(html.resolve(), settings):
        raise click.UsageError(f"{html} holds what people write: name another folder for --html")
    before = earlier(settings, base)
    after = catalogue.inspect(settings)
    wrong = checks.offline(after, today())
    problems = changes.new_problems(checks.offline(before, today()), wrong)
    found = changes.compare(before.catalogue, after.catalogue)
    found = changes.without_unread(found, after.catalogue, wrong)
    told = summary.to_markdown(found, cards.names_in(after.catalogue), problems)
    screen.show_markdown(told.removesuffix("\n"))
    if html:
        made = _made(settings, pdfs, workers)
        difference = preview.Difference(before=before.catalogue, made=made, summary=told)
        count = preview.make(difference, settings, engine_of(name, config, settings), html)
        screen.note(f"{html}: {count} pages that differ; begin at preview/index.html")


def _is_written_by_people(folder: Path, settings: Settings) -> bool:
    """Does the list or a text lie in this folder, or the folder among the texts?"""
    parts = (settings.content, settings.list_path)
    return any(part.is_relative_to(folder) for part in parts) or folder.is_relative_to(settings.content)


def _made(settings: Settings, pdfs: tuple[Path, ...], workers: int) -> Made:
    """The list's pages as they are now, from what is on this machine."""
    settings = means.with_folders(settings, pdfs)
    with means.gathered(settings, offline=True, workers=workers) as gathered:
        return build.make(settings, gathered)
