"""Markdown of a generated page → HTML. What pages have in common but for their title is converted once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import slugify as usual_slugify  # type: ignore[import-untyped]
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

PLAIN_HEADING = re.compile(r"^# ([^\W_](?:[^\W_]|[ ,.:;?+-])*)$", re.MULTILINE)
"""A heading of the first level that is the same in HTML: no character of it means anything to Markdown."""

STAND_IN = "Readinglist Stands Here"
"""The title of every page while it is converted."""

KNOWN = {
    *("admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "meta"),
    *("tables", "toc", "pymdownx.details", "pymdownx.highlight", "pymdownx.superfences", "pymdownx.tabbed"),
}
"""The extensions of Markdown that leave such a heading as it is; others may, but nobody has looked."""

LINK = "]("
"""A link of Markdown leads elsewhere from every page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """What was made of Markdown whose title is the stand-in."""

    html: str
    contents: tuple[AnchorLink, ...]
    anchors: frozenset[str]


def is_known(config: MkDocsConfig) -> bool:
    """Do the settings name no extension of Markdown but those that were looked at?"""
    return KNOWN.issuperset(map(str, config.markdown_extensions))


class ListPage(Page):
    """A generated page: as MkDocs has it, but what was converted already is not converted again.

    Make one only if `is_known` is true of the settings.
    """

    def __init__(self, file: File, config: MkDocsConfig, known: dict[str, Converted]) -> None:
        super().__init__(None, file, config)
        self._known = known

    def read_source(self, config: MkDocsConfig) -> None:
        """Set the Markdown; what has no front matter by itself need not be searched for some."""
        read = config.plugins.on_page_read_source(page=self, config=config)
        self.markdown, self.meta = (self.file.content_string, {}) if read is None else get_data(read)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Set content and table of contents, the same as if all of the Markdown had been converted."""
        markdown = self.markdown or ""
        title = _title(markdown)
        names = {STAND_IN: title, _slug(STAND_IN, config): _slug(title, config)} if title else {}
        if not names or not all(names.values()) or any(each in markdown for each in (*names, LINK)):
            super().render(config, files)
            return
        found = self._converted(markdown.replace(f"# {title}\n", f"# {STAND_IN}\n", 1), config, files)
        self.markdown = markdown
        if found.anchors.isdisjoint(names.values()):
            self._fill_in(found, names)
        else:  # another heading of that name, which has to be told from the title
            super().render(config, files)

    def _fill_in(self, found: Converted, names: dict[str, str]) -> None:
        html = found.html
        for name, meant in names.items():
            html = html.replace(name, meant)
        self.content = html
        self.toc = _contents(found.contents, names)
        self.present_anchor_ids = {names.get(each, each) for each in found.anchors}

    def _converted(self, short: str, config: MkDocsConfig, files: Files) -> Converted:
        if short not in self._known:
            self.markdown = short
            super().render(config, files)
            anchors = frozenset(self.present_anchor_ids or ())
            self._known[short] = Converted(html=self.content or "", contents=tuple(self.toc), anchors=anchors)
        return self._known[short]


def _title(markdown: str) -> str:
    found = PLAIN_HEADING.findall(markdown)
    return found[0] if len(found) == 1 else ""


def _slug(words: str, config: MkDocsConfig) -> str:
    """The anchor of such a heading."""
    options: dict[str, Any] = config.mdx_configs.get("toc") or {}
    return str(options.get("slugify", usual_slugify)(words, options.get("separator", "-")))


def _contents(links: tuple[AnchorLink, ...], names: dict[str, str]) -> TableOfContents:
    copied = [_named(link, names) for link in links]
    for first in copied[:1]:
        first.active = True  # type: ignore[attr-defined]
    return TableOfContents(copied)


def _named(link: AnchorLink, names: dict[str, str]) -> AnchorLink:
    """A copy, for plugins may change what belongs to a page."""
    copied = AnchorLink(names.get(link.title, link.title), names.get(link.id, link.id), link.level)
    copied.children = [_named(each, names) for each in link.children]
    return copied
