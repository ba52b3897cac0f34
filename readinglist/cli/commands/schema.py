"""`readinglist schema`: what may be written in a list, as JSON Schemas for editors."""

from __future__ import annotations

from pathlib import Path

import click

from readinglist import catalogue
from readinglist.catalogue import schema
from readinglist.catalogue.settings import read_settings
from readinglist.cli import screen

EXAMPLES = """\b
Example: readinglist schema papers
Example: readinglist schema --to .schema"""


@click.command(short_help="Write the JSON Schemas by which editors check.", epilog=EXAMPLES)
@click.argument("kind", type=click.Choice(schema.kinds()), required=False)
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write into, each schema to a file of its own; without it, KIND is printed.",
)
@click.pass_obj
def command(config: Path, /, *, kind: str | None, to: Path | None) -> None:
    """Write the JSON Schema of papers.yaml, or of the front matter of venues, topics or other pages.

    Editors complete and check by it; it suggests the venues and topics of the list. Without KIND, all.
    """
    if not (kind or to):
        raise click.UsageError(f"name one of {', '.join(schema.kinds())}, or a folder with --to")
    listed = catalogue.inspect(read_settings(config)).catalogue
    for each in (kind,) if kind else schema.kinds():
        text = schema.text(each, listed)
        if to:
            to.mkdir(parents=True, exist_ok=True)
            (to / schema.file_name(each)).write_text(text, "utf-8", newline="\n")
        else:
            screen.say(text.removesuffix("\n"))
