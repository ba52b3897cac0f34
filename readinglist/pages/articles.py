"""The list → the articles that are about no single paper, by section and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist import addresses, holdings, text
from readinglist.pages import document, order, parts, remarks
from readinglist.pages.document import Head
from readinglist.pages.parts import Words
from readinglist.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Article, Page
    from readinglist.pages.remarks import Remark
    from readinglist.pages.shelf import Shelf

PAGE = addresses.ARTICLES


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """Articles under a heading; those of one language under a smaller one, where there are several."""

    level: int
    title: Words
    count: int
    remarks: tuple[Remark, ...] = ()


def pages(shelf: Shelf) -> Iterator[Page]:
    """The page of articles."""
    shelf = shelf.at(PAGE)
    say = shelf.say
    articles = shelf.catalogue.articles
    yield document.page(
        shelf,
        Head(
            uri=PAGE,
            title=say.text("articles"),
            description=say("count-articles", count=len(articles)),
            trail=document.trail(shelf, PAGE),
        ),
        "articles.md",
        sections=tuple(_sections(shelf, articles)),
    )


def _sections(shelf: Shelf, articles: tuple[Article, ...]) -> Iterator[Shelved]:
    for section, found in order.by_section(articles).items():
        title = parts.title(text.to_text(section or shelf.say("other-articles")), shelf.say.language)
        by_language = holdings.gather(found, lambda article: article.language)
        mixed = len(by_language) > 1
        lines = () if mixed else remarks.remarks(shelf.say, found)
        yield Shelved(level=2, title=title, count=len(found), remarks=lines)
        if mixed:
            yield from (_of_language(shelf, language, held) for language, held in by_language.items())


def _of_language(shelf: Shelf, language: str, articles: tuple[Article, ...]) -> Shelved:
    title = Words(text=language_name(language) or shelf.say("other-languages"), language=language)
    return Shelved(level=3, title=title, count=len(articles), remarks=remarks.remarks(shelf.say, articles))
