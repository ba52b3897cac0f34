"""What the pages of a built site reach, beside what they should: `make bars`, or alone.

    make demo && .venv/bin/python scripts/bars.py            # or: --site site, for this repository's own list

Lighthouse looks at four kinds of pages, as a phone and as a desktop would, served compressed, as hosts do;
the Nu validator reads every page. Both are installed once, here or wherever --tools says:

    npm install --prefix build/tools lighthouse@12 vnu-jar

Lighthouse needs Node and a Chromium (the one named in CHROMIUM, or found), the validator needs Java.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
INSTALL = "npm install --prefix build/tools lighthouse@12 vnu-jar"
KINDS = {"home": "index.html", "topic": "topics/*/index.html", "paper": "papers/*/index.html"}
KINDS["browse"] = "browse/index.html"
FORMS: dict[str, list[str]] = {"mobile": [], "desktop": ["--preset=desktop"]}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
SCORE, WEIGHT_KB, SHIFT = 95, 150, 0.0
TIMEOUT_S = 180
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROME_FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"
COMPRESSED = {".html", ".css", ".js", ".json", ".xml", ".svg", ".txt"}
A_YEAR_S = 31_536_000

THEMES_OWN = re.compile(
    r"Attribute “autocomplete” is only allowed when the input type"  # the toggles of drawer and search
    r"|The value of the “for” attribute of the “label” element must be the ID of a non-hidden"  # its contents
    r"|Bad value “” for attribute “tabindex” on element “label”"  # its sections of navigation
    r"|“aria-hidden” attribute must not be used on any “label”"  # Zensical's overlay
)
"""What the validator finds in the theme's frame of every page: not ours to mend."""


def main(site: Path, tools: Path) -> int:
    """Print the tables, and return how many bars are missed."""
    if not (site / "index.html").is_file():
        raise SystemExit(f"{site} holds no site; build one first: make demo")
    return _lighthouse_table(site, tools) + _validity_table(site, tools)


# ── Lighthouse ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What Lighthouse says of a page."""

    scores: tuple[int, ...]
    shift: float
    weight_kb: float
    """As it came over the wire, pictures left out."""
    failing: tuple[str, ...]

    @property
    def misses(self) -> int:
        """How many bars it misses."""
        low = sum(score < SCORE for score in self.scores)
        return low + (round(self.shift, 3) > SHIFT) + (self.weight_kb > WEIGHT_KB)


def _lighthouse_table(site: Path, tools: Path) -> int:
    command = _lighthouse(tools)
    if not command:
        print(f"Lighthouse is not installed; this brings it:  {INSTALL}", file=sys.stderr)
        return 1
    _row("", *CATEGORIES, "shift", "kB")
    _row("should be", *(f">= {SCORE}" for _ in CATEGORIES), f"{SHIFT:g}", f"<= {WEIGHT_KB}")
    misses = 0
    with _served(site) as base:
        for kind, place in _places(site).items():
            for form, options in FORMS.items():
                seen = _look(command, base + place, options)
                _row(f"{kind}, {form}", *seen.scores, f"{seen.shift:.3g}", f"{seen.weight_kb:.0f}")
                print(*(f"    {each}" for each in seen.failing), sep="\n", end="\n" if seen.failing else "")
                misses += seen.misses
    return misses


def _row(name: str, *values: object) -> None:
    print(f"{name:20}" + "".join(f"{value!s:>16}" for value in values), flush=True)


def _lighthouse(tools: Path) -> list[str]:
    local = tools / "node_modules" / "lighthouse" / "cli" / "index.js"
    found = shutil.which("lighthouse")
    if local.is_file() and (node := shutil.which("node")):
        return [node, str(local)]
    return [found] if found else []


def _places(site: Path) -> dict[str, str]:
    """By kind the address of its fullest page."""
    found = {kind: sorted(site.glob(pattern), key=_size) for kind, pattern in KINDS.items()}
    return {
        kind: pages[-1].relative_to(site).as_posix().removesuffix("index.html")
        for kind, pages in found.items()
        if pages
    }


