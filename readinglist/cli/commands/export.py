"""`readinglist export`: the list, or a part of it, in a format of other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import catalogue, exports
from readinglist.catalogue.settings import read_settings
from readinglist.cli import completing, screen
from readinglist.errors import WouldOverwrite
from readinglist.exports import readme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from readinglist.model import Catalogue, Settings, TextFile

README = "readme"
FILE = click.Path(dir_okay=False, allow_dash=True, path_type=Path)
STDOUT = Path("-")


@click.command(
    short_help="Write the list as BibTeX, RIS, CSL-JSON, a feed, a README.",
    epilog="Example: readinglist export bib --venue CVPR --to cvpr.bib",
)
@click.argument("kind", type=click.Choice([*exports.kinds(), README]))
@click.option(
    "--to", type=FILE, default=STDOUT, help="The file to write; without it, or with -, it is printed."
)
@click.option(
    "--venue",
    default="",
    shell_complete=completing.venues,
    help="Only papers of this venue, by any of its names.",
)
@click.option(
    "--topic",
    default="",
    shell_complete=completing.topics,
    help="Only papers of this topic and those below it, by any of its names.",
)
@click.option("--tag", default="", help="Only papers with this tag.")
@click.pass_obj
def command(config: Path, /, *, kind: str, to: Path, **names: str) -> None:
    """Write the list as BibTeX, RIS, CSL-JSON, JSON, or a feed (atom, jsonfeed); or as a README for GitHub.

    A README holds the whole list by venue and by topic. One that GitHub would not show whole is split into
    files beside it. Over a README that this command did not write it does not write.
    """
    settings = read_settings(config)
    listed = catalogue.load(settings)
    if kind != README:
        _write_collection(kind, listed, settings, to, names)
    elif any(names.values()):
        raise click.UsageError("a README is of the whole list: leave out --venue, --topic and --tag")
    else:
        longest = sys.maxsize if to == STDOUT else readme.LONGEST
        _write_readme(readme.files(listed, settings, to.name, longest), to)


def _write_collection(
    kind: str, listed: Catalogue, settings: Settings, to: Path, names: Mapping[str, str]
) -> None:
    """Write what these names have in common; never over a file that is plainly something else."""
    try:
        chosen = exports.select(listed, **names)
    except LookupError as error:
        raise click.UsageError(str(error.args[0])) from error
    if to.is_file() and to.suffix != Path(exports.file_name(kind)).suffix:
        raise WouldOverwrite(f"{to} is there, and is no {kind}\n  hint: name another file")
    _write(exports.export(kind, listed, settings, chosen), to)
    screen.note(f"{len(chosen.papers)} papers")


def _write(text: str, to: Path) -> None:
    if to == STDOUT:
        screen.say(text.removesuffix("\n"))
    else:
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(text, "utf-8", newline="\n")


def _write_readme(files: Sequence[TextFile], to: Path) -> None:
    """Write the file and its parts, and remove parts of an earlier time."""
    paths = [to] if to == STDOUT else [to.parent / file.uri for file in files]
    foreign = [path.name for path in paths if path.is_file() and not _is_ours(path)]
    if foreign:
        raise WouldOverwrite(
            f"this command did not write {', '.join(foreign)}\n  hint: move it away, or name another file"
        )
    for path, file in zip(paths, files, strict=True):
        _write(file.text, path)
    for path in to.parent.glob(f"{to.stem}-*.md") if to != STDOUT else ():
        if path not in paths and _is_ours(path):
            path.unlink()


def _is_ours(path: Path) -> bool:
    return path.read_bytes().startswith(readme.MARK.encode())
