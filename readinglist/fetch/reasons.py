"""Code of a Skipped → what happened and what to do: the one list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.model import Skipped

if TYPE_CHECKING:
    from readinglist.errors import NetworkError
    from readinglist.model import Paper

REASONS = {
    "no-source": "Nothing in the entry leads to a PDF; add arxiv, acl, openreview or pdf to it, "
    "or put the file into a folder of PDFs.",
    "offline": "The PDF is not on this machine, and this build does not use the network; "
    "put the file into a folder of PDFs, or build with the network.",
    "no-network": "There is no network; connect this machine, or name a folder of PDFs.",
    "time-spent": "The time for fetching was used up; build again to go on, or raise `fetch_seconds`.",
    "not-a-pdf": "{where} is not a PDF; put the paper's PDF in its place.",
    "truncated": "{where} ends before a PDF's end; fetch it again.",
    "unreadable": "{where} cannot be read; see to its permissions.",
    "not-kept": "The PDF could not be written into the cache ({where}); make room there.",
}

CODES_OF_NETWORK = {
    "offline": "no-network",
    "not-yet": "time-spent",
    "bad-address": "forbidden-address",
    "private-address": "forbidden-address",
    "blocked-403": "refused",
    "refused": "refused",
    "rate-limited": "refused",
    "unknown-host": "unreachable",
    "bad-range": "bad-reply",
    "encoded": "bad-reply",
    "redirect-loop": "bad-reply",
}
"""A NetworkError's code → ours; others keep their name: unreachable, timed-out, not-found, too-large …"""


def skip(paper: Paper, code: str, where: str = "") -> Skipped:
    """No PDF for this paper, in our words."""
    return Skipped(paper_id=paper.id, stage="fetch", code=code, reason=REASONS[code].format(where=where))


def skip_for(paper: Paper, error: NetworkError) -> Skipped:
    """No PDF for this paper, in the network's words; in ours if it is the same for many papers."""
    code = CODES_OF_NETWORK.get(error.code, error.code)
    if code in {"no-network", "time-spent"}:
        return skip(paper, code)
    return Skipped(paper_id=paper.id, stage="fetch", code=code, reason=f"{error}.")
