"""The demo's site → the picture in README.md: home in the light scheme, a paper in the dark one.

    make demo && .venv/bin/python scripts/take_picture.py

Needs a Chromium: the first one found, or the one named in CHROMIUM.
"""

from __future__ import annotations

import functools
import http.server
import io
import os
import shutil
import threading
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
SITE = ROOT / "build" / "demo" / "site"
PICTURE = ROOT / "content" / "about" / "site.webp"
SHOWN = (("", "light"), ("papers/slow-reader/", "dark"))
WINDOW = {"width": 1280, "height": 960}
GAP = 24  # pixels between the two


def main() -> None:
    """Take both pictures and put them side by side."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(SITE))
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        address = f"http://127.0.0.1:{server.server_port}/"
        side_by_side([taken(browser, address + place, scheme) for place, scheme in SHOWN])
        browser.close()
        server.shutdown()


def taken(browser: Browser, address: str, scheme: str) -> Image.Image:
    """One page as a reader sees it first."""
    page = browser.new_page(viewport=WINDOW, color_scheme=scheme)
    page.goto(address, wait_until="networkidle")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def side_by_side(pictures: list[Image.Image]) -> None:
    """Write them as one WebP file."""
    width = sum(picture.width for picture in pictures) + GAP * (len(pictures) - 1)
    whole = Image.new("RGB", (width, pictures[0].height), "white")
    for place, picture in enumerate(pictures):
        whole.paste(picture, (place * (picture.width + GAP), 0))
    whole.resize((1600, round(1600 * whole.height / whole.width))).save(PICTURE, "WEBP", quality=85)


if __name__ == "__main__":
    main()
