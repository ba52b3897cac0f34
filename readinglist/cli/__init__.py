"""argv → one of the commands. Each is a file in commands/, found by its presence."""

from __future__ import annotations

import importlib
import keyword
import pkgutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from readinglist import __version__, names
from readinglist.cli import commands, screen
from readinglist.errors import ReadinglistError, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_CODES = """Exit codes: 0 all is well; 1 something has to be mended, and the message says what and where;
2 the command was called wrongly."""
"""At the end of the help of every command."""


class Commands(click.Group):
    """Loads a command's module only when it is called: most of the starting time is its imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click asks so
        """The names of the files in commands/; one that Python keeps for itself has a _ at its end."""
        return sorted(module.name.rstrip("_") for module in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, if there is one."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = importlib.import_module(f"{commands.__name__}.{module}").command
        if EXIT_CODES not in (command.epilog or ""):
            command.epilog = f"{command.epilog or ''}\n\n{EXIT_CODES}".lstrip("\n")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command and its words; of one that there is not, what it was probably meant to be."""
        name, known = args[0], self.list_commands(ctx)
        if name not in known and not name.startswith("-"):
            likely = names.most_like(name, tuple(known))
            hint = f"did you mean {likely}?" if likely else f"there are {', '.join(known)}"
            ctx.fail(f"there is no command {printable(name)}; {hint}")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The names alone: what each does would take the modules of all, and a shell does not wait."""
        found = [CompletionItem(name) for name in self.list_commands(ctx) if name.startswith(incomplete)]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(cls=Commands, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    "-f",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The settings of the site.",
)
@click.option("--debug", is_flag=True, help="Show where in the program an error came up.")
@click.version_option(__version__, "--version", prog_name="readinglist", message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context, config: Path, *, debug: bool) -> None:
    """Turn a curated reading list, papers.yaml, into a site with the papers' key figures."""
    context.obj = config
    screen.show_log(debug=debug)


def main(arguments: Sequence[str] | None = None) -> Any:
    """Run the program; the process's exit code says how it went."""
    arguments = sys.argv[1:] if arguments is None else arguments
    screen.show_all_that_can_be()
    try:
        return program.main(args=list(arguments), prog_name="readinglist")
    except ReadinglistError as error:
        screen.complain(str(error))
    except OSError as error:
        if "--debug" in arguments:
            raise
        screen.complain(_of_the_machine(error))
    except Exception as error:
        if "--debug" in arguments:
            raise
        what = printable(f"{type(error).__name__}: {error}")
        screen.complain(f"this should not have happened: {what}\n  hint: report it with what --debug shows")
    sys.exit(1)


def _of_the_machine(error: OSError) -> str:
    """What this machine refused: a file that may not be written, a disk that is full."""
    where = f"{error.filename}: " if error.filename else ""
    hint = "see to its permissions, the room on the disk, and the names of folders above it"
    return f"{printable(f'{where}{error.strerror or error}')}\n  hint: {hint}"
