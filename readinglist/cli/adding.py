"""Addresses → what the person sees of the entries for them, and the list with those that were agreed to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readinglist.catalogue import trial, write
from readinglist.cli import screen
from readinglist.errors import InvalidList, printable
from readinglist.identifiers import identify
from readinglist.lookup import entry, propose
from readinglist.lookup.propose import Clipping, Present
from readinglist.replacing import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from readinglist.lookup import Services
    from readinglist.lookup.entry import Proposal
    from readinglist.model import Article, Commentary, Paper, Settings, Unanswered

FIELD = re.compile(r"(?:- |  )(\w+):")


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What adding needs at hand."""

    settings: Settings
    services: Services
    agree: Callable[[], bool]
    """Asks whoever sits at the terminal."""
    is_trial: bool = False
    """Show all, write nothing."""


@dataclass(slots=True)
class Chosen:
    """What is to be added, and how many addresses gave nothing."""

    papers: list[Paper] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    failed: int = 0


def add(proposed: Iterable[Proposal | Clipping | Present], errand: Errand) -> int:
    """Add what is agreed to; how many addresses gave no entry.

    Raises:
        InvalidList: the list would not load; nothing was written.
    """
    chosen = Chosen()
    for each in proposed:
        _weigh(each, chosen, errand.agree)
    if chosen.papers or chosen.articles:
        _put(write.appended(errand.settings.list_path, chosen.papers, chosen.articles), errand)
    else:
        screen.note("nothing was added")
    return chosen.failed


def comment(paper: Paper, urls: Iterable[str], title: str, errand: Errand) -> int:
    """Add commentary to the entry of a paper; how many addresses it has already."""
    there = {identify(each.url) for each in paper.commentary}
    wanted = tuple(dict.fromkeys(urls))
    new = tuple(url for url in wanted if identify(url) not in there)
    for url in (url for url in wanted if url not in new):
        screen.note(f"{printable(url)}: the paper has it already, at {paper.place}")
    made = comments(new, errand.services, title)
    for each in made:
        screen.say(printable(f"{paper.id}: {each.kind}: {each.title or each.url}"))
    if made and errand.agree():
        _put(write.commented(errand.settings.root / paper.place.file, paper.place, made), errand)
    return len(wanted) - len(new)


def comments(urls: tuple[str, ...], services: Services, title: str = "") -> tuple[Commentary, ...]:
    """Commentary at these addresses; a title that is given spares the question."""
    if title:
        return tuple(entry.commentary(url, title) for url in urls)
    answers = tuple(propose.comments(urls, services))
    _tell(trouble for _, trouble in answers if trouble)
    return tuple(made for made, _ in answers)


def _weigh(each: Proposal | Clipping | Present, chosen: Chosen, agree: Callable[[], bool]) -> None:
    """Show what was found for an address, and keep it if it is wished for."""
    if isinstance(each, Present):
        where = f"the list has it already, at {each.place}: {each.title}"
        screen.note(printable(f"{each.url}: {where}"))
        chosen.failed += 1
        return
    _tell(each.unanswered)
    if isinstance(each, Clipping):
        if each.about:
            screen.note(f"  is it about {each.about.id}? Then say  --paper {each.about.id}")
        _show(_text([], [each.article]), {})
        chosen.articles += [each.article] if agree() else []
        return
    for lack in each.lacks:
        screen.note(printable(f"  missing: {lack}"))
    if not each.is_whole:
        chosen.failed += 1
        return
    _show(_text([each.paper], []), each.origins)
    chosen.papers += [each.paper] if agree() else []


def _put(texts: Mapping[Path, str], errand: Errand) -> None:
    """Write the files, if the list loads with them."""
    if problems := trial.problems(errand.settings, texts):
        screen.note("nothing was added: the list would not load")
        raise InvalidList(problems)
    for path, text in texts.items():
        if not errand.is_trial:
            replace(path, text.encode())
        name = path.relative_to(errand.settings.root).as_posix()
        screen.note(f"{name} would be written" if errand.is_trial else f"{name} was written")


def _tell(unanswered: Iterable[Unanswered]) -> None:
    for each in unanswered:
        screen.note(printable(f"  {each.source} did not help with {each.asked.value}: {each.reason}"))


def _text(papers: list[Paper], articles: list[Article]) -> str:
    return "".join(entry for _, entries in write.items(papers, articles) for entry in entries)


def _show(text: str, origins: Mapping[str, str]) -> None:
    """An entry as it will be written, and behind each field who says so."""
    for line in _with_origins(text.rstrip("\n").split("\n"), origins):
        screen.say(printable(line))


def _with_origins(lines: Iterable[str], origins: Mapping[str, str]) -> Iterator[str]:
    for line in lines:
        match = FIELD.match(line)
        origin = origins.get(match[1], "") if match else ""
        yield f"{line}  # {origin}" if origin else line
