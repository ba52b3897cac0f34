"""A built site's search index → one that a browser loads in parts. The door to Pagefind."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readinglist.errors import BuildFailed, printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Settings

DISTRIBUTIONS = ("pagefind", "pagefind-bin-extended")
"""The program, and the larger of its two builds: what the extra `pagefind` installs."""

FOLDER = Path("assets", "readinglist", "pagefind")
THEIRS = Path("search", "search_index.json")
"""The theme's own index: every word of the site in one file."""

HAN = re.compile(
    r"([\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65])"
)
"""Chinese characters, and the marks between them."""

TAG = re.compile(r"<[^>]*>")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")

UNUSED = ("*-ui.*", "pagefind-worker.js", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind adds for pages of its own; scripts/search-pagefind.js needs none of it."""

# English endings are cut off. Chinese needs no language: its characters stand apart, each a word.
PAGE = """\
<!doctype html><html lang="en"><body data-pagefind-body>
<h1 data-title="{title}" data-at="{at}" data-tags="{tags}"
 data-pagefind-meta="title[data-title], at[data-at], tags[data-tags]">{title_words}</h1>
<p>{words}</p>
</body></html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Document:
    """What one page says."""

    location: str
    title: str
    tags: str
    texts: tuple[str, ...]


def needed(settings: Settings) -> tuple[str, ...]:
    """The distributions without which these settings' search is not made; all of them are here.

    Raises:
        BuildFailed: one is not.
    """
    if settings.search != "pagefind":
        return ()
    try:
        return tuple(name for name in DISTRIBUTIONS if version(name))
    except PackageNotFoundError as error:
        raise BuildFailed(
            "search: pagefind needs Pagefind\n  hint: pip install 'pagefind[extended]'"
        ) from error


def replace(site: Path) -> None:
    """Give a built site an index in parts; the theme's own is left empty, for every page loads it.

    Raises:
        BuildFailed: Pagefind stopped, or the theme's search is switched off.
    """
    index = site / THEIRS
    if not index.is_file():
        raise BuildFailed("search: pagefind answers in the theme's search\n  hint: plugins: [search, …]")
    given = json.loads(index.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(_pages(given["docs"])):
            Path(folder, f"{number}.html").write_text(_html(page), "utf-8")
        _run(Path(folder), site / FOLDER)
    index.write_text(json.dumps(given | {"docs": []}, separators=(",", ":")), "utf-8")


def _pages(sections: Iterable[dict[str, Any]]) -> Iterable[_Document]:
    """A document for each page, in the pages' order: its sections put together."""
    pages: dict[str, list[dict[str, Any]]] = {}
    for each in sections:
        pages.setdefault(each["location"].partition("#")[0], []).append(each)
    for location, (first, *rest) in pages.items():
        yield _Document(
            location=location,
            title=_plain(first["title"]),
            tags=_plain(", ".join(first.get("tags", ()))),
            texts=(first["text"], *(f"{each['title']} {each['text']}" for each in rest)),
        )


def _html(page: _Document) -> str:
    words = _spaced(" ".join((page.tags, *map(_plain, page.texts))))
    values = {"title": page.title, "at": page.location, "tags": page.tags}
    texts = {"title_words": _spaced(page.title), "words": words}
    return PAGE.format_map({name: html.escape(value) for name, value in (values | texts).items()})


def _plain(markup: str) -> str:
    """The words of a piece of HTML."""
    return " ".join(CONTROL.sub(" ", html.unescape(TAG.sub(" ", markup))).split())


def _spaced(words: str) -> str:
    """The words with a space on either side of each Chinese character."""
    return " ".join(HAN.sub(r" \1 ", words).split())


def _run(pages: Path, to: Path) -> None:
    """Let Pagefind, a program of its own, read these pages; -P keeps the list's folder out of its way."""
    shutil.rmtree(to, ignore_errors=True)  # of an earlier build by MkDocs alone
    command = [
        sys.executable,
        "-P",
        "-m",
        "pagefind",
        "--site",
        str(pages),
        "--output-path",
        str(to),
        "--quiet",
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603 -- our words
    if done.returncode:
        said = "\n".join(map(printable, (done.stdout + done.stderr).strip().splitlines()))
        raise BuildFailed(f"Pagefind stopped:\n{said}")
    for pattern in UNUSED:
        for path in to.glob(pattern):
            path.unlink()
