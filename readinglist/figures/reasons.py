"""Why a PDF gave no figures: every code with one sentence that says what happened and what to do."""

from __future__ import annotations

from readinglist.figures.report import Refusal

REASONS = {
    "no-pdf": "The PDF is not there any more, and its figures were not kept; fetch it again.",
    "changed": "The PDF is not the file that was fetched: something wrote to it meanwhile; build again.",
    "too-large": "The PDF has more than 200 MB; put a smaller edition of it into the PDF folder.",
    "not-a-pdf": "The file is no PDF, whatever its name says; put the paper's PDF in its place.",
    "truncated": "The PDF ends too early, as after a broken download; delete it and fetch it again.",
    "damaged": "The PDF is damaged and cannot be read; fetch it again, or save it anew with a PDF viewer.",
    "encrypted": "The PDF asks for a password; put a copy without one into the PDF folder.",
    "empty": "The PDF has no pages, or none that can be found; fetch it again.",
    "too-complex": "The PDF draws more than can be looked through; name a picture of it in the list instead.",
    "timed-out": "Looking through the PDF took too long and was stopped; save it anew with a PDF viewer.",
    "out-of-memory": "Looking through the PDF took too much memory; save it anew with a PDF viewer.",
    "crashed": "The process that looked through the PDF died of it; save it anew with a PDF viewer.",
    "protocol": "The process that looked through the PDF answered nonsense; please report this with the PDF.",
    "not-kept": "The figures could not be written to the cache; make room there, or let it be written to.",
    "other-version": "A worker has another version of readinglist; install the same one there and here.",
    "worker-lost": "The cluster lost the workers that looked through the PDF; see its log, and build again.",
    "bad-picture": "The entry's own picture in content/ cannot be decoded; save it anew as PNG or JPEG.",
    "no-figures": "No caption such as “Figure 1” was found; a scanned PDF needs its text recognised first.",
}


def refusal(code: str) -> Refusal:
    """A refusal in the words of the table; a code it does not know is told as a garbled answer."""
    known = code if code in REASONS else "protocol"
    return Refusal(code=known, reason=REASONS[known])
