"""`readinglist check`: what is wrong with the list, before anybody publishes it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readinglist import catalogue, checks, problems
from readinglist.catalogue.settings import read_settings
from readinglist.cli import formats, screen
from readinglist.cli.formats import Findings
from readinglist.cli.today import today
from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.errors import Problem
    from readinglist.model import Settings

EXAMPLES = """\b
Example: readinglist check
Example: readinglist check papers.yaml content/venues/cvpr.md
Example: readinglist check --format github --only-errors
Example: readinglist check --online --changed origin/main"""


@click.command(short_help="Tell what is wrong with the list, and what to do.", epilog=EXAMPLES)
@click.option(
    "--format",
    "name",
    type=click.Choice(formats.names()),
    default="text",
    show_default=True,
    help="For people; as commands of a workflow on GitHub; or for other programs.",
)
@click.option("--only-errors", is_flag=True, help="Let warnings pass: they are told, but the exit code is 0.")
@click.option("--online", is_flag=True, help="Ask also whether links answer and identifiers fit.")
@click.option(
    "--changed",
    "base",
    is_flag=False,
    flag_value="origin/main",
    default="",
    metavar="[BASE]",
    help="With --online: ask only about entries that are new or another since BASE, or origin/main.",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0),
    default=60,
    show_default=True,
    help="With --online: how long to ask at most; the next call goes on.",
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def command(config: Path, /, *, name: str, only_errors: bool, files: tuple[Path, ...], **asked: Any) -> None:
    """Tell everything that is wrong with the list and its vocabulary, or with these FILES of it alone.

    Each finding has a place, its line, and what to do; `readinglist explain CODE` tells more. Nothing is
    written, and the network is not used, save with --online: then links are asked, and what arXiv, Crossref
    and others say of identifiers is compared with the entries. Hosts that do not talk to programs are named
    apart from dead links.
    """
    if asked["base"] and not asked["online"]:
        raise click.UsageError("--changed says what to ask the network about: write --online, too")
    settings = read_settings(config)
    found = _narrowed(_found(settings, **asked), files, settings)
    findings = Findings(problems=found, folder=_folder(settings.root), site_url=settings.site_url)
    if lines := "\n".join(formats.write(name, findings)):
        screen.say(lines)
    if any(not only_errors or problems.severity(each.code) == problems.ERROR for each in found):
        raise click.exceptions.Exit(1)


def _found(settings: Settings, *, online: bool, base: str, minutes: float) -> tuple[Problem, ...]:
    """Every problem, of all checks that were asked for."""
    written = catalogue.inspect(settings)
    found = checks.offline(written, today())
    if not online:
        return found
    from readinglist.cli import looking  # noqa: PLC0415 -- half a second that most checks need not wait

    return tuple(sorted((*found, *looking.look(settings, written, base, minutes))))


def _narrowed(found: tuple[Problem, ...], files: Iterable[Path], settings: Settings) -> tuple[Problem, ...]:
    """The problems in these files; all where none is named."""
    told = {problem.place.file for problem in found}
    named = {_name(path, told, settings) for path in files}
    return tuple(problem for problem in found if not named or problem.place.file in named)


def _name(path: Path, told: set[str], settings: Settings) -> str:
    """What problems call this file.

    Raises:
        UsageError: it is none of the list's.
    """
    whole = Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow a link that lies in content/
    whole = whole.parent.resolve() / whole.name
    is_within = whole.is_relative_to(settings.root)
    name = printable(whole.relative_to(settings.root).as_posix()) if is_within else ""
    if name in told:
        return name
    if not whole.is_file():
        raise click.UsageError(f"there is no file {path}")
    if not any(whole.is_relative_to(part) for part in (settings.list_path, settings.content)):
        parts = (
            part.relative_to(settings.root).as_posix() for part in (settings.list_path, settings.content)
        )
        raise click.UsageError(f"{path} is no file of the list, which is {' and '.join(parts)}")
    return name


def _folder(root: Path) -> str:
    """The way from the repository's root to this folder: "" or "docs/"."""
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    return "".join(f"{part}/" for part in root.relative_to(top).parts)
