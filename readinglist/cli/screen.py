"""What the person at the terminal sees: complaints, the log, and how far the work has come."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.model import Progress

STAGES = {"fetch": "Fetching PDFs", "figures": "Looking for figures"}


def say(line: str) -> None:
    """One line of the product, to standard output."""
    click.echo(line)


def complain(message: str) -> None:
    """What went wrong, to standard error; red on a terminal."""
    click.secho(message, err=True, fg="red")


def note(message: str) -> None:
    """What the person should know besides the product, to standard error."""
    click.echo(message, err=True)


def show_log(*, debug: bool) -> None:
    """Show warnings, and with `debug` everything, with nothing in them that could steer the terminal."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Printable("%(levelname)s: %(message)s"))
    logging.basicConfig(level=logging.DEBUG if debug else logging.WARNING, handlers=[handler], force=True)


@contextmanager
def progress() -> Iterator[Callable[[Progress], None]]:
    """A function that shows how far a stage has come; silent where nobody looks at a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        tasks = {stage: bars.add_task(words, visible=False) for stage, words in STAGES.items()}
        yield lambda now: bars.update(tasks[now.stage], completed=now.done, total=now.total, visible=True)


class _Printable(logging.Formatter):
    """Lines of the log, whoever wrote the words in them."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(map(printable, super().format(record).splitlines()))
