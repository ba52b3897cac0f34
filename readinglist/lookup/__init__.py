"""Identifier → Record: what services say about a paper, each asked in batches where it can be.

A service is a file of this folder, found by its presence. It has a NAME, the KINDS of identifiers it answers,
how many it takes at once (`MOST`), and `records(values, services)`, which yields what the service knows, and
raises NetworkError or `ask.Unreadable` where it says nothing. One that needs a key has the name of its field
of `Services` as `NEEDS`. Where several answer a kind, the later ones, by name, are asked for what the earlier
ones did not tell.

The services' own client libraries (arxiv, habanero, pyalex, openreview-py) each bring an HTTP stack, without
our limits on size and time, the pace that hosts ask for, and the checks of addresses. So all questions go
through `net`; of libraries only feedparser is used, which reads Atom.
"""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING

from readinglist import registry
from readinglist.errors import NetworkError, printable
from readinglist.lookup import ask
from readinglist.lookup.ask import Services, Unreadable
from readinglist.model import Record, Unanswered
from readinglist.net.trouble import ADVICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from types import ModuleType

    from readinglist.identifiers import Identifier

    Answer = Record | Unanswered

__all__ = ["Services", "look_up"]


def look_up(wanted: Iterable[Identifier], services: Services) -> Iterator[Record | Unanswered]:
    """One answer for each identifier, in their order; a batch is asked when its first answer is due."""
    asked = tuple(wanted)
    waiting: dict[str, dict[Identifier, None]] = {}
    for identifier in asked:
        waiting.setdefault(identifier.kind, {})[identifier] = None
    answers: dict[Identifier, Answer] = {}
    for identifier in asked:
        if identifier not in answers:
            answers |= _next_answers(waiting[identifier.kind], identifier.kind, services)
        yield answers[identifier]


def _next_answers(waiting: dict[Identifier, None], kind: str, services: Services) -> dict[Identifier, Answer]:
    """The answers to the next of those that wait, as many as are asked about at once."""
    able = [module for module in _services() if kind in module.KINDS and is_open(module, services)]
    batch = tuple(islice(waiting, min((module.MOST for module in able), default=1)))
    for identifier in batch:
        del waiting[identifier]
    answers: dict[Identifier, Answer] = {}
    for module in able:
        untold = [each for each in batch if not isinstance(answers.get(each), Record)]
        told = _ask(module, untold, services) if untold else {}
        answers |= {each: said for each, said in told.items() if _says_more(said, answers.get(each))}
    return answers or {each: _unasked(each) for each in batch}


def _says_more(said: Answer, before: Answer | None) -> bool:
    """Does this count more than what an earlier service said? Who could not be asked might have known."""
    if before is None or isinstance(said, Record):
        return True
    return isinstance(before, Unanswered) and before.code == "not-found" != said.code


def _services() -> Iterable[ModuleType]:
    return registry.modules(sys.modules[__name__], having="records").values()


def is_open(module: ModuleType, services: Services) -> bool:
    """Has this service all that it asks for?"""
    return not hasattr(module, "NEEDS") or bool(getattr(services, module.NEEDS))


def _ask(module: ModuleType, asked: Sequence[Identifier], services: Services) -> Mapping[Identifier, Answer]:
    """What one service says of each; its trouble is every identifier's."""
    try:
        found = {each.asked: each for each in module.records(tuple(each.value for each in asked), services)}
    except (NetworkError, Unreadable) as error:
        return {each: ask.trouble(each, module.NAME, error, services) for each in asked}
    return {each: found.get(each) or _unknown(each, module.NAME) for each in asked}


def _unknown(identifier: Identifier, source: str) -> Unanswered:
    reason = f"{source} does not know {printable(identifier.value)[:200]}; {ADVICE['not-found']}"
    return Unanswered(asked=identifier, source=source, code="not-found", reason=reason)


def _unasked(identifier: Identifier) -> Unanswered:
    reason = f"no service answers to the kind {identifier.kind}"
    return Unanswered(asked=identifier, source="", code="unasked", reason=reason)
