"""Name of a site engine → the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import mkdocs_plugin, zensical_engine

if TYPE_CHECKING:
    from pathlib import Path

    from readinglist.build import Engine
    from readinglist.model import Settings

ENGINES = {"mkdocs": mkdocs_plugin.engine, "zensical": zensical_engine.engine}


def engine_of(name: str, config: Path, settings: Settings) -> Engine:
    """The engine of this name, for the site of this mkdocs.yml.

    Raises:
        BuildFailed: what it needs is not installed.
    """
    return ENGINES[name](config, settings)
