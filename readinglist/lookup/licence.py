"""How a service writes a licence → its short name; and a preprint's, which arXiv tells by OAI-PMH alone."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from readinglist.identifiers import WRITTEN
from readinglist.lookup import ask, words

if TYPE_CHECKING:
    from readinglist.lookup.ask import Services

RECORD = "https://oaipmh.arxiv.org/oai?verb=GetRecord&identifier=oai:arXiv.org:{}&metadataPrefix=arXiv"
ELEMENT = re.compile(r"<license>([^<>]{1,300})</license>")
"""One element of text is wanted, from XML without entities of its own: no parser is needed for that."""

FORMS = (
    (r"https?://creativecommons\.org/licenses/(by(?:-[a-z]{2}){0,2})/(\d\.\d)(?:/.*)?", "CC-{}-{}"),
    (r"https?://creativecommons\.org/publicdomain/zero/(1)\.(0)(?:/.*)?", "CC0-{}.{}"),
    (r"https?://arxiv\.org/licenses/nonexclusive-distrib/(\d)\.(\d)/?", "arXiv-nonexclusive-{}.{}"),
    (r"cc[ -](by(?:[ -][a-z]{2}){0,2})[ -](\d\.\d)", "CC-{}-{}"),
    (r"cc[ -](by(?:[ -][a-z]{2}){0,2})()", "CC-{}{}"),
    (r"cc[ -]?0(?: (1)\.(0))?", "CC0-1.0"),
)
"""Address or name, and how a list writes it; a publisher's own terms have no name."""


def short(written: object) -> str:
    """The licence's short name; "" for one that has none."""
    said = words.line(written)
    for form, name in FORMS:
        if match := re.fullmatch(form, said, re.IGNORECASE):
            first, second = (part or "" for part in match.groups())
            kept = first.upper().replace(" ", "-") if first.lower().startswith("by") else first
            return name.format(kept, second)
    return ""


def of_preprint(number: str, services: Services) -> str:
    """The licence that a preprint's authors chose at arXiv; "" where it has none or is not known.

    Raises:
        NetworkError: arXiv did not answer.
        Unreadable: it did, in a way that makes no sense.
    """
    if not WRITTEN["arxiv"][0].fullmatch(number):
        return ""
    answer = ask.read_xml(RECORD.format(number), services)
    if "<OAI-PMH" not in answer:
        raise ask.Unreadable("it is no record of OAI-PMH")
    match = ELEMENT.search(answer)
    return short(html.unescape(match[1]).strip()) if match else ""
