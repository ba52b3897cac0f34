"""`readinglist fix`: mends in the list's files what needs nobody's judgement."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readinglist import catalogue
from readinglist.catalogue import fixing
from readinglist.catalogue.settings import read_settings
from readinglist.cli import formats, screen
from readinglist.cli.formats import Findings
from readinglist.errors import printable
from readinglist.replacing import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readinglist.catalogue.fixing import Fixed
    from readinglist.errors import Problem
    from readinglist.model import Settings

EXAMPLES = """\b
Example: readinglist fix
Example: readinglist fix --diff papers.yaml
Example: readinglist fix --check"""


@click.command(short_help="Mend in the list what needs nobody's judgement.", epilog=EXAMPLES)
@click.option("--diff", is_flag=True, help="Only show what would change; the exit code is then 1.")
@click.option("--check", is_flag=True, help="Only tell what would change, by line; the exit code is then 1.")
@click.argument("files", nargs=-1, type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def command(config: Path, /, *, diff: bool, check: bool, files: tuple[Path, ...]) -> None:
    """Write the list, or these FILES of it, as it should stand; what it says stays the same.

    Ids are written down; venues and topics spelt as their files are called; identifiers made of addresses;
    addresses freed of what tracks readers. Fields are put into their order, arXiv identifiers and what looks
    like a number between quotation marks, and indentation and empty lines are made the same everywhere.
    Comments stay. What needs a person's judgement is told. Of the pages of venues and topics, white space at
    the end of lines and of the file is taken away.
    """
    if diff and check:
        raise click.UsageError("--diff and --check are two ways to look: name one")
    settings = read_settings(config)
    fixed = _chosen(fixing.fix(settings), files, settings)
    if diff or check:
        _show(fixed, diff=diff)
    else:
        _write(fixed, settings)


def _chosen(fixed: Sequence[Fixed], files: Sequence[Path], settings: Settings) -> tuple[Fixed, ...]:
    """Those of these files; all where none is named. In most pages of content/ there is nothing to fix."""
    known = {each.path for each in fixed}
    wanted = {path.parent.resolve() / path.name: path for path in files}
    for whole, path in wanted.items():
        if whole not in known and not whole.is_relative_to(settings.content):
            raise click.UsageError(f"{path} is no file of the list")
    return tuple(each for each in fixed if not files or each.path in wanted)


def _show(fixed: Sequence[Fixed], *, diff: bool) -> None:
    """What would change; nothing is written."""
    for each in fixed:
        for line in _difference(each) if diff else _told(each):
            screen.say(line)
    _complain([problem for each in fixed for problem in each.problems])
    if any(each.problems or each.before != each.after for each in fixed):
        raise click.exceptions.Exit(1)


def _told(each: Fixed) -> Iterator[str]:
    return (printable(str(change)) for change in each.changes)


def _difference(each: Fixed) -> Iterator[str]:
    """What a patch needs, white space included. A file with text that steers a terminal is never fixed."""
    before, after = _lines(each.before), _lines(each.after)
    for line in difflib.unified_diff(before, after, each.name, each.name):
        yield from re.sub(r"\r(?!$)", r"\\r", line.removesuffix("\n")).split("\n")


def _lines(text: str) -> list[str]:
    """The lines, the last one with what a diff says where it does not end in a line break."""
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([f"{last}\n\\ No newline at end of file"] if last else [])


def _write(fixed: Sequence[Fixed], settings: Settings) -> None:
    """Write what changes, and tell it; then tell what is left."""
    for each in fixed:
        if each.before != each.after:
            replace(each.path, each.after.encode())
        for line in _told(each):
            screen.say(line)
    left = _left(fixed, settings)
    _complain(left)
    changed = sum(each.before != each.after for each in fixed)
    screen.note(f"files changed: {changed}")
    if left:
        raise click.exceptions.Exit(1)


def _left(fixed: Sequence[Fixed], settings: Settings) -> list[Problem]:
    """What these files still have that keeps the list from being published, and why one was left alone."""
    names = {each.name for each in fixed}
    found = [problem for problem in catalogue.inspect(settings).problems if problem.place.file in names]
    return sorted({*found, *(problem for each in fixed for problem in each.problems)})


def _complain(problems: Sequence[Problem]) -> None:
    """Tell problems as `check` does."""
    for line in formats.write("text", Findings(problems=tuple(problems))) if problems else ():
        screen.note(line)
