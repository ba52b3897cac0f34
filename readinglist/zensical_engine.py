"""Zensical, the second site engine: the same pages, by a program that runs no plugins and is run as one."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from readinglist import build, pages, site
from readinglist.build import Engine
from readinglist.catalogue import config
from readinglist.errors import BuildFailed, printable
from readinglist.model import TextFile
from readinglist.pages import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.build import Made
    from readinglist.model import Part, Settings

DISTRIBUTIONS = ("zensical", "markdown", "pymdown-extensions", "pygments")

EXTENSIONS = ["toc", "tables", "fenced_code"]
"""What MkDocs adds to Markdown where mkdocs.yml says nothing; Zensical would add much more."""

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def engine(config_file: Path, settings: Settings) -> Engine:
    """Zensical as the engine of this site.

    Raises:
        BuildFailed: it is not installed.
    """
    try:
        version("zensical")
    except PackageNotFoundError as error:
        raise BuildFailed("Zensical is not installed\n  hint: pip install 'readinglist[zensical]'") from error
    return Engine(run=partial(_build_site, config_file, settings), distributions=DISTRIBUTIONS)


def _build_site(config_file: Path, settings: Settings, made: Made, to: Path) -> None:
    """Run Zensical, strictly, in a folder that has all it may read; its site becomes `to`."""
    folder = settings.cache / "zensical"
    site.write(_source(config_file, settings, made), folder, overwrite=True)
    command = [sys.executable, "-P", "-m", "zensical", "build", "--clean", "--strict"]
    done = subprocess.run(  # noqa: S603 - no word of it comes from outside
        [*command, "--config-file", str(folder / "mkdocs.yml")],
        cwd=settings.root,  # extensions that include files see them from there, as under MkDocs
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BuildFailed(
            f"Zensical stopped:\n{_legible(done.stdout + done.stderr)}\n"
            f"  hint: docs/ in it stands for {settings.content.name}/ and the pages of the list"
        )
    to.rmdir()
    (folder / "site").rename(to)


def _source(config_file: Path, settings: Settings, made: Made) -> Iterator[Part]:
    """mkdocs.yml, docs/ and overrides/, as Zensical wants them: in one folder."""
    given = config.as_written(config_file)
    documents = build.documents(made, settings)
    templates = {part.uri: part for part in _templates(given, settings)}
    yield from _below("docs", documents)
    yield from _below("overrides", templates.values())
    yield TextFile(uri="mkdocs.yml", text=config.to_yaml(_flat(given, settings)))


def _templates(given: dict[str, Any], settings: Settings) -> Iterator[Part]:
    """Our templates, then the user's own, which take their places."""
    yield from site.folder(pages.OVERRIDES)
    if own := _theme(given).get("custom_dir"):
        yield from site.folder(settings.root / str(own))


def _flat(given: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """The user's mkdocs.yml with the folders that it has here, and with what the plugin would add."""
    styles = given.get("extra_css") or []
    return (
        {"markdown_extensions": EXTENSIONS}
        | given
        | {
            "docs_dir": "docs",
            "site_dir": "site",
            "theme": {"variant": "classic"} | _theme(given) | {"custom_dir": "overrides"},
            "extra": (given.get("extra") or {}) | {"readinglist": theme.words(settings)},
            "extra_css": [*styles, *({pages.STYLESHEET} - set(styles))],
            "plugins": _foreign(given.get("plugins")),
        }
    )


def _theme(given: dict[str, Any]) -> dict[str, Any]:
    named = given.get("theme") or {}
    return named if isinstance(named, dict) else {"name": named}


def _foreign(plugins: Any) -> Any:
    """The plugins but ours, in either of the two ways in which mkdocs.yml may name them."""
    if isinstance(plugins, dict):
        return {name: options for name, options in plugins.items() if name != "readinglist"}
    names = ((each, next(iter(each), "") if isinstance(each, dict) else each) for each in plugins or [])
    return [each for each, name in names if name != "readinglist"]


def _below(folder: str, parts: Iterable[Part]) -> Iterator[Part]:
    return (replace(part, uri=f"{folder}/{part.uri}") for part in parts)


def _legible(said: str) -> str:
    """What the program said, without its colours and without what else might steer a terminal."""
    return "\n".join(map(printable, COLOUR.sub("", said).strip().splitlines()))
