"""A paper → what stands around it: the papers most like it, and those before and after it in its topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses
from readinglist.pages import parts
from readinglist.pages.cards import Form, cards, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markupsafe import Markup

    from readinglist.model import Paper, Topic
    from readinglist.pages.parts import Anchor
    from readinglist.pages.related import Alike
    from readinglist.pages.shelf import Shelf

BRIEF = Form(kind="brief")


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A related paper's card, and why it is there."""

    card: Markup
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """The paper before or after this one in its topic."""

    side: str
    """`earlier` or `later`."""
    label: str
    anchor: Anchor


def related(shelf: Shelf, page: str, alike: Iterable[Alike]) -> Iterator[Related]:
    """The cards of the papers most like this one."""
    for each in alike:
        (card,) = cards(shelf, page, [shelf.catalogue.papers[each.position]], BRIEF)
        yield Related(card=card, reason=" · ".join(_reasons(shelf, each)))


def nearby(shelf: Shelf, page: str, paper: Paper) -> Iterator[Nearby]:
    """The next older and the next newer paper of the topic that says most about this one."""
    topic = _narrowest(shelf, paper)
    if not topic:
        return
    row = shelf.papers_by_topic[topic.slug]
    here = next(position for position, each in enumerate(row) if each is paper)
    name = parts.title(topic.name, shelf.say.language).text
    for side, phrase, at in (("earlier", "earlier-in", here + 1), ("later", "later-in", here - 1)):
        if 0 <= at < len(row):
            anchor = named(shelf, page, row[at].title, addresses.paper(row[at].id))
            yield Nearby(side=side, label=shelf.say(phrase, topic=name), anchor=anchor)


def _reasons(shelf: Shelf, alike: Alike) -> Iterator[str]:
    if alike.topic:
        name = shelf.topics[alike.topic].name.in_(shelf.say.language)
        yield shelf.say("same-topic", topic=name)
    if alike.words:
        yield shelf.say("in-both", words=("、" if shelf.say.language == "zh" else ", ").join(alike.words))


def _narrowest(shelf: Shelf, paper: Paper) -> Topic | None:
    """Of the paper's topics the one with the fewest papers, but not with this one alone."""
    by_size = sorted(paper.topics, key=lambda slug: len(shelf.papers_by_topic[slug]))
    return next((shelf.topics[slug] for slug in by_size if len(shelf.papers_by_topic[slug]) > 1), None)
