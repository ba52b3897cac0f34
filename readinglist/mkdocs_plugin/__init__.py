"""The MkDocs plugin: lays the generated pages over content/. What they say is decided elsewhere."""

from __future__ import annotations

import copy
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import config_options, load_config
from mkdocs.config.base import LegacyConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, InclusionLevel

from readinglist import addresses, build, long_search, pages
from readinglist.build import Engine
from readinglist.catalogue.settings import OPTIONS, read_settings
from readinglist.errors import BuildFailed, ReadinglistError
from readinglist.mkdocs_plugin.rendering import ListPage, is_known
from readinglist.model import Asset, TextFile
from readinglist.model import Page as GeneratedPage
from readinglist.pages import blocks, searching, theme
from readinglist.prose import slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from readinglist.build import Made
    from readinglist.mkdocs_plugin.rendering import Converted
    from readinglist.model import Part, Settings
    from readinglist.prose.slips import Anchored

log = logging.getLogger("mkdocs.plugins.readinglist")

DISTRIBUTIONS = ("mkdocs", "mkdocs-material", "markdown", "pygments")


class ReadinglistPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs gives it no types
    """Makes the pages of the list before MkDocs reads its own; never touches the network."""

    # MkDocs only has to know the names: `read_settings` reads the values, for every way in alike.
    config_scheme = tuple((name, config_options.Type((str, list, dict, int, float))) for name in OPTIONS)

    made: Made | None = None
    """Handed in by `build_site`, where all has been made already."""

    @event_priority(100)  # before the search, which fills in by itself what nobody has set
    def on_config(self, config: MkDocsConfig) -> None:
        """Make everything first: a broken list stops here, before MkDocs cleans the old site away."""
        if not config.use_directory_urls:
            raise PluginError("readinglist: links in its pages need  use_directory_urls: true")
        try:
            self._settings = read_settings(Path(str(config.config_file_path)))
            long_search.needed(self._settings)
            self._current = self.made or build.make_offline(self._settings)
        except ReadinglistError as error:
            raise PluginError(f"readinglist: the site was not built\n{error}") from error
        for problem in build.dangling(self._current):
            log.warning("%s", problem)  # MkDocs checks the links of Markdown, and these are HTML by now
        made, self._newest = self._current.parts, self._current.newest
        found = [part for part in made if isinstance(part, GeneratedPage)]
        self._generated = {page.uri: page for page in found if not page.is_written}
        self._written = {page.uri: page for page in found if page.is_written}
        self._notes = {note.uri: note for note in self._current.catalogue.notes}
        self._blocks: dict[str, tuple[str, ...]] = {}
        _dress(config, self._settings)
        _prepare_search(config, self._settings)

    @event_priority(100)  # before any plugin reads what is not to be read
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add what was made, and keep of content/ alone what was looked at and may be published."""
        generated = [part for part in self._current.parts if part.uri not in self._written]
        kept = {*self._written, *self._current.catalogue.pictures} - {part.uri for part in generated}
        for theirs in [file for file in files if file.src_dir == config.docs_dir and not file.generated_by]:
            if theirs.src_uri not in kept:
                files.remove(theirs)
        for part in generated:
            files.append(_file(part, config))
        return files

    @event_priority(100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> None:
        """Convert together the pages that are ours alone; those of the navigation may have other titles."""
        known: dict[str, Converted] = {}
        listed = {page.file.src_uri for page in nav.pages}
        alone = {uri for uri, page in self._generated.items() if page.quoted == (0, 0)} - listed
        for file in files if is_known(config) else ():
            if file.src_uri in alone:
                ListPage(file, config, known)

    @event_priority(100)  # before any plugin that would read the file
    def on_page_read_source(self, /, *, page: Page, config: MkDocsConfig) -> str | None:  # noqa: ARG002 -- MkDocs names them
        """Read instead of what somebody wrote what was made of it."""
        written = self._written.get(page.file.src_uri)
        return written.markdown if written else None

    @event_priority(100)  # before any plugin asks what the front matter says
    def on_page_markdown(self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002 -- MkDocs names them
        """Date every page by the list, not by the clock, and let no converter read what is HTML already."""
        page.update_date = self._newest
        generated = self._generated.get(page.file.src_uri)
        if not generated:
            return markdown
        page.meta = {**generated.matter, **page.meta}
        if markdown != generated.body:  # changed by another plugin
            return markdown
        short, self._blocks[page.file.src_uri] = blocks.take_out(markdown, generated.quoted)
        return short

    @event_priority(100)
    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002 -- MkDocs names them
        """Put in what the search is to find."""
        if page.file.src_uri in self._written and page.links_to_anchors is not None:
            for file, link in self._anchors(page.file.src_uri, files):
                page.links_to_anchors.setdefault(file, {})[link.anchor] = link.written
        told = blocks.told(html, self._blocks.get(page.file.src_uri, ()))
        return blocks.without_headings(told) if page.file.src_uri in self._generated else told

    def _anchors(self, uri: str, files: Files) -> Iterator[tuple[File, Anchored]]:
        """What MkDocs would find in Markdown: the links of a text to parts of other texts."""
        for link in slips.anchors(self._notes[uri]):
            file = files.get_file_from_path(link.uri)
            if file and link.uri in self._written:
                yield file, link

    @event_priority(100)
    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002 -- MkDocs names them
        """Put back all that was taken out, before any other plugin sees the page."""
        return blocks.put_back(output, self._blocks.pop(page.file.src_uri, ()))

    @event_priority(-100)  # after the search has written its index
    def on_post_build(self, /, *, config: MkDocsConfig) -> None:
        """Give a long list the search that it asks for."""
        if self._settings.search == "pagefind":
            try:
                long_search.replace(Path(config.site_dir))
            except BuildFailed as error:
                raise PluginError(f"readinglist: {error}") from error

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> None:  # noqa: ARG002 -- MkDocs names them
        """Rebuild when the list changes; content/ is watched by MkDocs itself."""
        server.watch(str(self._settings.list_path))


def engine(config_file: Path, settings: Settings) -> Engine:
    """MkDocs as the engine of this site.

    Raises:
        BuildFailed: what its search needs is not installed.
    """
    distributions = (*DISTRIBUTIONS, *long_search.needed(settings))
    return Engine(run=partial(build_site, config_file), distributions=distributions)


def build_site(config_file: Path, made: Made, to: Path) -> None:
    """Run MkDocs, strictly, over what was made.

    Raises:
        BuildFailed: MkDocs stopped or warned; it has said on the log what about.
    """
    try:
        config = load_config(str(config_file), site_dir=str(to), strict=True)
        config.plugins["readinglist"].made = made  # type: ignore[attr-defined]  # it is ours
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build(config)
        config.plugins.on_shutdown()
    except (Abort, ConfigurationError) as error:
        raise BuildFailed(f"MkDocs stopped: {error}\n  hint: its warnings above say where") from error


def serve_site(config_file: Path, address: str) -> None:
    """Run MkDocs' own server, which builds anew whenever the list or content/ changes."""
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    mkdocs_serve(str(config_file), dev_addr=address)


