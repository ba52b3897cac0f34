"""The user's mkdocs.yml → one that means the same to Zensical, which knows no plugin of ours."""

from __future__ import annotations

from typing import Any

from readinglist import pages

EXTENSIONS = ["toc", "tables", "fenced_code"]
"""What MkDocs adds to Markdown where mkdocs.yml says nothing; Zensical would add much more."""

UNSAID_IF_EMPTY = {"site_url", "repo_url", "edit_uri"}
"""MkDocs takes an empty address for none; Zensical makes links of it."""

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


def _foreign(plugins: Any) -> Any:
    """The plugins but ours, in either of the two ways in which mkdocs.yml may name them."""
    if isinstance(plugins, dict):
        return {name: options for name, options in plugins.items() if name != "readinglist"}
    named = ((each, next(iter(each), "") if isinstance(each, dict) else each) for each in plugins or [])
    return [each for each, name in named if name != "readinglist"]
