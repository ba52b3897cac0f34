"""mkdocs.yml → Settings, without MkDocs, so that the list does not depend on one site engine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readinglist import names
from readinglist.catalogue.config import chain, inherited
from readinglist.errors import InvalidSettings
from readinglist.model import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def read_settings(path: Path) -> Settings:
    """What mkdocs.yml says to this tool: some of its own keys, and the options of the plugin readinglist.

    Raises:
        InvalidSettings: the file is missing or no YAML, or an option is unknown or of the wrong type.
    """
    config = inherited(path)
    root = path.parent.resolve()
    theme = config["theme"] if isinstance(config.get("theme"), dict) else {}
    return Settings(
        root=root,
        content=_content(config.get("docs_dir") or "docs", root, path.name),
        site_dir=_path(config.get("site_dir") or "site", root),
        site_name=str(config.get("site_name") or ""),
        site_url=str(config.get("site_url") or ""),
        repo_url=str(config.get("repo_url") or ""),
        edit_uri=str(config.get("edit_uri") or ""),
        language=str(theme.get("language") or "en"),
        named_files=tuple(_named(config, theme)),
        engine_files=(*chain(path), *_overrides(theme, root), *_paths(config.get("hooks") or [], root)),
        **_options(_own_options(config), root, path.name),
    )


def _path(value: object, root: Path) -> Path:
    return (root / str(value)).expanduser().resolve()


def _content(value: object, root: Path, file: str) -> Path:
    """The folder of the texts, where it stands: a link would lead to any folder of the machine."""
    path = (root / str(value)).expanduser()
    if not Path(str(value)).is_absolute() and path.resolve() != Path(os.path.normpath(path)):
        raise InvalidSettings(f"{file}: docs_dir is a link\n  hint: put the folder itself there")
    return path.resolve()


def _paths(value: object, root: Path) -> tuple[Path, ...]:
    return tuple(_path(item, root) for item in (value if isinstance(value, list) else [value]))


def _pairs(value: object, _root: Path) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return tuple((str(host), str(base)) for host, base in value.items())


def _patterns(value: object, _root: Path) -> tuple[str, ...]:
    return tuple(str(item) for item in (value if isinstance(value, list) else [value]))


def _seconds(value: object, _root: Path) -> float:
    return float(str(value))


def _line(value: object, _root: Path) -> str:
    return str(value)


PUBLISH = ("all", "licensed")


def _publish(value: object, _root: Path) -> str:
    """`{publish: licensed}`; whatever stays unsaid of figures is as without it."""
    if not isinstance(value, dict) or not value.keys() <= {"publish"}:
        raise TypeError(value)
    said = value.get("publish", PUBLISH[0])
    if said not in PUBLISH:
        raise ValueError(said)
    return str(said)


SEARCHES = ("theme", "pagefind")


def _search(value: object, _root: Path) -> str:
    if value not in SEARCHES:
        raise ValueError(value)
    return str(value)


OPTIONS: dict[str, tuple[str, Callable[[object, Path], Any], str]] = {
    "papers": ("list_path", _path, "a path, such as papers.yaml"),
    "cache": ("cache", _path, "a folder, such as .readinglist"),
    "pdf_folders": ("pdf_folders", _paths, "a list of folders"),
    "mirrors": ("mirrors", _pairs, "a mapping of hosts to addresses"),
    "fetch_seconds": ("fetch_seconds", _seconds, "a number of seconds"),
    "figures": ("publish", _publish, "{publish: all} or {publish: licensed}"),
    "search": ("search", _search, "theme or pagefind"),
    "contact": ("contact", _line, "a mail address"),
    "content_files": ("content_files", _patterns, "a list of patterns, such as [CNAME, slides/*.pdf]"),
}
"""Each option: its field in Settings, how it is read, and what it should be."""


def _options(given: dict[str, object], root: Path, file: str) -> dict[str, Any]:
    values: dict[str, Any] = {"cache": root / ".readinglist"}
    if "papers" not in given:
        values["list_path"] = found_list(root)
    for name, value in given.items():
        if name not in OPTIONS:
            likely = names.most_like(name, tuple(OPTIONS))
            hint = f"did you mean {likely}?" if likely else "known options: " + ", ".join(OPTIONS)
            raise InvalidSettings(f"{file}: the plugin readinglist has no option {name}\n  hint: {hint}")
        field, read, wanted = OPTIONS[name]
        try:
            values[field] = read(value, root)
        except (TypeError, ValueError) as error:
            raise InvalidSettings(f"{file}: {name} should be {wanted}, not {value!r}") from error
    return values


def found_list(root: Path) -> Path:
    """The list of a folder where nobody names it: papers.yaml, or the folder papers/ if that holds lists.

    Raises:
        InvalidSettings: both are there; one of them would be lost without a word.
    """
    file, folder = root / "papers.yaml", root / "papers"
    holds_lists = folder.is_dir() and any(path.suffix in {".yaml", ".yml"} for path in folder.iterdir())
    if file.is_file() and holds_lists:
        raise InvalidSettings(
            "papers.yaml and papers/ both hold a list, and a site has one\n"
            "  hint: move papers.yaml into papers/, or the entries of papers/ into papers.yaml"
        )
    return folder if folder.is_dir() and not file.is_file() else file


def _own_options(config: dict[str, Any]) -> dict[str, object]:
    """The options below `plugins: - readinglist:`, in either of the two ways MkDocs allows."""
    plugins = config.get("plugins") or []
    entries = [plugins] if isinstance(plugins, dict) else [item for item in plugins if isinstance(item, dict)]
    own = (entry["readinglist"] for entry in entries if "readinglist" in entry)
    return next(own, None) or {}


def _named(config: dict[str, Any], theme: dict[str, Any]) -> Iterator[str]:
    """The files of content/ that mkdocs.yml names: styles, scripts, the theme's own pictures."""
    listed = (*_items(config.get("extra_css")), *_items(config.get("extra_javascript")))
    yield from (str(each.get("path") if isinstance(each, dict) else each) for each in listed)
    yield from (str(theme[key]) for key in ("logo", "favicon") if theme.get(key))


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _overrides(theme: dict[str, Any], root: Path) -> list[Path]:
    """The files of the theme's `custom_dir`."""
    folder = theme.get("custom_dir")
    return sorted(path for path in (root / str(folder)).rglob("*") if path.is_file()) if folder else []
