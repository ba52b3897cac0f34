"""`readinglist add`: the address of a paper → its entry in the list."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readinglist import catalogue, figures, names
from readinglist.catalogue.settings import read_settings
from readinglist.cli import adding, asking, completing, today
from readinglist.cli.adding import Errand
from readinglist.errors import ReadinglistError, printable
from readinglist.identifiers import WRITTEN, Identifier
from readinglist.lookup import propose, words
from readinglist.lookup.entry import Wishes
from readinglist.model import Record, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readinglist.lookup import Services
    from readinglist.lookup.entry import Proposal
    from readinglist.lookup.propose import Clipping, Present
    from readinglist.model import Catalogue, Paper

PDF = click.Path(exists=True, dir_okay=False, path_type=Path)
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
    short_help="Look papers up, and add them to the list.",
    epilog="""\b
Example: readinglist add https://arxiv.org/abs/2111.06377 --topic self-supervised
Example: readinglist add https://www.bilibili.com/video/BV1sq4y1q77t/ --paper masked-autoencoders""",
)
@click.argument("urls", nargs=-1, metavar="[URL]...", callback=_addresses)
@click.option(
    "--venue",
    default="",
    metavar="NAME",
    shell_complete=completing.venues,
    help="The venue, by any of its names: CVPR 2022.",
)
@click.option("--year", type=click.IntRange(1600, 2199), help="The year.")
@click.option(
    "--topic",
    "topics",
    multiple=True,
    metavar="NAME",
    shell_complete=completing.topics,
    help="A topic; may be repeated.",
)
@click.option("--tag", "tags", multiple=True, metavar="WORD", help="A tag; may be repeated.")
@click.option(
    "--commentary", "comments", multiple=True, metavar="URL", callback=_addresses,
    help="Somebody's commentary on the paper; may be repeated.",
)  # fmt: skip
@click.option(
    "--paper",
    default="",
    metavar="ID",
    shell_complete=completing.ids,
    help="Add the URLs as commentary on this paper of the list.",
)
@click.option("--title", default="", help="The title, where services do not know it.")
@click.option("--id", "name", default="", help="The entry's id; left out, it is made of the title.")
@click.option(
    "--from-pdf", "pdf", type=PDF, help="Read title and identifiers off the first page of this PDF."
)
@click.option("--dry-run", is_flag=True, help="Show the entry and try it, but write nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask before adding.")
@click.pass_obj
def command(config: Path, /, urls: tuple[str, ...], **asked: Any) -> None:
    """Add the papers at these addresses to the list, with what services say of them.

    An address is one of arXiv, a DOI, OpenReview, the ACL Anthology, the CVF, a publisher's page or a paper's
    code at GitHub; an arXiv number or a DOI may stand alone. A commentary's address becomes an article, or
    with --paper ID commentary on that paper. What you say yourself counts more than what services say.
    """
    _check_call(urls, **asked)
    settings = read_settings(config)
    listed = catalogue.load(settings)
    agree = _agree(ask=sys.stdin.isatty() and not asked["yes"] and not asked["dry_run"])
    with asking.services(settings) as services:
        errand = Errand(settings=settings, services=services, agree=agree, is_trial=asked["dry_run"])
        if asked["paper"]:
            failed = adding.comment(_paper(asked["paper"], listed), urls, words.line(asked["title"]), errand)
        else:
            failed = adding.add(_proposed(urls, listed, services, asked), errand)
    sys.exit(1 if failed else 0)


def _check_call(urls: tuple[str, ...], **asked: Any) -> None:
    """Refuse options that contradict one another."""
    if not urls and not asked["pdf"]:
        raise click.UsageError("name the address of a paper")
    if len(urls) > 1 and (asked["title"] or asked["name"] or asked["pdf"]):
        raise click.UsageError("--title, --id and --from-pdf are for one address")
    if asked["paper"] and asked["pdf"]:
        raise click.UsageError("--paper adds commentary: leave out --from-pdf")


def _proposed(
    urls: tuple[str, ...], listed: Catalogue, services: Services, asked: dict[str, Any]
) -> Iterator[Proposal | Clipping | Present]:
    wishes = _wishes(asked, services)
    if not asked["pdf"]:
        return propose.proposals(urls, wishes, listed, services)
    printed = _printed(asked["pdf"])
    return propose.of_pdf(printed, "".join(urls), wishes, listed, services)


def _printed(pdf: Path) -> Record:
    """What is printed on the first page of a PDF."""
    said = figures.heading_of(pdf)
    if isinstance(said, Skipped):
        raise ReadinglistError(f"{pdf.name}: {said.reason}")
    return Record(
        asked=Identifier("pdf", pdf.name),
        source="the PDF",
        title=words.title(said.title),
        authors=words.people(said.authors),
        arxiv=words.identifier("arxiv", said.arxiv),
        doi=words.identifier("doi", said.doi.lower()),
    )


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
        added=today.written(),
    )


def _paper(name: str, listed: Catalogue) -> Paper:
    """The paper of this id or earlier id."""
    for paper in listed.papers:
        if name in {paper.id, *paper.aliases}:
            return paper
    likely = names.most_like(name, tuple(paper.id for paper in listed.papers))
    hint = f"; did you mean {likely}?" if likely else ""
    raise click.UsageError(f"no paper of the list has the id {printable(name)}{hint}")
