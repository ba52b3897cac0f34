"""The site: its files and its settings."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

to_json = json.JSONEncoder(ensure_ascii=False).encode  # one encoder for all: dumps makes one a call


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown file of the site."""

    uri: str
    """Where it lies below the site's source: venues/cvpr.md."""
    body: str
    """Its Markdown without front matter."""
    matter: Mapping[str, object] = field(default_factory=dict)
    """Its front matter: values as JSON has them."""
    quoted: tuple[int, int] = (0, 0)
    """From where to where the body is what people wrote, in which nothing is a template's."""
    is_written: bool = False
    """All of it was written by hand, in the file of content/ with this uri, which readers may edit."""

    @property
    def markdown(self) -> str:
        """The whole file."""
        lines = "".join(_lines(key, value) for key, value in self.matter.items())
        return f"---\n{lines}---\n\n{self.body}" if lines else self.body


def _lines(key: str, value: object) -> str:
    # JSON is YAML, whatever it holds; only a list is more legible line by line.
    if isinstance(value, list):
        return f"{key}:\n" + "".join(f"- {_json(each)}\n" for each in value)
    return f"{key}: {_json(value)}\n"


def _json(value: object) -> str:
    # Zensical looks for links in front matter, too, and stops where one leads nowhere.
    return to_json(value).replace("](", "]\\u0028").replace("<", "\\u003c")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A file of the site that is no page: a feed, a stylesheet, a table of data."""

    uri: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file of the site that is copied as it is."""

    uri: str
    source: Path


Part = Page | TextFile | Asset
"""Whatever a site consists of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor:
    """Somebody who wrote a part of the list."""

    name: str
    changes: int
    since: str
    """ISO date of the first change."""
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What mkdocs.yml says, as far as this tool is concerned; paths are absolute."""

    root: Path
    """The folder of mkdocs.yml."""
    list_path: Path
    """papers.yaml, or the folder papers/."""
    content: Path
    cache: Path
    site_dir: Path
    site_name: str = ""
    site_url: str = ""
    repo_url: str = ""
    edit_uri: str = ""
    """As MkDocs has it, relative to the repository: edit/main/content/."""
    language: str = "en"
    """The interface's language: en or zh."""
    named_files: tuple[str, ...] = ()
    """Files of content/ that mkdocs.yml names as style, script or logo: they may be of any type."""
    content_files: tuple[str, ...] = ()
    """Patterns of further such files."""
    engine_files: tuple[Path, ...] = ()
    """What the engine reads besides content/: mkdocs.yml, what it inherits, the theme's overrides, hooks."""
    pdf_folders: tuple[Path, ...] = ()
    mirrors: tuple[tuple[str, str], ...] = ()
    """Pairs of a host and the base address that stands in for it."""
    fetch_seconds: float = 60.0
    """How long one build may spend on downloading PDFs."""
    publish: str = "all"
    """Whose figures are shown: all, or licensed: those under a licence that lets everybody show them."""
    search: str = "theme"
    """What answers searches: theme, or pagefind, for long lists."""
    contact: str = ""
    """An address for the User-Agent, so that a host can reach the maintainer."""
