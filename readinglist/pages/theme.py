"""Wording → what the theme's own templates say: values for the engine's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.wording import wording_in

if TYPE_CHECKING:
    from readinglist.model import Settings

WAYS = {
    "home": addresses.HOME,
    "browse": addresses.BROWSE,
    "venues": addresses.VENUES,
    "topics": addresses.TOPICS,
    "new": addresses.NEW,
}
"""Where a page that is not there leads instead, by phrase."""

SENTENCES = ("not-found", "not-found-more", "find", "search")


def words(settings: Settings) -> dict[str, object]:
    """The `extra.readinglist` that the templates in overrides/ read."""
    say = wording_in(settings.language)
    ways = [{"words": say(phrase), "page": addresses.from_root(page)} for phrase, page in WAYS.items()]
    return {phrase.replace("-", "_"): say(phrase) for phrase in SENTENCES} | {"ways": ways}
