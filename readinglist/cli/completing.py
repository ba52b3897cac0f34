"""What was typed so far → what it may become: names of the list, read in a blink."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import problems
from readinglist.catalogue.settings import read_settings
from readinglist.errors import ReadinglistError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import click

    from readinglist.model import Settings

ID = re.compile(r"^(?:- |  )id: *[\"']?([a-z0-9-]+)", re.MULTILINE)
"""An entry's id, as lists are written; parsing the whole list takes longer than a shell should wait."""


def codes(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Kinds of problems, whatever case they are typed in."""
    return _beginning(begun.upper(), problems.KINDS)


def ids(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Papers of the list."""
    return [name for settings in _settings(context) for name in _beginning(begun, _ids(settings.list_path))]


def venues(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Files of content/venues."""
    return _vocabulary(context, "venues", begun)


def topics(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Files of content/topics."""
    return _vocabulary(context, "topics", begun)


def _vocabulary(context: click.Context, folder: str, begun: str) -> list[str]:
    files = (path for settings in _settings(context) for path in (settings.content / folder).glob("*.md"))
    return _beginning(begun, sorted(path.stem for path in files if path.stem != "index"))


def _settings(context: click.Context) -> Iterator[Settings]:
    """The list's settings; nothing where there is no list, for a shell wants no messages."""
    config: Path = context.find_root().params.get("config") or Path("mkdocs.yml")
    try:
        yield read_settings(config)
    except ReadinglistError:
        return


def _ids(path: Path) -> Iterator[str]:
    files = sorted(path.glob("*.y*ml")) if path.is_dir() else [path]
    for file in files:
        if file.is_file():
            yield from ID.findall(file.read_text("utf-8", "replace"))


def _beginning(begun: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(begun)]
