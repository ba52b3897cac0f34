"""`readinglist serve`: the site on this machine, following every change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from readinglist import mkdocs_plugin
from readinglist.catalogue.settings import read_settings
from readinglist.cli import means, screen
from readinglist.zensical_engine import server

if TYPE_CHECKING:
    from pathlib import Path


SERVERS = {"mkdocs": mkdocs_plugin.serve_site, "zensical": server.serve_site}


ADDRESS = re.compile(r"[\w.-]+:\d{1,5}|\[[\da-fA-F:.]+\]:\d{1,5}", re.ASCII)


def _address(_context: click.Context, _option: click.Parameter, address: str) -> str:
    if not ADDRESS.fullmatch(address):
        raise click.BadParameter("write a host and a port, as 127.0.0.1:8000")
    return address


@click.command(
    short_help="Show the site on this machine; it follows every change.",
    epilog="Example: readinglist serve --address 127.0.0.1:9000",
)
@click.option(
    "--address", default="127.0.0.1:8000", show_default=True, callback=_address, help="Where to listen."
)
@means.engine
@click.pass_obj
def command(config: Path, *, address: str, name: str) -> None:
    """Show the site in a browser on this machine, and build it anew when the list or content/ changes.

    Nothing is fetched: figures are those of PDFs in folders and the cache.
    """
    read_settings(config)  # so that whoever is in another folder learns it before anything is promised
    screen.say(f"Building; then look at http://{address}/ (stop with Ctrl-C)")
    try:
        SERVERS[name](config, address)
    except OSError as error:
        if error.filename:
            raise
        hint = "name another with --address, as 127.0.0.1:9000"
        raise click.ClickException(f"{address}: {error.strerror}\n  hint: {hint}") from error
