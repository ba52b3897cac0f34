"""What an online check asks, and what it could not find out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist import changes
from readinglist.checks import online
from readinglist.cli import asking, screen
from readinglist.cli.earlier import earlier
from readinglist.errors import printable
from readinglist.model import Article, Paper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.checks.online import Found
    from readinglist.errors import Place, Problem
    from readinglist.model import Settings, Written

OFFLINE = "offline"  # the code of a NetworkError


def look(settings: Settings, written: Written, base: str, minutes: float) -> tuple[Problem, ...]:
    """What the world says of the list, or of what is new in it since `base`; the unsure is noted."""
    only = _new_places(settings, written, base) if base else None
    with asking.services(settings) as services:
        found = online.look(written, services, settings.cache, seconds=minutes * 60, only=only)
    for line in _notes(found):
        screen.note(printable(line))
    return found.problems


def _new_places(settings: Settings, written: Written, base: str) -> frozenset[Place]:
    """Where the entries stand that are new, or another than they were."""
    found = changes.compare(earlier(settings, base).catalogue, written.catalogue)
    entries = (*found.added, *(change.after for change in found.changed))
    return frozenset(entry.place for entry in entries if isinstance(entry, Paper | Article))


def _notes(found: Found) -> Iterator[str]:
    """What could not be found out, by host and reason, the most frequent first."""
    if any(each.verdict.code == OFFLINE for each in found.unsure):
        yield "There is no network: connect this machine and ask again. What was not asked:"
    links = Counter((each.verdict.kind, urlsplit(each.url).hostname or "") for each in found.unsure)
    for (kind, host), count in links.most_common():
        yield f"{kind}: {count} {'link' if count == 1 else 'links'} to {host}"
    services = Counter((each.source, each.reason) for each in found.unanswered)
    for (source, reason), count in services.most_common():
        yield f"not compared with {source}: {count} {'paper' if count == 1 else 'papers'} ({reason})"
