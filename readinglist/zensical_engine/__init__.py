"""Zensical, the second site engine: the same pages, by a program that runs no plugins and is run as one."""

from __future__ import annotations

import re
import subprocess
from functools import partial
from typing import TYPE_CHECKING

from readinglist import build
from readinglist.build import Engine
from readinglist.errors import BuildFailed, InvalidList, printable
from readinglist.zensical_engine import program, source

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.build import Made
    from readinglist.model import Settings

DISTRIBUTIONS = ("zensical", "markdown", "pymdown-extensions", "pygments")

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def engine(config_file: Path, settings: Settings) -> Engine:
    """Zensical as the engine of this site.

    Raises:
        BuildFailed: it is not installed, or cannot do what the settings ask for.
    """
    program.require(settings)
    return Engine(run=partial(_build_site, config_file, settings), distributions=DISTRIBUTIONS)


def _build_site(config_file: Path, settings: Settings, made: Made, to: Path) -> None:
    """Run Zensical, strictly, in a folder that has all it may read; its site becomes `to`.

    Raises:
        InvalidList: links in texts lead nowhere, of which Zensical sees but some.
        BuildFailed: Zensical stopped or warned.
    """
    if problems := tuple(build.dangling(made)):
        raise InvalidList(problems)
    folder = source.write(config_file, settings, made)
    config = str(folder / source.CONFIG)
    done = subprocess.run(  # noqa: S603 - no word of it comes from outside
        program.command("build", "--clean", "--strict", "--config-file", config),
        cwd=settings.root,  # extensions that include files see them from there, as under MkDocs
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BuildFailed(
            f"Zensical stopped:\n{_legible(done.stdout + done.stderr)}\n"
            f"  hint: {source.DOCS}/ in it stands for {settings.content.name}/ and the pages of the list"
        )
    to.rmdir()
    (folder / source.SITE).rename(to)


def _legible(said: str) -> str:
    """What the program said, without its colours and without what else might steer a terminal."""
    return "\n".join(map(printable, COLOUR.sub("", said).strip().splitlines()))
