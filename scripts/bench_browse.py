"""What the page for browsing costs a reader at 5,000 and 20,000 papers, beside what it may cost.

    .venv/bin/python scripts/bench_browse.py

In a Chromium with its processor slowed four times: how much is transferred, compressed, until the first
papers are shown, and how long it takes from a filter being set to the frame that shows the answer, at the
95th percentile. Needs a Chromium: the first one found, or the one named in CHROMIUM.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import synthetic
from playwright.sync_api import Page, sync_playwright

from readinglist import addresses, pages
from readinglist.model import Asset, Settings, TextFile
from readinglist.pages import browse, columns
from readinglist.pages.shelf import arrange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Part

SLOWED = 4
ROUNDS = 60
MOST_KB = {5_000: 400, 20_000: 1_200}
MOST_MS = 100
CONFIG = """\
site_name: Measured
theme: {name: material, font: false}
extra_css: [assets/readinglist/readinglist.css]
"""
FILTER = """selector => new Promise(painted => {
    const target = document.querySelector(selector);
    const start = performance.now();
    target.click();
    requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now() - start)));
})"""
TYPE = """letters => new Promise(painted => {
    const input = document.querySelector("[name=words]");
    const start = performance.now();
    input.value = letters;
    input.dispatchEvent(new Event("input", {bubbles: true}));
    requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now() - start)));
})"""
"""From the reader's doing to the second frame after it: by then the first was painted."""
IDLE = """() => new Promise(painted => {
    const start = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now() - start)));
})"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one size costs."""

    first_kb: float
    shown_ms: float
    boxes_ms: tuple[float, ...]
    words_ms: tuple[float, ...]
    idle_ms: tuple[float, ...]
    """Two frames in which nothing was asked for: what the machine takes for itself."""


def main() -> None:
    """Measure every size and print a table."""
    print(
        f"{'papers':>8} {'kB':>7} {'≤':>6} {'shown':>7} {'box p95':>8} {'word p95':>9} {'≤':>5} {'idle':>8}"
    )
    for count, most_kb in MOST_KB.items():
        with tempfile.TemporaryDirectory() as folder:
            found = measure(build(count, Path(folder)))
        boxes, words = percentile(found.boxes_ms), percentile(found.words_ms)
        print(
            f"{count:>8} {found.first_kb:>7.0f} {most_kb:>6} {found.shown_ms:>7.0f}"
            f" {boxes:>8.0f} {words:>9.0f} {MOST_MS:>5} {percentile(found.idle_ms):>8.0f}"
        )


def percentile(times: tuple[float, ...]) -> float:
    """The 95th."""
    return sorted(times)[round(0.95 * (len(times) - 1))]


def build(count: int, folder: Path) -> Path:
    """The page for browsing alone, in the theme, with its data, scripts and style."""
    content, site = folder / "content", folder / "site"
    settings = Settings(root=folder, list_path=folder, content=content, cache=folder, site_dir=site)
    shelf = arrange(synthetic.catalogue(count), {}, settings)
    for part in chain(browse.pages(shelf), dressed(settings)):
        write(part, content)
    content.joinpath("index.md").write_text("# Home\n", "utf-8")
    folder.joinpath("mkdocs.yml").write_text(f"{CONFIG}docs_dir: content\n", "utf-8")
    subprocess.run(  # noqa: S603 - MkDocs, on what was just written
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", folder / "mkdocs.yml"],
        check=True,
    )
    return site


def dressed(settings: Settings) -> Iterator[Part]:
    """The style and the scripts, which come with the pages of any list."""
    nothing = synthetic.catalogue(0)
    return (
        part for part in pages.render(nothing, {}, settings) if "assets/" in part.uri and part.uri not in DATA
    )


DATA = {columns.COLUMNS, columns.WORDS}


def write(part: Part, content: Path) -> None:
    """Put one file of the site where MkDocs finds it."""
    path = content / part.uri
    path.parent.mkdir(parents=True, exist_ok=True)
    match part:
        case Asset(source=source):
            shutil.copy(source, path)
        case TextFile(text=text):
            path.write_text(text, "utf-8")
        case _:
            path.write_text(part.markdown, "utf-8")


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The site at an address on this machine."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def measure(site: Path) -> Cost:
    """Open the page, then set and take away filters, and look for words."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        page.goto(f"{address}{addresses.from_root(addresses.BROWSE)}")
        page.wait_for_selector(".rl-browse .rl-card")
        shown_ms = page.evaluate("performance.now()")
        page.wait_for_load_state("networkidle")
        first_kb = sum(
            compressed(site / re.sub(r"\?.*", "", url)) for url in asked if "assets/readinglist/" in url
        )
        cost = Cost(
            first_kb=first_kb / 1000,
            shown_ms=shown_ms,
            boxes_ms=boxes(page),
            words_ms=words(page),
            idle_ms=tuple(page.evaluate(IDLE) for _ in range(ROUNDS)),
        )
        browser.close()
        return cost


def compressed(path: Path) -> int:
    """What a server that compresses sends of a file."""
    return len(gzip.compress(path.read_bytes()))


def boxes(page: Page) -> tuple[float, ...]:
    """Ticking and leaving out, one value after another, three asked for at most at a time."""
    page.evaluate("document.querySelectorAll('.rl-facet').forEach(facet => facet.open = true)")
    selectors = [
        f".rl-facet[data-facet={facet}] li:nth-child({place}) {kind}"
        for place in range(1, 6)
        for facet in ("topic", "venue", "year", "tag")
        for kind in ("input", "button")
    ]
    return tuple(page.evaluate(FILTER, selectors[number % len(selectors)]) for number in range(ROUNDS))


def words(page: Page) -> tuple[float, ...]:
    """Typing words letter by letter, over all papers."""
    page.locator(".rl-browse__reset").click()
    page.locator("[name=words]").focus()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000)  # what is found in authors and summaries is there by now
    typed = [
        word[:end] for word in ("venue", "topic", "lan ta", "michan ro") for end in range(1, len(word) + 1)
    ]
    return tuple(page.evaluate(TYPE, letters) for letters in typed)


if __name__ == "__main__":
    main()
