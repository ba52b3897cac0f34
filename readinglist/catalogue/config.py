"""mkdocs.yml → its keys, with those of the files it inherits below them; and keys → YAML again."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import yaml

from readinglist.errors import InvalidSettings, printable

if TYPE_CHECKING:
    from pathlib import Path


class _Loader(yaml.SafeLoader):
    """Reads what other plugins' and extensions' tags hold as nothing: it is not for us."""


class _Keeper(yaml.SafeLoader):
    """Keeps what tags hold as it was written, for an engine that understands it."""


class _Writer(yaml.SafeDumper):
    """Writes what `_Keeper` kept."""


_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)
_Keeper.add_multi_constructor("", lambda _loader, _suffix, node: node)
_Writer.add_multi_representer(yaml.Node, lambda _writer, node: node)


def chain(path: Path, *below: Path) -> tuple[Path, ...]:
    """The file, the one that it names as INHERIT, and so on; `below` are those that led here."""
    if path.resolve() in below:
        raise InvalidSettings(f"{path.name}: inherits itself\n  hint: take out one line  INHERIT: …")
    parent = _read(path, _Loader).get("INHERIT")
    above = chain(path.parent / str(parent), *below, path.resolve()) if parent else ()
    return (path, *above)


def inherited(path: Path) -> dict[str, Any]:
    """The file's keys over those of the files it inherits, as MkDocs does it: lists are replaced.

    Raises:
        InvalidSettings: a file is missing or no YAML.
    """
    return _one([_read(file, _Loader) for file in chain(path)])


def as_written(path: Path) -> dict[str, Any]:
    """The same, but what stands below a tag (`!ENV`, `!!python/name:`) stays for `to_yaml`."""
    return _one([_read(file, _Keeper) for file in chain(path)])


def to_yaml(config: dict[str, Any]) -> str:
    """The keys as a file that inherits nothing."""
    flat = {key: value for key, value in config.items() if key != "INHERIT"}
    return yaml.dump(flat, Dumper=_Writer, allow_unicode=True, sort_keys=False)


def _one(files: list[dict[str, Any]]) -> dict[str, Any]:
    return functools.reduce(_merged, reversed(files))


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    both = {
        key
        for key in below.keys() & above.keys()
        if isinstance(below[key], dict) and isinstance(above[key], dict)
    }
    return below | above | {key: _merged(below[key], above[key]) for key in both}


def _read(path: Path, loader: type[yaml.SafeLoader]) -> dict[str, Any]:
    try:
        # Both loaders are SafeLoaders that make nothing of unknown tags.
        config = yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506
    except OSError as error:
        where = printable(str(path))
        raise InvalidSettings(f"{where}: {error.strerror}\n  hint: {_where_else(path)}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InvalidSettings(f"{path.name}: {error}") from error
    return config if isinstance(config, dict) else {}


def _where_else(path: Path) -> str:
    """What to do where there are no settings: often somebody is just one folder too deep."""
    above = (folder / path.name for folder in path.absolute().parent.parents)
    found = next((other for other in above if other.is_file()), None)
    if found:
        return f"run this in {printable(str(found.parent))}, where {path.name} lies"
    return "run this where mkdocs.yml lies, or begin a list: readinglist new FOLDER"
