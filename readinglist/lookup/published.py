"""A preprint's record → the record of the version that was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist import lookup, registry
from readinglist.errors import NetworkError
from readinglist.identifiers import Identifier
from readinglist.lookup import agree, ask
from readinglist.model import Record, Unanswered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from readinglist.lookup.ask import Services


def find(preprint: Record, services: Services) -> Iterator[Record | Unanswered]:
    """The published version, last, if there is one; before it, what services did not answer."""
    if preprint.doi:
        yield _named(preprint, services)
    else:
        yield from _alike(preprint, services)


def _named(preprint: Record, services: Services) -> Record | Unanswered:
    """The version whose DOI the preprint's authors gave; titles may change, authors hardly do."""
    (found,) = lookup.look_up([Identifier("doi", preprint.doi)], services)
    if isinstance(found, Unanswered) or agree.same_authors(found, preprint):
        return found
    reason = f"the DOI that {preprint.source} names, {preprint.doi}, is another paper's: {found.title}"
    return Unanswered(asked=found.asked, source=found.source, code="another-paper", reason=reason)


def _alike(preprint: Record, services: Services) -> Iterator[Record | Unanswered]:
    """The first work with the title and the authors of the preprint, by whichever service has it."""
    for module in registry.modules(lookup, having="search").values():
        if not lookup.is_open(module, services):
            continue
        for found in _found(module, preprint, services):
            yield found
            if isinstance(found, Record):
                return


def _found(module: ModuleType, preprint: Record, services: Services) -> Iterator[Record | Unanswered]:
    """What this service finds under the preprint's title that is the same paper."""
    first = agree.family(preprint.authors[0]) if preprint.authors else ""
    try:
        for found in module.search(preprint.title, first, services) if first else ():
            if agree.same_paper(found, preprint):
                yield found
    except (NetworkError, ask.Unreadable) as error:
        yield ask.trouble(preprint.asked, module.NAME, error, services)
