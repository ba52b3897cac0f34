"""`readinglist figures`: PDFs → where their figures are, as JSON."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readinglist import figures
from readinglist.cli import completing, explaining, means, screen
from readinglist.model import Figures, Pdf, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.cli.means import Extract
    from readinglist.model import Box, Region, Skipped

DECIMALS = 2  # of a point: a thousandth of a line of text
PDF = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    short_help="Find the figures of PDFs, or tell how they were chosen.",
    epilog="Example: readinglist figures --json - paper.pdf",
)
@click.option("--json", "out", type=click.File("w", "utf-8", atomic=True), help="Where to; - prints.")
@click.option(
    "--explain",
    metavar="ID_OR_PDF",
    shell_complete=completing.ids,
    help="Draw what was found on the pages of this paper of the list, or of this PDF.",
)
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the pages of --explain; left out, build/explain/ID.",
)
@means.pdfs
@means.executor
@means.store
@means.workers
@click.argument("files", nargs=-1, type=PDF, metavar="[PDF]...")
@click.pass_obj
def command(config: Path, /, *, explain: str, to: Path | None, pdfs: tuple[Path, ...], **asked: Any) -> None:
    """Find the figures and tables of PDFs: page, box, number, caption, and which figure shows most.

    Pages count from 1; boxes are points on the displayed page, origin top left. A PDF that gives nothing has
    `skipped`, with a code and a reason; it never stops the others.

    With --explain, one paper's pages are drawn instead, with all that was found and how it ranks.
    """
    if explain:
        for line in explaining.explain(config, explain, to, pdfs):
            screen.say(line)
    elif asked["out"] and asked["files"]:
        _tell(**asked)
    else:
        raise click.UsageError("name  --json OUT PDF…  or  --explain ID_OR_PDF")


def _tell(out: Any, files: tuple[Path, ...], executor: str, store: str, workers: int) -> None:
    """Write what is in these PDFs as JSON."""
    with means.extracting(executor, store, workers) as extract:
        found = [_document(each) for each in _found(files, extract)]
    out.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
    empty = sum("skipped" in each for each in found)
    screen.note(f"{len(found)} PDFs, {empty} of them without figures")


def _found(pdfs: tuple[Path, ...], extract: Extract) -> Iterator[Figures | Skipped]:
    """What each PDF gives, in their order, its path standing for the paper."""
    jobs = [figures.Job(pdf=_pdf(path)) for path in pdfs]
    with screen.progress() as tell:
        for done, each in enumerate(extract(jobs), start=1):
            tell(Progress(stage="figures", done=done, total=len(jobs)))
            yield each


def _pdf(path: Path) -> Pdf:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Pdf(paper_id=str(path), path=path, digest=digest)


def _document(each: Figures | Skipped) -> dict[str, Any]:
    name = Path(each.paper_id).name
    if isinstance(each, Figures):
        return {"file": name, "figures": [_region(region) for region in each.regions], "key": list(each.key)}
    skipped = {"code": each.code, "reason": each.reason}
    return {"file": name, "figures": [], "key": [], "skipped": skipped}


def _region(region: Region) -> dict[str, Any]:
    return {
        "number": region.number,
        "kind": region.kind,
        "page": region.page,
        "box": _box(region.box),
        "caption": region.caption,
        "caption_box": _box(region.caption_box) if region.caption_box else None,
        "score": round(region.score, 3),
        "found_by": region.found_by,
    }


def _box(box: Box) -> list[float]:
    return [round(edge, DECIMALS) for edge in (box.x0, box.y0, box.x1, box.y1)]