def _dress(config: MkDocsConfig, settings: Settings) -> None:
    """Bring style, templates and their words along, so that the shortest mkdocs.yml has them."""
    config.extra["readinglist"] = theme.words(settings)
    own = [str(config.theme.custom_dir)] if config.theme.custom_dir else []
    config.theme.dirs.insert(len(own), str(pages.OVERRIDES))  # below the user's own
    if pages.STYLESHEET not in config.extra_css:
        config.extra_css.append(pages.STYLESHEET)


def _prepare_search(config: MkDocsConfig, settings: Settings) -> None:
    """Set what mkdocs.yml leaves unsaid of the theme's search, so that the shortest one finds Chinese."""
    search = config.plugins.get("material/search")
    if not search:
        return
    for option, value in searching.DEFAULTS.items():
        if not search.config.get(option):
            search.config[option] = copy.deepcopy(value)
    config.extra["readinglist"]["search_worker"] = addresses.script(searching.WORKERS[settings.search])


def _file(part: Part, config: MkDocsConfig) -> File:
    """Out of the navigation, which MkDocs would copy into every page."""
    inclusion = InclusionLevel.NOT_IN_NAV
    match part:
        case GeneratedPage(uri=uri, body=text) | TextFile(uri=uri, text=text):
            return File.generated(config, uri, content=text, inclusion=inclusion)
        case Asset(uri=uri, source=path):
            return File.generated(config, uri, abs_src_path=str(path), inclusion=inclusion)
