"""Code of a NetworkError → what a person can do about it: the one list of them."""

from __future__ import annotations

from readinglist.errors import NetworkError

ADVICE = {
    "bad-address": "correct the address in the list",
    "private-address": "give a public address; only one of the `mirrors` may stand in a private network",
    "offline": "connect this machine to it",
    "unknown-host": "correct the host's name in the list",
    "unreachable": "try again later, or name a mirror of the host in the settings",
    "blocked-403": "the host is left alone for the rest of this run; set a contact address, or use a mirror",
    "rate-limited": "try again later; the host asks for a pause",
    "not-yet": "try again: there was no time left to wait for the host's turn",
    "timed-out": "try again, or use a mirror nearer by",
    "not-found": "correct the identifier or the address in the list",
    "refused": "see whether a browser may read it without signing in, else give another address",
    "server-error": "try again later",
    "bad-reply": "try again later, or give another address",
    "bad-range": "start again from the first byte",
    "encoded": "give another address; compressed transfers are not unpacked",
    "redirect-loop": "give the address that a browser ends at",
    "truncated": "try again; the transfer goes on where it broke off if the host can do that",
    "too-large": "put the file into a folder of PDFs by hand, if it is wanted",
}


def network_error(code: str, host: str, what: str) -> NetworkError:
    """The error whose message is one sentence: what happened, and what to do."""
    return NetworkError(code, host, f"{what}; {ADVICE[code]}")
