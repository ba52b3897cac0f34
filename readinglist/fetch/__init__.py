"""Papers → their PDFs on this machine: from local folders, the cache, else the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.fetch import folders, network
from readinglist.fetch.digests import Digests
from readinglist.fetch.local import find
from readinglist.fetch.store import Store
from readinglist.model import Pdf, Progress, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readinglist.model import Paper, Settings
    from readinglist.net import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """Every paper's PDF, or why there is none; both in the papers' order."""

    pdfs: tuple[Pdf, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    remaining: int = 0
    """How many papers the time for fetching did not suffice for."""


def collect(
    papers: Sequence[Paper],
    settings: Settings,
    client: Client | None,
    tell: Callable[[Progress], None] = lambda _progress: None,
) -> Collected:
    """The papers' PDFs; without a client, those on this machine alone.

    A PDF whose file is gone but whose digest is known from an earlier run is in `pdfs` too: what was made of
    it then may still be at hand.
    """
    digests = Digests(settings.cache / "digests.json")
    store = Store(settings.cache / "pdfs", digests)
    shelf = folders.read(settings.pdf_folders, digests)
    results = {paper.id: find(paper, shelf, store) for paper in papers}
    missing = [paper for paper in papers if isinstance(results[paper.id], Skipped)]
    if client:
        for fetched in network.fetch(missing, settings, client, store, tell):
            results[fetched.paper_id] = _better(results[fetched.paper_id], fetched)
    digests.save()
    store.save()
    return _collected([_known(paper, results[paper.id], store) for paper in papers])


def _better(at_hand: Pdf | Skipped, fetched: Pdf | Skipped) -> Pdf | Skipped:
    """The PDF; else what is wrong with the file at hand, which is easier to mend than a host."""
    damaged = isinstance(at_hand, Skipped) and at_hand.code not in {"offline", "no-source"}
    return at_hand if damaged and isinstance(fetched, Skipped) else fetched


def _known(paper: Paper, result: Pdf | Skipped, store: Store) -> Pdf | Skipped:
    """The result; instead of nothing, what an earlier run knew."""
    return (store.known(paper) or result) if isinstance(result, Skipped) else result


def _collected(results: list[Pdf | Skipped]) -> Collected:
    skipped = tuple(result for result in results if isinstance(result, Skipped))
    return Collected(
        pdfs=tuple(result for result in results if isinstance(result, Pdf)),
        skipped=skipped,
        remaining=sum(each.code == "time-spent" for each in skipped),
    )
