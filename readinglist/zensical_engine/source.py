"""Everything that was made, and mkdocs.yml → the one folder that Zensical reads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist import build, pages, site
from readinglist.catalogue import config
from readinglist.model import Asset, Page, TextFile
from readinglist.pages import theme
from readinglist.zensical_engine import navigation, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.build import Made
    from readinglist.model import Part, Settings

CONFIG, DOCS, OVERRIDES, SITE = "mkdocs.yml", "docs", "overrides", "site"


def write(config_file: Path, settings: Settings, made: Made) -> Path:
    """Make the folder hold what Zensical needs, and nothing that it needed before."""
    folder = settings.cache / "zensical"
    site.write(_parts(config_file, settings, made), folder, overwrite=True)
    return folder


def _parts(config_file: Path, settings: Settings, made: Made) -> Iterator[Part]:
    """The folder's files: settings, pages and templates."""
    given = config.as_written(config_file)
    documents = build.documents(made, settings)
    own = translate.theme(given).get("custom_dir")
    yield from _below(DOCS, map(_generated, documents))
    yield from _below(OVERRIDES, _templates(settings.root / str(own) if own else None))
    flat = translate.translate(
        given,
        folders={"docs_dir": DOCS, "site_dir": SITE},
        templates=OVERRIDES,
        words=theme.words(settings),
        navigation=navigation.of(part.uri for part in documents if isinstance(part, Asset)),
    )
    yield TextFile(uri=CONFIG, text=config.to_yaml(flat))


def _generated(part: Part) -> Part:
    """The part; a page with a mark for our templates, which offer no way to edit what is no file."""
    return replace(part, matter={"generated": True, **part.matter}) if isinstance(part, Page) else part


def _templates(own: Path | None) -> Iterable[Part]:
    """Our templates; the user's own take their places."""
    found = [*site.folder(pages.OVERRIDES), *(site.folder(own) if own else ())]
    return {part.uri: part for part in found}.values()


def _below(folder: str, inner: Iterable[Part]) -> Iterator[Part]:
    return (replace(part, uri=f"{folder}/{part.uri}") for part in inner)
