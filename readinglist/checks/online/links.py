"""Every address of a list → whether anything answers there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit

from readinglist.checks import finding
from readinglist.checks.online.verdict import ALIVE, BLOCKED, DEAD, NOT_ASKED, UNKNOWN, Verdict, of_trouble
from readinglist.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readinglist.checks.online.memory import Memory
    from readinglist.checks.values import Address
    from readinglist.errors import Problem
    from readinglist.model import Written
    from readinglist.net import Client

SECONDS_EACH = 30.0
"""A page that takes longer is of no use to a reader."""
UNSURE = (BLOCKED, UNKNOWN, NOT_ASKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """An address about which nothing certain is known."""

    url: str
    verdict: Verdict


def ask(
    wanted: Iterable[Address], client: Client, memory: Memory, seconds: Callable[[], float]
) -> dict[str, Verdict]:
    """What is known of each address; hosts take turns, so that none is asked twice in a row for nothing.

    `seconds` says how many are left for all of it.
    """
    pages = dict.fromkeys(urldefrag(address.url).url for address in wanted)
    found: dict[str, Verdict] = {}
    for url in _in_turns(pages):
        found[url] = memory.recall(url) or _asked(url, client, seconds())
        memory.keep(url, found[url])
    return found


def problems(wanted: Iterable[Address], verdicts: dict[str, Verdict], written: Written) -> Iterator[Problem]:
    """Tell of addresses where nothing is, and of those that end at their host's front door."""
    for address in wanted:
        verdict = verdicts[urldefrag(address.url).url]
        place = written.place(address.entry, address.path)
        if verdict.kind == DEAD:
            message = f"this link is dead: {verdict.reason.partition(';')[0]}"
            yield finding.at(place, written, "LINK_DEAD", message, "correct it, or delete it")
        elif verdict.kind == ALIVE and _is_front_door(address.url, verdict.led_to):
            message = f"this link ends at {verdict.led_to}, which is no longer the page that was meant"
            yield finding.at(place, written, "LINK_MOVED", message, "look for the page's new address")


def unsure(verdicts: dict[str, Verdict]) -> Iterator[Unsure]:
    """What could not be found out."""
    return (Unsure(url=url, verdict=verdict) for url, verdict in verdicts.items() if verdict.kind in UNSURE)


def _in_turns(urls: Iterable[str]) -> Iterator[str]:
    """The addresses, each host's next one after all others had theirs."""
    by_host: defaultdict[str, list[str]] = defaultdict(list)
    for url in urls:
        by_host[urlsplit(url).hostname or ""].append(url)
    return (url for url in chain.from_iterable(zip_longest(*by_host.values())) if url)


def _asked(url: str, client: Client, seconds: float) -> Verdict:
    if seconds <= 0:
        return Verdict(kind=NOT_ASKED, reason="there was no time left")
    try:
        return Verdict(kind=ALIVE, led_to=client.probe(url, seconds=min(seconds, SECONDS_EACH)))
    except NetworkError as error:
        return of_trouble(error.code, str(error))


def _is_front_door(asked: str, led_to: str) -> bool:
    """Did an address with a path end at a host's first page, as many hosts answer for what is gone?"""
    meant, reached = urlsplit(asked), urlsplit(led_to)
    return bool(led_to) and len(meant.path) > 1 and reached.path in ("", "/") and not reached.query
