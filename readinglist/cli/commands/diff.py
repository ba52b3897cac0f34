"""`readinglist diff`: what a branch changes in the list."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import catalogue, changes, checks, history
from readinglist.catalogue.settings import read_settings
from readinglist.changes import cards, summary
from readinglist.cli import screen

if TYPE_CHECKING:
    from readinglist.model import Settings


@click.command(epilog="Example: readinglist diff origin/main")
@click.argument("base")
@click.pass_obj
def command(config: Path, *, base: str) -> None:
    """Tell what has changed in the list since BASE, a branch or commit, as Markdown.

    Cards of what was added, what became of changed entries, and the problems that were not there before.
    Changes that are not committed yet count. What came into BASE since this branch left it does not.
    """
    settings = read_settings(config)
    today = datetime.now(UTC).date()
    with tempfile.TemporaryDirectory(prefix="readinglist-") as folder:
        earlier = _earlier(settings, base, Path(folder))
        before = catalogue.inspect(earlier)
    after = catalogue.inspect(settings)
    problems = changes.new_problems(checks.offline(before, today), checks.offline(after, today))
    found = changes.compare(before.catalogue, after.catalogue)
    screen.say(summary.to_markdown(found, cards.names_in(after.catalogue), problems).removesuffix("\n"))


def _earlier(settings: Settings, base: str, folder: Path) -> Settings:
    """The settings of a folder that holds the list as it was."""
    list_path, content = (
        folder / path.relative_to(settings.root) for path in (settings.list_path, settings.content)
    )
    history.take_out(settings.root, base, (settings.list_path, settings.content), folder)
    return replace(settings, root=folder, list_path=list_path, content=content)
