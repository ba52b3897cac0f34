"""The pages of venues and topics → the same without white space that says nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from readinglist.catalogue import source
from readinglist.catalogue.fixing import applying
from readinglist.catalogue.fixing.document import Names, read
from readinglist.catalogue.fixing.layout import ends
from readinglist.catalogue.fixing.mending import with_line_feeds
from readinglist.catalogue.fixing.outcome import Fixed, Mended, changes
from readinglist.catalogue.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readinglist.model import Settings

FOLDERS = ("venues", "topics")
MATTER = re.compile(r"---\n(.*?\n)(?=---(?:\n|\Z))", re.DOTALL)


def fix(settings: Settings) -> Iterator[Fixed]:
    """Each page that can be read, links apart; what is wrong with the others is told by loading."""
    for folder in (settings.content / name for name in FOLDERS):
        for path in sorted(folder.glob("*.md")) if not folder.is_symlink() else ():
            if path.is_file() and not path.is_symlink():
                yield from _page(path, path.relative_to(settings.root).as_posix())


def _page(path: Path, name: str) -> Iterator[Fixed]:
    data = path.read_bytes()
    try:
        report = Report(text := source.decode(data, name))
        source.inspect(text, name, report)
        after, told = _fixed(data.decode())
    except (source.Unreadable, yaml.YAMLError):
        return
    if report:
        return
    yield Fixed(path=path, name=name, before=data.decode(), after=after, changes=changes(name, told))


def _fixed(text: str) -> tuple[str, list[Mended]]:
    """The fields' lines without white space at their ends; the Markdown ends with one line break."""
    unix, done = with_line_feeds(text)
    told = list(done)
    after = unix.rstrip("\n") + "\n" if unix else ""
    if after != unix:
        told.append(Mended(after.count("\n"), "one line break at the end of the file"))
    if not (match := MATTER.match(after)):
        return after, told
    edits = list(ends.edits(read(match[1], Names())))
    told += applying.told(match[1], edits, range(2, match[1].count("\n") + 3))
    return f"---\n{applying.made(match[1], edits)}{after[match.end() :]}", told
