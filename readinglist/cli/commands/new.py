"""`readinglist new`: a name → a list that can be built."""

from __future__ import annotations

import re
import shlex
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import click

from readinglist import __version__, beginning, catalogue
from readinglist.beginning import LANGUAGES, LICENCES, Choices, laying, requirement
from readinglist.beginning.origin import origin
from readinglist.catalogue import schema
from readinglist.catalogue.settings import read_settings
from readinglist.cli import screen, today

NAMES = {"en": "Reading list", "zh": "论文书单"}
"""What a list is called whose name is not given."""
LONGEST_NAME = 100  # characters; it stands in the head of every page
REPOSITORY = re.compile(r"https://[\w.-]+(?::\d+)?(?:/[\w.~-]+)+/?", re.ASCII)


def _name(_context: click.Context, _option: click.Parameter, name: str) -> str:
    if not name.isprintable() or len(name) > LONGEST_NAME:
        raise click.BadParameter(f"write one line of at most {LONGEST_NAME} characters")
    return name.strip()


def _repository(_context: click.Context, _option: click.Parameter, address: str) -> str:
    if address and not REPOSITORY.fullmatch(address):
        raise click.BadParameter("write the address of the repository's page, https://github.com/OWNER/NAME")
    return address.removesuffix("/")


@click.command(
    short_help="Begin a list of your own.",
    epilog="Example: readinglist new my-list --name 'Papers on reading' --language en",
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", default="", callback=_name, help="What the list is called.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Of texts and interface.",
)
@click.option(
    "--licence",
    type=click.Choice(LICENCES),
    default="cc-by",
    show_default=True,
    help="For what you write: others name you, or need nothing; none leaves it open.",
)
@click.option(
    "--folder", "in_folder", is_flag=True, help="Keep the list in files of papers/, not in one file."
)
@click.option("--repository", default="", callback=_repository, help="The address of the list's repository.")
def command(folder: Path, *, name: str, language: str, **given: Any) -> None:
    """Begin a list in DIR, an empty folder or one that is not there yet.

    It has three sample papers with their PDFs, settings, texts, and the workflows for GitHub; `make site`
    builds it at once, without network. Nothing is written if DIR holds anything already.
    """
    came_from = origin(_direct_url())
    choices = Choices(
        name=name or NAMES[language],
        language=language,
        today=today.written(),
        requirement=requirement.lines(came_from, __version__),
        **given,
    )
    try:
        laying.lay(beginning.files(choices), folder)
        _write_schemas(folder)
        _leave_address(folder)
    except OSError as error:
        hint = "name a folder that you may write to"
        raise click.ClickException(f"{folder}: {error.strerror}\n  hint: {hint}") from error
    where = shlex.quote(str(folder))
    screen.say(f"{folder}: a list with three sample papers\n\n  cd {where}\n  make site\n  make serve")
    if not came_from.address:
        screen.note("\nBefore it goes to GitHub: write into readinglist.txt where others get this tool")


def _write_schemas(folder: Path) -> None:
    """Write what editors complete by, as `readinglist schema --to .schema` does in the list."""
    listed = catalogue.inspect(read_settings(folder / "mkdocs.yml")).catalogue
    for kind in schema.kinds():
        path = folder / ".schema" / schema.file_name(kind)
        path.parent.mkdir(exist_ok=True)
        path.write_text(schema.text(kind, listed), "utf-8", newline="\n")


def _leave_address(folder: Path) -> None:
    """Tell the list's Makefile where this tool is, so that `make site` needs neither network nor installing.

    In the cache, which git ignores: on another machine the tool is somewhere else. make cannot read spaces.
    """
    tool = str(Path(sys.executable).absolute().with_name("readinglist"))
    if " " not in tool:
        (folder / ".readinglist").mkdir(exist_ok=True)
        (folder / ".readinglist" / "tool").write_text(f"{tool}\n", "utf-8")


def _direct_url() -> str:
    """What pip noted down of where this tool came from; "" if it came from an index."""
    try:
        return metadata.distribution("readinglist").read_text("direct_url.json") or ""
    except metadata.PackageNotFoundError:
        return ""
