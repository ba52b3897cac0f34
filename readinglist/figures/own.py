"""A curator's own pictures → crops, decoded in a process that a bad picture may take down."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from readinglist.figures import answer, limits, question, report
from readinglist.figures.crops import crop
from readinglist.figures.files import Folder
from readinglist.figures.process import Lost
from readinglist.figures.reasons import refusal
from readinglist.figures.report import Garbled, Refusal, Report
from readinglist.figures.store import Store
from readinglist.figures.workers import pool
from readinglist.model import Area, Figures, OwnImage, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readinglist.model import Crop, FigureChoice


def with_own(found: Figures, choice: FigureChoice, content: Path, kept: Path) -> Iterator[Figures | Skipped]:
    """The figures with the curator's own among them, in the curator's order; and what is wrong with those."""
    home = Folder(kept)
    looks = {image: _look(content / image.uri, Store(home)) for image in choice.images}
    for refused in dict.fromkeys(said for said in looks.values() if isinstance(said, Refusal)):
        yield Skipped(paper_id=found.paper_id, stage="figures", code=refused.code, reason=refused.reason)
    own = {image: _crop(image, said, home) for image, said in looks.items() if isinstance(said, Report)}
    crops = tuple(_in_order(choice, found, own)) or found.crops
    if crops or found.pages:
        yield replace(found, crops=crops)


def digests_of(choice: FigureChoice, content: Path) -> frozenset[str]:
    """The digests of the curator's own pictures, by which the store knows their crops."""
    return frozenset(filter(None, (_digest(content / image.uri) for image in choice.images)))


def _in_order(choice: FigureChoice, found: Figures, own: dict[OwnImage, Crop]) -> Iterator[Crop]:
    cut = {(crop.region.page, crop.region.box): crop for crop in found.crops}
    for each in choice.instead:
        crop = cut.get((each.page, each.box)) if isinstance(each, Area) else own.get(each)
        if crop:
            yield crop


def _look(path: Path, store: Store) -> Report | Refusal:
    """The picture's crop as a report; from the store where it was made before."""
    digest = _digest(path)
    if not digest:
        return refusal("bad-picture")
    said = store.read(digest)
    is_whole = isinstance(said, Report) and store.holds(report.pictures(said))
    return said if said and is_whole else _asked(path, digest, store)


def _digest(path: Path) -> str:
    """The digest of the file's bytes; "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _asked(path: Path, digest: str, store: Store) -> Report | Refusal:
    try:
        with pool().borrow() as process:
            said, pictures = answer.from_bytes(process.ask(question.picture(path), limits.WALL_S))
    except (Lost, Garbled):
        return refusal("bad-picture")
    try:
        store.write(digest, said, pictures)
    except OSError:
        return refusal("not-kept")
    return said


def _crop(image: OwnImage, said: Report, home: Folder) -> Crop:
    region, cut = said.regions[0], said.cuts[0]
    return crop(replace(region, page=0, number=image.number, caption=image.caption), cut, home)
