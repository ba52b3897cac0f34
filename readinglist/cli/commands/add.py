"""`readinglist add`: the address of a paper → its entry in the list."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from readinglist import catalogue, names
from readinglist.catalogue.settings import read_settings
from readinglist.cli import adding, asking
from readinglist.cli.adding import Errand
from readinglist.errors import printable
from readinglist.identifiers import WRITTEN
from readinglist.lookup import propose, words
from readinglist.lookup.entry import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from readinglist.lookup import Services
    from readinglist.model import Catalogue, Paper

BARE = (("arxiv", r"(?:arxiv:)?", "https://arxiv.org/abs/{}"), ("doi", r"(?:doi:)?", "https://doi.org/{}"))
"""Identifiers that may stand for their addresses: kind, what may stand before, the address."""


def _addresses(
    _context: click.Context, _option: click.Parameter, written: tuple[str, ...]
) -> tuple[str, ...]:
    return tuple(map(_address, written))


def _address(written: str) -> str:
    """A web address, or that of an identifier by itself."""
    for kind, before, address in BARE:
        if match := re.fullmatch(f"(?i:{before}){WRITTEN[kind][0].pattern}", written.strip()):
            return address.format(match[1])
    if url := words.address(written):
        return url
    raise click.BadParameter(f"{printable(written)[:100]} is no address: write  https://…")


@click.command(
    epilog="""Examples:

  readinglist add https://arxiv.org/abs/2111.06377 --topic self-supervised

  readinglist add https://www.bilibili.com/video/BV1sq4y1q77t/ --paper masked-autoencoders"""
)
@click.argument("urls", nargs=-1, metavar="[URL]...", callback=_addresses)
@click.option("--venue", default="", metavar="NAME", help="The venue, by any of its names: CVPR 2022.")
@click.option("--year", type=click.IntRange(1600, 2199), help="The year.")
@click.option("--topic", "topics", multiple=True, metavar="NAME", help="A topic; may be repeated.")
@click.option("--tag", "tags", multiple=True, metavar="WORD", help="A tag; may be repeated.")
@click.option(
    "--commentary", "comments", multiple=True, metavar="URL", callback=_addresses,
    help="Somebody's commentary on the paper; may be repeated.",
)  # fmt: skip
@click.option(
    "--paper", default="", metavar="ID", help="Add the URLs as commentary on this paper of the list."
)
@click.option("--title", default="", help="The title, where services do not know it.")
@click.option("--id", "name", default="", help="The entry's id; left out, it is made of the title.")
@click.option("--dry-run", is_flag=True, help="Show the entry and try it, but write nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask before adding.")
@click.pass_obj
def command(config: Path, /, urls: tuple[str, ...], **asked: Any) -> None:
    """Add the papers at these addresses to the list, with what services say of them.

    An address is one of arXiv, a DOI, OpenReview, the ACL Anthology, the CVF, a publisher's page or a paper's
    code at GitHub; an arXiv number or a DOI may stand alone. A commentary's address becomes an article, or
    with --paper ID commentary on that paper. What you say yourself counts more than what services say.
    """
    if not urls:
        raise click.UsageError("name the address of a paper")
    if len(urls) > 1 and (asked["title"] or asked["name"]):
        raise click.UsageError("--title and --id are for one address")
    settings = read_settings(config)
    listed = catalogue.load(settings)
    agree = _agree(ask=sys.stdin.isatty() and not asked["yes"] and not asked["dry_run"])
    with asking.services(settings) as services:
        errand = Errand(settings=settings, services=services, agree=agree, is_trial=asked["dry_run"])
        if asked["paper"]:
            failed = adding.comment(_paper(asked["paper"], listed), urls, words.line(asked["title"]), errand)
        else:
            wishes = _wishes(asked, services)
            today = datetime.now(UTC).date().isoformat()
            failed = adding.add(propose.proposals(urls, wishes, listed, services, today), errand)
    sys.exit(1 if failed else 0)


def _agree(*, ask: bool) -> Callable[[], bool]:
    """A question to whoever sits at the terminal; where nobody does, the call itself is the wish."""
    return lambda: click.confirm("Add it?", default=True, err=True) if ask else True


def _wishes(asked: dict[str, Any], services: Services) -> Wishes:
    return Wishes(
        title=words.line(asked["title"]),
        id=asked["name"],
        venue=words.line(asked["venue"]),
        year=asked["year"] or 0,
        topics=tuple(map(words.line, asked["topics"])),
        tags=tuple(map(words.line, asked["tags"])),
        commentary=adding.comments(asked["comments"], services),
    )


def _paper(name: str, listed: Catalogue) -> Paper:
    """The paper of this id or earlier id."""
    for paper in listed.papers:
        if name in {paper.id, *paper.aliases}:
            return paper
    likely = names.most_like(name, tuple(paper.id for paper in listed.papers))
    hint = f"; did you mean {likely}?" if likely else ""
    raise click.UsageError(f"no paper of the list has the id {printable(name)}{hint}")
