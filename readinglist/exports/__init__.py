"""Catalogue → the files that lie beside the pages: feeds, and the papers for other programs to read.

A format is a file here that has

    NAME                                    what its files are called: papers.bib
    entry(library, item) -> str             one paper, or where `choose` gives any, one article
    export(library, collection, entries)    the file: the collection's entries, joined
    choose(library, collection)             what of a collection is in its file; without it, its papers

and is found by its presence. An entry is made once, however many collections it is in.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import addresses, holdings, registry
from readinglist.exports.choice import select
from readinglist.exports.library import gather, key
from readinglist.model import Asset, TextFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from readinglist.exports.library import Item, Library
    from readinglist.holdings import Collection
    from readinglist.model import Catalogue, Figures, Paper, Part, Settings

__all__ = ["SCHEMA", "export", "file_name", "kinds", "render", "select"]

SCHEMA = Path(__file__).parent / "papers.schema.json"
"""What papers.json looks like, as a JSON Schema."""


def render(
    catalogue: Catalogue, figures_by_paper: Mapping[str, Figures], settings: Settings
) -> Iterator[Part]:
    """Every format of the whole list and of each collection, beside its page."""
    library = gather(catalogue, figures_by_paper, settings)
    collections = tuple(holdings.collections(catalogue, holdings.hold(catalogue)))
    for kind in _modules().values():
        made: dict[str, str] = {}
        for collection in collections:
            uri = addresses.beside(collection.page, kind.NAME)
            yield TextFile(uri=uri, text=_export(kind, library, collection, made))
    yield Asset(uri=addresses.beside(addresses.HOME, SCHEMA.name), source=SCHEMA)


def kinds() -> tuple[str, ...]:
    """The formats there are, by name."""
    return tuple(_modules())


def file_name(kind: str) -> str:
    """What files of this format are called on the site."""
    name: str = _modules()[kind].NAME
    return name


def export(kind: str, catalogue: Catalogue, settings: Settings, collection: Collection) -> str:
    """One collection in one format.

    Raises:
        KeyError: there is no such format.
    """
    return _export(_modules()[kind], gather(catalogue, {}, settings), collection, {})


def _export(kind: ModuleType, library: Library, collection: Collection, made: dict[str, str]) -> str:
    """The file; `made` holds the entries made before, and those made now."""
    choose = getattr(kind, "choose", _papers)
    chosen: tuple[Item, ...] = choose(library, collection)
    keys = [key(item) for item in chosen]
    for name, item in zip(keys, chosen, strict=True):
        if name not in made:
            made[name] = kind.entry(library, item)
    text: str = kind.export(library, collection, [made[name] for name in keys])
    return text


def _papers(_library: Library, collection: Collection) -> tuple[Paper, ...]:
    return collection.papers


def _modules() -> dict[str, ModuleType]:
    """By name; a format that is called like something of Python's has a _ at its end."""
    found = registry.modules(sys.modules[__name__], having="entry")
    return {name.rstrip("_"): module for name, module in found.items()}
