"""`readinglist serve`: the site on this machine, following every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from readinglist import mkdocs_plugin
from readinglist.cli import means, screen
from readinglist.zensical_engine import server

if TYPE_CHECKING:
    from pathlib import Path


SERVERS = {"mkdocs": mkdocs_plugin.serve_site, "zensical": server.serve_site}


@click.command(epilog="Example: readinglist serve --address 127.0.0.1:9000")
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to listen.")
@means.engine
@click.pass_obj
def command(config: Path, *, address: str, name: str) -> None:
    """Show the site in a browser on this machine, and build it anew when the list or content/ changes.

    Nothing is fetched: figures are those of PDFs in folders and the cache.
    """
    screen.say(f"Building; then look at http://{address}/ (stop with Ctrl-C)")
    SERVERS[name](config, address)
