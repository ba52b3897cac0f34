"""Zensical's own server over the pages, which are written anew whenever the list or content/ changes."""

from __future__ import annotations

import logging
import subprocess
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from readinglist import build
from readinglist.catalogue.settings import read_settings
from readinglist.errors import InvalidList
from readinglist.zensical_engine import program, source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readinglist.model import Settings

log = logging.getLogger(__name__)

LOOK_S = 0.5  # between two looks at the files: sooner than somebody has turned to the browser


def serve_site(config_file: Path, address: str) -> None:
    """Serve until somebody stops it, or until Zensical stops.

    Raises:
        InvalidList: as it is at the beginning; later, mistakes are told and the old pages stay.
        BuildFailed: Zensical is not installed.
    """
    settings = read_settings(config_file)
    program.require(settings)
    folder = _write(config_file, settings)
    command = program.command("serve", f"--dev-addr={address}", "--config-file", str(folder / source.CONFIG))
    with subprocess.Popen(command, cwd=settings.root) as server:  # noqa: S603 - the address is one argument
        try:
            _follow(config_file, settings, server)
        except KeyboardInterrupt:
            server.terminate()


def _follow(config_file: Path, settings: Settings, server: subprocess.Popen[bytes]) -> None:
    """Write anew what changes, as long as the server runs."""
    before = dict(_dates(settings))
    while server.poll() is None:
        time.sleep(LOOK_S)
        if (now := dict(_dates(settings))) != before:
            before = now
            try:
                _write(config_file, settings)
            except InvalidList as error:
                log.warning("the pages stay as they were:\n%s", error)


def _write(config_file: Path, settings: Settings) -> Path:
    made = build.make_offline(settings)
    for problem in build.dangling(made):
        log.warning("%s", problem)
    return source.write(config_file, settings, made)


def _dates(settings: Settings) -> Iterator[tuple[str, int]]:
    """When each file of the list and of content/ changed last."""
    for top in (settings.list_path, settings.content):
        for path in (top, *top.rglob("*")):
            with suppress(FileNotFoundError):  # an editor's, gone since
                yield str(path), path.stat().st_mtime_ns
