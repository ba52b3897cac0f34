"""What the person at the terminal sees: complaints, the log, and how far the work has come."""

from __future__ import annotations

import html
import io
import logging
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from readinglist.errors import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.model import Progress

STAGES = {"fetch": "Fetching PDFs", "figures": "Looking for figures"}


def say(line: str) -> None:
    """One line of the product, to standard output; coloured on a terminal alone."""
    click.echo(line, color=_coloured())


def show_markdown(text: str) -> None:
    """Markdown as it is for programs; without its character references for somebody at a terminal."""
    shown = "\n".join(printable(html.unescape(line)) for line in text.splitlines())
    say(shown if sys.stdout.isatty() else text)


def complain(message: str) -> None:
    """What went wrong, to standard error; red on a terminal."""
    click.secho(message, err=True, fg="red", color=_coloured())


def note(message: str) -> None:
    """What the person should know besides the product, to standard error."""
    click.echo(message, err=True, color=_coloured())


def _coloured() -> bool | None:
    """False where somebody wants no colours; None where it depends on whether this is a terminal."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return False if unwanted else None


def show_all_that_can_be() -> None:
    """Write characters that this terminal does not know as escapes; standard error does so by itself."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def show_log(*, debug: bool) -> None:
    """Show warnings, and with `debug` everything, with nothing in them that could steer the terminal."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Printable("%(levelname)s: %(message)s"))
    logging.basicConfig(level=logging.DEBUG if debug else logging.WARNING, handlers=[handler], force=True)


@contextmanager
def progress() -> Iterator[Callable[[Progress], None]]:
    """A function that shows how far a stage has come; silent where nobody looks at a terminal."""
    # Here, because commands that show no progress start in half the time without it.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bars  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        tasks = {stage: bars.add_task(words, visible=False) for stage, words in STAGES.items()}
        yield lambda now: bars.update(tasks[now.stage], completed=now.done, total=now.total, visible=True)


class _Printable(logging.Formatter):
    """Lines of the log, whoever wrote the words in them."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(map(printable, super().format(record).splitlines()))
