"""Card → HTML: what a page shows of a paper that it lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.pages.printed import anchor, anchors, escaped, image, lang, with_math, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readinglist.pages.cards import Card
    from readinglist.pages.parts import Anchor
    from readinglist.wording import Wording


def card(say: Wording, card: Card) -> str:
    """All that is known of it, beside its key figure."""
    pictured = " rl-card--pictured" if card.picture else ""
    return (
        f'<article class="rl-card{pictured}">\n{_picture(say, card)}<div class="rl-card__words">\n'
        f'<div class="rl-card__top">\n{_title(say, card)}{_venue(say, card)}</div>\n'
        f"{''.join(_lines(say, card))}"
        f'<span class="Z3988" title="{escaped(card.coins)}" aria-hidden="true"></span>\n</div>\n</article>'
    )


def brief(say: Wording, card: Card) -> str:
    """Its picture, title and venue."""
    return (
        f'<article class="rl-card">\n{_picture(say, card)}{_title(say, card)}'
        f"<p>{anchor(say, card.venue)}</p>\n</article>"
    )


def row(say: Wording, card: Card) -> str:
    """Its title and venue in one line of a list."""
    venue = anchor(say, card.venue)
    return f'<li>{_leading(say, card)} <span class="rl-rows__venue">{venue}</span></li>'


def badges(_say: Wording, badges: Iterable[str]) -> str:
    """What sets a paper apart, behind its venue."""
    return "".join(f' <span class="rl-badge">{escaped(badge)}</span>' for badge in badges)


def subjects(say: Wording, topics: Iterable[Anchor], tags: Iterable[Anchor]) -> str:
    """Topics and tags."""
    shown_tags = anchors(say, tags, '<li class="rl-subjects__tag">{}</li>')
    return f'<ul class="rl-subjects">\n{anchors(say, topics, "<li>{}</li>")}{shown_tags}</ul>'


def _lines(say: Wording, card: Card) -> Iterator[str]:
    """What stands below the title."""
    for title in card.other_titles:
        yield f'<p class="rl-card__other"{lang(say, title)}>{with_math(title.text)}</p>\n'
    if card.authors:
        more = f" <span>{escaped(card.authors_more)}</span>" if card.authors_more else ""
        yield f'<p class="rl-card__authors">{escaped(card.authors)}{more}</p>\n'
    if card.topics or card.tags:
        yield f"{subjects(say, card.topics, card.tags)}\n"
    if card.links:
        yield f'<ul class="rl-links">\n{anchors(say, card.links, "<li>{}</li>")}</ul>\n'


def _title(say: Wording, card: Card) -> str:
    return f'<h3 class="rl-card__title">{_leading(say, card)}</h3>\n'


def _leading(say: Wording, card: Card) -> str:
    return f'<a href="{escaped(card.href)}">{words(say, card.title)}</a>'


def _venue(say: Wording, card: Card) -> str:
    if not (card.venue.words.text or card.badges):
        return ""
    return f'<p class="rl-card__venue">{anchor(say, card.venue)}{badges(say, card.badges)}</p>\n'


def _picture(say: Wording, card: Card) -> str:
    if not card.picture:
        return ""
    plate = image(say, card.picture)
    return f'<a class="rl-card__picture rl-plate" href="{escaped(card.href)}" tabindex="-1">{plate}</a>\n'
