"""A list as it was written → what the world says of it: dead links, identifiers of other papers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from readinglist import lookup
from readinglist.checks import values
from readinglist.checks.online import agreement, links, misplaced
from readinglist.checks.online.links import Unsure
from readinglist.checks.online.memory import Memory
from readinglist.identifiers import WRITTEN, identifiers_of
from readinglist.lookup import search
from readinglist.model import Record, Unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from readinglist.errors import Place, Problem
    from readinglist.identifiers import Identifier
    from readinglist.lookup import Services
    from readinglist.model import Paper, Written

    Answers = Mapping[Identifier, Record | Unanswered]

__all__ = ["Found", "Unsure", "look"]

MEMORY = "links.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an online check came to."""

    problems: tuple[Problem, ...]
    """In the order of their places."""
    unsure: tuple[Unsure, ...]
    """Links that are neither alive nor dead for all that is known."""
    unanswered: tuple[Unanswered, ...]
    """What services did not say; not-found is a problem instead."""


def look(
    written: Written, services: Services, cache: Path, *, seconds: float, only: frozenset[Place] | None = None
) -> Found:
    """Ask about every link and identifier of the list, or of the entries at these places alone.

    Answers about links are remembered in `cache`, so a check that ran out of time goes on in the next call.
    """
    clock = services.client.clock
    end = clock.monotonic() + seconds
    papers = [paper for paper in written.catalogue.papers if only is None or paper.place in only]
    articles = [article for article in written.catalogue.articles if only is None or article.place in only]
    wanted = tuple(
        chain.from_iterable((*map(values.addresses_of, papers), *map(values.addresses_of, articles)))
    )
    answers = _answers(papers, services)
    with Memory(cache / MEMORY, clock.today()) as memory:
        verdicts = links.ask(wanted, services.client, memory, lambda: end - clock.monotonic())
    found = chain(
        links.problems(wanted, verdicts, written),
        _disagreements(papers, answers, written),
        _misplaced(papers, answers, services, written),
    )
    return Found(
        problems=tuple(sorted(found)),
        unsure=tuple(links.unsure(verdicts)),
        unanswered=tuple(
            said for said in answers.values() if isinstance(said, Unanswered) and said.code != "not-found"
        ),
    )


def _answers(papers: Iterable[Paper], services: Services) -> Answers:
    """What services say of each identifier that has one; addresses are links, and are asked as such."""
    wanted = dict.fromkeys(
        identifier for paper in papers for identifier in identifiers_of(paper) if identifier.kind in WRITTEN
    )
    return dict(zip(wanted, lookup.look_up(wanted, services), strict=True))


def _disagreements(papers: Iterable[Paper], answers: Answers, written: Written) -> Iterator[Problem]:
    for paper in papers:
        for identifier in identifiers_of(paper):
            match answers.get(identifier):
                case Record() as record:
                    yield from agreement.problems(paper, record, written)
                case Unanswered() as answer:
                    yield from agreement.missing(paper, answer, written)


def _misplaced(
    papers: Iterable[Paper], answers: Answers, services: Services, written: Written
) -> Iterator[Problem]:
    for doubt in misplaced.doubts(papers, written.catalogue):
        own = (answers.get(identifier) for identifier in identifiers_of(doubt.paper))
        record = next((each for each in own if isinstance(each, Record)), None)
        yield from misplaced.problems(doubt, record, search.named(doubt.name, services), written)
