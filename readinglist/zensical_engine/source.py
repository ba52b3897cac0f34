"""Everything that was made, and mkdocs.yml → the one folder that Zensical reads."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist import addresses, build, pages, site
from readinglist.catalogue import config
from readinglist.model import Page, TextFile
from readinglist.pages import theme
from readinglist.zensical_engine import navigation, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readinglist.build import Made
    from readinglist.model import Part, Settings

TAG = re.compile(r"<[^<>]*>")
RELATIVE = re.compile(r'(?<==")\.\./([^"]*)')
"""A relative address in a tag, which begins with the way to the root of the site."""

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
        navigation=navigation.of(part.uri for part in documents if _is_written(part)),
    )
    yield TextFile(uri=CONFIG, text=config.to_yaml(flat))


def _is_written(part: Part) -> bool:
    return isinstance(part, Page) and part.is_written


def _generated(part: Part) -> Part:
    """The part; a page with a mark for our templates, which offer no way to edit what is no file."""
    if not isinstance(part, Page):
        return part
    if part.is_written:
        return replace(part, body=_seen_from_file(part)) if addresses.is_own_folder(part.uri) else part
    return replace(part, matter={"generated": True, **part.matter})


def _seen_from_file(page: Page) -> str:
    """The page's HTML with relative addresses as Zensical reads them: from the file, not from its address."""
    return TAG.sub(lambda tag: RELATIVE.sub(lambda way: way[1] or "./", tag[0]), page.body)


def _templates(own: Path | None) -> Iterable[Part]:
    """Our templates; the user's own take their places."""
    found = [*site.folder(pages.OVERRIDES), *(site.folder(own) if own else ())]
    return {part.uri: part for part in found}.values()


def _below(folder: str, inner: Iterable[Part]) -> Iterator[Part]:
    return (replace(part, uri=f"{folder}/{part.uri}") for part in inner)
