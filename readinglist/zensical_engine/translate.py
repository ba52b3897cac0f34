"""The user's mkdocs.yml → one that means the same to Zensical, which knows no plugin of ours."""

from __future__ import annotations

from typing import Any

from readinglist import pages
from readinglist.pages import searching

EXTENSIONS = ["toc", "tables", "fenced_code"]
"""What MkDocs adds to Markdown where mkdocs.yml says nothing; Zensical would add much more."""

UNSAID_IF_EMPTY = {"site_url", "repo_url", "edit_uri"}
"""MkDocs takes an empty address for none; Zensical makes links of it."""

SEARCHES = {"search", "material/search"}

EDITING = ("content.action.edit", "content.action.view")


def translate(
    given: dict[str, Any],
    *,
    folders: dict[str, str],
    templates: str,
    words: dict[str, object],
    navigation: list[Any],
) -> dict[str, Any]:
    """The same settings with other folders, and with what the MkDocs plugin would add."""
    said = {key: value for key, value in given.items() if value != "" or key not in UNSAID_IF_EMPTY}
    styles = given.get("extra_css") or []
    defaults = {"markdown_extensions": EXTENSIONS, "nav": navigation}
    return (
        defaults
        | said
        | folders
        | {
            "theme": {"variant": "classic"} | theme(given) | {"custom_dir": templates} | _features(given),
            "extra": (given.get("extra") or {}) | {"readinglist": words},
            "extra_css": [*styles, *({pages.STYLESHEET} - set(styles))],
            "plugins": _foreign(given.get("plugins")),
        }
    )


def theme(given: dict[str, Any]) -> dict[str, Any]:
    """What mkdocs.yml says of the theme, which may be its name alone."""
    named = given.get("theme") or {}
    return named if isinstance(named, dict) else {"name": named}


def _features(given: dict[str, Any]) -> dict[str, Any]:
    """The theme's features; without a way to edit a page, none that offers it."""
    features = theme(given).get("features") or []
    can_edit = given.get("edit_uri") != ""
    return {"features": [each for each in features if can_edit or each not in EDITING]}


def _foreign(plugins: Any) -> list[dict[str, Any]]:
    """The plugins but ours with their options, in whichever of its ways mkdocs.yml names them."""
    entries = [{name: options} for name, options in plugins.items()] if isinstance(plugins, dict) else plugins
    named = [each if isinstance(each, dict) else {each: {}} for each in entries or []]
    return [_with_separator(each) for each in named if "readinglist" not in each]


def _with_separator(plugin: dict[str, Any]) -> dict[str, Any]:
    """The search with words that end where they end under MkDocs; any other plugin as it is."""
    return {
        name: {"separator": searching.SEPARATOR} | (options or {}) if name in SEARCHES else options
        for name, options in plugin.items()
    }
