"""A question to a service → its answer as text, JSON or XML without a document type, within limits."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

from readinglist.errors import NetworkError
from readinglist.model import Unanswered
from readinglist.net.trouble import ADVICE

if TYPE_CHECKING:
    from readinglist.identifiers import Identifier
    from readinglist.net import Client

SECONDS = 60.0  # for one question, the host's turn and a pause that it asks for included
MOST_BYTES = 8_000_000  # a hundred entries of arXiv's are 0.4 MB, a work with 5,000 authors 2 MB

JSON = "application/json"
XML = "application/atom+xml, application/xml;q=0.9, */*;q=0.5"
HTML = "text/html, */*;q=0.5"


@dataclass(frozen=True, slots=True)
class Services:
    """What questions to services need at hand."""

    client: Client
    openalex_key: str = field(default="", repr=False)
    """Without it OpenAlex is not asked."""
    contact: str = ""
    """Crossref answers sooner whom it can write to."""

    def without_key(self, words: str) -> str:
        """The words as they may be shown: a key is for one service's eyes alone."""
        for written in (self.openalex_key, quote_plus(self.openalex_key), quote(self.openalex_key)):
            words = words.replace(written, "…") if written else words
        return words


class Unreadable(Exception):
    """An answer that makes no sense; its message says why."""


def trouble(
    asked: Identifier, source: str, error: NetworkError | Unreadable, services: Services
) -> Unanswered:
    """Why a service did not answer, as a value."""
    if isinstance(error, NetworkError):
        code, reason = error.code, services.without_key(str(error))
    else:
        code = "unreadable"
        reason = f"{source} gave an answer that makes no sense: {error}; {ADVICE['bad-reply']}"
    return Unanswered(asked=asked, source=source, code=code, reason=reason)


def text(url: str, services: Services, accept: str) -> str:
    """The answer as text.

    Raises:
        NetworkError: there is none.
        Unreadable: it is not UTF-8.
    """
    data = services.client.read(url, seconds=SECONDS, most_bytes=MOST_BYTES, accept=accept)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("it is not UTF-8") from error


def page(url: str, services: Services) -> str:
    """A web page's text: UTF-8, or what Chinese pages were written in before; a strange byte is no matter."""
    data = services.client.read(url, seconds=SECONDS, most_bytes=MOST_BYTES, accept=HTML)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")


def read_json(url: str, services: Services, accept: str = JSON) -> dict[str, Any]:
    """The answer as a JSON object."""
    try:
        found = json.loads(text(url, services, accept))
    except (ValueError, RecursionError) as error:  # no JSON, or brackets as deep as a crash
        raise Unreadable("it is no JSON") from error
    if not isinstance(found, dict):
        raise Unreadable("it is no JSON object")
    return found


def read_xml(url: str, services: Services) -> str:
    """The answer as XML that says nothing of entities, which could be made to grow without end."""
    found = text(url, services, XML)
    if "<!" in found.replace("<![CDATA[", "").replace("<!--", ""):
        raise Unreadable("its XML has a document type, which no answer needs")
    return found.partition("?>")[2] if found.lstrip().startswith("<?xml") else found
