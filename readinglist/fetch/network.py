"""Papers → PDFs from the network, as many as the time allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist.errors import NetworkError
from readinglist.fetch import sources
from readinglist.fetch.failures import Failures
from readinglist.fetch.reasons import skip, skip_for
from readinglist.fetch.whole import flaw_of
from readinglist.model import Pdf, Progress, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from readinglist.fetch.store import Store
    from readinglist.model import Paper, Settings
    from readinglist.net import Client

LARGEST_PDF = 100_000_000  # bytes; papers with photographs reach 50 MB, what is larger is a book or a mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What one run's downloads need at hand."""

    client: Client
    store: Store
    failures: Failures
    mirrors: dict[str, str]
    """Base address by host: a failure at one mirror says nothing of the next."""
    deadline: float

    @property
    def seconds(self) -> float:
        """What is left of the time for fetching."""
        return self.deadline - self.client.clock.monotonic()


def fetch(
    papers: Sequence[Paper],
    settings: Settings,
    client: Client,
    store: Store,
    tell: Callable[[Progress], None],
) -> Iterator[Pdf | Skipped]:
    """Each paper's PDF, or why there is none.

    Without a network the client says so at once, but a mirror in the house may still answer: all are tried.
    """
    errand = Errand(
        client=client,
        store=store,
        failures=Failures(store.folder / "failures.json", client.clock.today()),
        mirrors=dict(settings.mirrors),
        deadline=client.clock.monotonic() + settings.fetch_seconds,
    )
    for done, paper in enumerate(papers):
        tell(Progress(stage="fetch", done=done, total=len(papers)))
        yield _one(paper, errand)
    tell(Progress(stage="fetch", done=len(papers), total=len(papers)))


def _one(paper: Paper, errand: Errand) -> Pdf | Skipped:
    """The first address that gives a PDF, else what the first one said."""
    results: list[Skipped] = []
    for address in sources.addresses(paper):
        result = _from(address, paper, errand)
        if isinstance(result, Pdf):
            return result
        results.append(result)
    return results[0] if results else skip(paper, "no-source")


def _from(address: str, paper: Paper, errand: Errand) -> Pdf | Skipped:
    """What this address gives, now or, if it failed lately, then."""
    key = f"{address} {_mirror(address, errand)}".strip()
    code, reason = errand.failures.recent(key)
    if code:
        return Skipped(paper_id=paper.id, stage="fetch", code=code, reason=reason)
    if errand.seconds <= 0:
        return skip(paper, "time-spent")
    result = _download(address, paper, errand)
    if isinstance(result, Skipped):
        errand.failures.note(key, result)
    return result


def _download(address: str, paper: Paper, errand: Errand) -> Pdf | Skipped:
    file = errand.store.incoming(address)
    try:
        errand.client.download(address, file, seconds=errand.seconds, most_bytes=LARGEST_PDF)
        if flaw := flaw_of(file):
            file.unlink()
            return skip(paper, flaw, f"What {address} gave")
        return errand.store.keep(paper, file, address)
    except NetworkError as error:
        out_of_time = error.code == "timed-out" and errand.seconds <= 0
        return skip(paper, "time-spent") if out_of_time else skip_for(paper, error)
    except OSError as error:
        return skip(paper, "not-kept", error.strerror or str(error))


def _mirror(address: str, errand: Errand) -> str:
    try:
        return errand.mirrors.get(urlsplit(address).hostname or "", "")
    except ValueError:  # no address at all, as the download will say
        return ""
