"""`readinglist completion`: the script by which a shell completes this program's words."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from readinglist.cli import screen

SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
PROGRAM = "readinglist"

EXAMPLES = """\b
Example: readinglist completion bash >> ~/.bashrc
Example: readinglist completion zsh >> ~/.zshrc
Example: readinglist completion fish > ~/.config/fish/completions/readinglist.fish"""


@click.command(short_help="Print what teaches a shell to complete commands.", epilog=EXAMPLES)
@click.argument("shell", type=click.Choice(tuple(SHELLS)))
@click.pass_context
def command(context: click.Context, /, *, shell: str) -> None:
    """Print the script that teaches SHELL to complete commands, options, codes, venues, topics and ids."""
    program = context.find_root().command
    screen.say(SHELLS[shell](program, {}, PROGRAM, f"_{PROGRAM.upper()}_COMPLETE").source())
