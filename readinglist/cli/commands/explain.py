"""`readinglist explain`: what a kind of problem means, and how it is mended."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click
from click import style

from readinglist import names
from readinglist.cli import completing, screen
from readinglist.problems import KINDS
from readinglist.problems.shown import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.problems import Kind

COLOURS = {"wrong": "red", "right": "green"}
WIDTH = 80  # columns, whatever the terminal has: longer lines are hard to read

EXAMPLES = """\b
Example: readinglist explain
Example: readinglist explain UNKNOWN_VENUE"""


@click.command(short_help="Tell what a problem's code means.", epilog=EXAMPLES)
@click.argument("code", default="", shell_complete=completing.codes)
def command(*, code: str) -> None:
    """Tell what the problem CODE means, why it is one, and show it wrong and right; without it, list all."""
    screen.say("\n".join(_told(KINDS[_known(code)]) if code else _all()))


def _known(code: str) -> str:
    """The code that is meant, in whatever case it is written and with whatever between its words."""
    meant = code.upper().replace("-", "_")
    if meant in KINDS:
        return meant
    likely = names.most_like(meant, tuple(KINDS))
    hint = f"did you mean {likely}?" if likely else "readinglist explain  lists all"
    raise click.UsageError(f"there is no problem {code}; {hint}")


def _told(kind: Kind) -> Iterator[str]:
    yield f"{style(kind.code, bold=True)} ({kind.severity}): {kind.title}"
    yield ""
    yield from textwrap.wrap(kind.why, WIDTH, break_long_words=False, break_on_hyphens=False)
    for word, example in examples(kind):
        yield ""
        yield f"{style(word.capitalize(), fg=COLOURS[word])}, in {kind.file}:"
        yield ""
        yield textwrap.indent(example, "    ")


def _all() -> Iterator[str]:
    widest = max(map(len, KINDS))
    for code, kind in sorted(KINDS.items()):
        yield f"{code:{widest}}  {kind.severity:7}  {kind.title}"
