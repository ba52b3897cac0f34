"""`readinglist import`: a list in another format → entries of papers.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readinglist import catalogue, importers
from readinglist.catalogue import write
from readinglist.catalogue.settings import read_settings
from readinglist.cli import screen, today
from readinglist.errors import printable

if TYPE_CHECKING:
    from readinglist.importers import Merged
    from readinglist.model import Imported

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(
    short_help="Make entries of a reading list in another format.",
    epilog="Example: readinglist import commentary_list old/README.md --to papers.yaml",
)
@click.argument("kind", type=click.Choice(importers.kinds()))
@click.argument("file", type=click.File("r", "utf-8"))
@click.option("--to", type=FILE, help="The list to add the entries to; without it they are printed.")
@click.option(
    "--json", "out", type=click.File("w", "utf-8"), help="Write what the file says as JSON; - prints."
)
@click.pass_obj
def command(config: Path, *, kind: str, file: Any, to: Path | None, out: Any) -> None:
    """Read FILE, a reading list in the format KIND, and make entries of papers.yaml of it.

    Venues and topics are read in the vocabulary of content/. A paper that the list has already is left out.
    What was kept, merged, repaired or could not be used is told by line.
    """
    found = importers.read(kind, file.read())
    if not found.drafts:
        screen.note(
            f"{file.name}: nothing in it is in the format {kind}; readinglist import --help names the others"
        )
    if out:
        _tell(file.name, found)
        out.write(importers.to_json(found))
    else:
        _add(config, file.name, found, to)


def _add(config: Path, name: str, found: Imported, to: Path | None) -> None:
    """Add to the list, or print, what it does not have yet."""
    listed = catalogue.load(read_settings(config))
    merged = importers.papers([found], listed, added=today.written())
    _tell(name, found, merged)
    if to:
        write.append(to, merged.papers, merged.articles)
        screen.say(f"{to}: {len(merged.papers)} papers and {len(merged.articles)} articles added")
    else:
        screen.say(write.to_yaml(merged.papers, merged.articles))


def _tell(name: str, found: Imported, merged: Merged | None = None) -> None:
    remarks = (*found.remarks, *(merged.remarks[0] if merged else ()))
    for remark in sorted(remarks, key=lambda each: each.line):
        screen.note(f"{name}:{remark.line}: {remark.verb}: {printable(remark.reason)}")
