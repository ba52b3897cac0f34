"""The list → the home page: what it holds in numbers, what is new, its topics and venues."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from readinglist import addresses, text
from readinglist.pages import document, order, ways
from readinglist.pages.cards import Form, cards, in_sight
from readinglist.pages.charts import charts
from readinglist.pages.cited import most_cited
from readinglist.pages.document import Head
from readinglist.pages.matrix import matrix
from readinglist.pages.parts import Anchor, Words
from readinglist.pages.tiles import tiles, venue_tiles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Page
    from readinglist.pages.shelf import Shelf

PAGE = addresses.HOME
NEW_SHOWN = 6  # two rows of three
CITED_SHOWN = 10


def pages(shelf: Shelf) -> Iterator[Page]:
    """The home page."""
    shelf = shelf.at(PAGE)
    numbers = tuple(_numbers(shelf))
    recent = order.just_added(shelf, shelf.catalogue.papers)[:NEW_SHOWN]
    title = text.to_text(shelf.settings.site_name) or shelf.say.text("home")
    yield document.page(
        shelf,
        Head(
            uri=PAGE,
            title=title,
            description=" · ".join(number.words.text for number in numbers),
            wide=True,
            alternates=ways.alternates(shelf, PAGE, PAGE, title),
        ),
        "home.md",
        numbers=numbers,
        ways=ways.ways(shelf, PAGE, PAGE, {}),
        recent=cards(shelf, PAGE, recent, Form(), in_sight(shelf, recent)),
        new_page=addresses.href(PAGE, addresses.NEW),
        tiles=tiles(shelf, PAGE, shelf.sub_topics("")),
        topics_page=addresses.href(PAGE, addresses.TOPICS),
        venue_tiles=venue_tiles(shelf, PAGE),
        matrix=matrix(shelf, PAGE, shelf.catalogue.venues),
        venues_page=addresses.href(PAGE, addresses.VENUES),
        charts=charts(shelf, PAGE),
        cited_page=addresses.href(PAGE, addresses.CITED),
        cited=cards(shelf, PAGE, most_cited(shelf.catalogue.papers)[:CITED_SHOWN], Form(kind="row")),
    )


def _numbers(shelf: Shelf) -> Iterator[Anchor]:
    """What the list holds, each number leading to what it counts."""
    counts = (
        ("count-papers", len(shelf.catalogue.papers), addresses.NEW),
        ("count-venues", len(shelf.papers_by_venue), addresses.VENUES),
        ("count-topics", len(shelf.papers_by_topic), addresses.TOPICS),
        ("count-tags", len(shelf.tags_by_page), addresses.TAGS),
        ("count-commentaries", sum(len(paper.commentary) for paper in shelf.catalogue.papers), ""),
        ("count-articles", len(shelf.catalogue.articles), addresses.ARTICLES),
        ("count-contributors", len(shelf.contributors), addresses.CONTRIBUTORS),
    )
    for phrase, count, target in counts:
        if count:
            words = Words(text=shelf.say(phrase, count=count), language=shelf.say.language)
            yield Anchor(words=words, href=addresses.href(PAGE, target) if target else "")
    if newest := _newest(shelf):
        yield Anchor(words=Words(text=shelf.say("last-update", date=newest), language=shelf.say.language))


def _newest(shelf: Shelf) -> str:
    """The day on which something last came in."""
    papers = (paper.added for paper in shelf.catalogue.papers)
    articles = (article.added for article in shelf.catalogue.articles)
    return max(chain(papers, articles), default="")
