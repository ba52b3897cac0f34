"""A paper's id or a PDF's path → a folder with its pages, all that was found drawn on them."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist import catalogue, fetch, figures, site
from readinglist.catalogue.settings import read_settings
from readinglist.cli import means
from readinglist.errors import ReadinglistError
from readinglist.model import FigureChoice, Pdf
from readinglist.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Paper, Settings

FOLDER = Path("build", "explain")


class Unexplained(ReadinglistError):
    """There is no such paper, or no PDF of it."""


def explain(config: Path, name: str, to: Path | None, folders: tuple[Path, ...]) -> Iterator[str]:
    """Write the explanation; lines for the terminal. Pages of an earlier one in the same folder leave.

    Raises:
        Unexplained: the list has no such paper, or its PDF is not on this machine.
        WouldOverwrite: somebody else's files stand in the folder.
    """
    pdf, choice = _asked(config, name, folders)
    explanation = figures.explain(pdf, choice)
    folder = to or FOLDER / slug(pdf.paper_id)
    files = list(figures.explanation_files(explanation, pdf.paper_id, choice))
    with tempfile.TemporaryDirectory() as made:
        for file, data in files:
            Path(made, file).write_bytes(data)
        site.write(site.folder(Path(made)), folder)
    yield f"{len(files) - 1} pages in {folder}; begin with {folder / files[0][0]}"


def _asked(config: Path, name: str, folders: tuple[Path, ...]) -> tuple[Pdf, FigureChoice]:
    """The PDF that is meant, and what its curator chose."""
    path = Path(name)
    if path.is_file():
        return Pdf(paper_id=path.stem, path=path, digest=_digest(path)), FigureChoice()
    settings = means.with_folders(read_settings(config), folders)
    papers = {paper.id: paper for paper in catalogue.load(settings).papers}
    if name not in papers:
        raise Unexplained(f"{name} is neither a file nor the id of a paper in {settings.list_path.name}")
    return _pdf(papers[name], settings), papers[name].figures


def _pdf(paper: Paper, settings: Settings) -> Pdf:
    """The paper's PDF on this machine."""
    collected = fetch.collect([paper], settings, None)
    for pdf in collected.pdfs:
        if pdf.path.is_file():
            return pdf
    why = "".join(each.reason for each in collected.skipped)
    hint = f"name its folder with --pdfs, or fetch it: readinglist fetch. {why}".strip()
    raise Unexplained(f"the PDF of {paper.id} is not on this machine\n  hint: {hint}")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