def _size(path: Path) -> tuple[int, str]:
    return path.stat().st_size, path.as_posix()


def _look(command: list[str], address: str, options: list[str]) -> _Seen:
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), "")
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        asked = [address, *options, "--quiet", "--output=json", f"--output-path={report}"]
        asked += [f"--only-categories={','.join(CATEGORIES)}", "--disable-error-reporting"]
        subprocess.run(  # noqa: S603  the tool that whoever runs this has installed
            [*command, *asked, f"--chrome-flags={CHROME_FLAGS}"],
            env=os.environ | {"CHROME_PATH": chromium},
            check=True,
            timeout=TIMEOUT_S,
        )
        return _read(json.loads(report.read_text("utf-8")))


def _read(report: dict[str, Any]) -> _Seen:
    audits = report["audits"]
    requests = audits["network-requests"]["details"]["items"]
    scores = {name: report["categories"][name]["score"] or 0 for name in CATEGORIES}
    return _Seen(
        scores=tuple(round(100 * score) for score in scores.values()),
        shift=audits["cumulative-layout-shift"].get("numericValue", 0.0),
        weight_kb=sum(each["transferSize"] for each in requests if each["resourceType"] != "Image") / 1000,
        failing=tuple(_failing(report)),
    )


def _failing(report: dict[str, Any]) -> Iterator[str]:
    """The audits that cost points, each with the first thing it names."""
    for name, category in report["categories"].items():
        for audit in (report["audits"][each["id"]] for each in category["auditRefs"] if each["weight"]):
            if audit["score"] is not None and audit["score"] < 0.9:
                items = audit.get("details", {}).get("items", [])
                node = (items[0].get("node") or {}).get("selector", "") if items else ""
                yield f"{name}: {audit['id']} {audit['score']:.2f} {audit.get('displayValue', '')} {node}"


# ── a host that compresses ────────────────────────────────────────────────────────────────────────────


class _Host(http.server.SimpleHTTPRequestHandler):
    """Serves files as hosts of static sites do: compressed, to be kept."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(http.HTTPStatus.NOT_FOUND)
            return
        body = path.read_bytes()
        self.send_response(http.HTTPStatus.OK)
        if path.suffix in COMPRESSED:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", f"max-age={A_YEAR_S}")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = functools.partial(_Host, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


# ── the validator ─────────────────────────────────────────────────────────────────────────────────────


def _validity_table(site: Path, tools: Path) -> int:
    command = _validator(tools)
    if not command:
        print(f"The Nu validator is not installed, or Java is not; {INSTALL}", file=sys.stderr)
        return 1
    options = ["--format", "json", "--skip-non-html", "--exit-zero-always", "--errors-only"]
    done = subprocess.run(  # noqa: S603  the tool that whoever runs this has installed
        [*command, *options, str(site)], capture_output=True, encoding="utf-8", check=False
    )
    errors = json.loads(done.stderr)["messages"]
    ours = [each for each in errors if not THEMES_OWN.search(each["message"])]
    pages, themes = sum(1 for _ in site.rglob("*.html")), len(errors) - len(ours)
    print(f"\nHTML: {len(ours)} errors on {pages} pages (should be 0); the theme's own: {themes}")
    for message, count in Counter(each["message"] for each in ours).most_common():
        first = next(each for each in ours if each["message"] == message)
        print(f"  {count:5} {message}\n        {Path(first['url']).relative_to(site.resolve().as_uri())}")
    return len(ours)


def _validator(tools: Path) -> list[str]:
    jar = tools / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    java, found = shutil.which("java"), shutil.which("vnu")
    if jar.is_file() and java:
        return [java, "-Xss2m", "-jar", str(jar)]
    return [found] if found else []


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "demo" / "site")
    parser.add_argument(
        "--tools", type=Path, default=ROOT / "build" / "tools", help="folder with node_modules"
    )
    asked = parser.parse_args()
    raise SystemExit(1 if main(asked.site.resolve(), asked.tools) else 0)
